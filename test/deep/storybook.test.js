import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../../scripts/lib/loopback.js';
import { serveFiles } from '../../scripts/lib/static-server.js';
import { axe, browser } from '../pages/support/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, `.cache/storybook-${process.pid}`);
const ORDER = ['error', 'warning', 'note'];
const NEWS = ':is(news-section-feed, news-article-card, news-article-body, news-related-articles)';
let server;
let stories;
let elements;

before(async () => {
  const command = [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '-o', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  server = await listen(serveFiles([{ at: '/', folder }]));
  stories = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
});

after(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Opens a page and collects what goes wrong on it. Requests to other hosts do not leave the machine, and count as wrong.
 *
 * @param {string} path
 * @param {RegExp} [loud] which console lines count
 * @returns {Promise<{ page: import('playwright-core').Page, faults: string[] }>}
 */
async function open(path, loud = /error|warning/) {
  const page = await (await browser()).newPage();
  const faults = [];
  page.on('console', (message) => loud.test(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  await page.route(
    ({ origin }) => origin !== server.origin,
    (route) => {
      faults.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(server.origin + path);
  return { page, faults };
}

/** Turns to another story, as the list at the side does. */
const turnTo = (page, id) =>
  page.evaluate(
    (storyId) =>
      new Promise((resolve, reject) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', resolve);
        for (const failure of ['storyErrored', 'storyThrewException', 'storyMissing'])
          channel.once(failure, (error) => reject(new Error(`${failure}: ${error?.message ?? ''}`)));
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
  );

/** What is on the page, when all of its elements have the status that the story is about. */
async function seen(page, { tags, id }) {
  const expected = ['loading', 'empty', 'problem'].find((tag) => tags.includes(tag)) ?? 'ready';
  await page
    .waitForFunction(
      ([news, status]) => [...globalThis.document.querySelectorAll(news)].every((each) => each.status === status),
      [NEWS, expected],
      { timeout: 15_000 },
    )
    .catch(() => assert.fail(`${id} is not ${expected}`));
  return page.evaluate((news) => {
    const { document, DOMParser } = globalThis;
    const story = document.querySelector('.story');
    const code = document.querySelector('.snippet code')?.textContent ?? null;
    const pasted = new DOMParser().parseFromString(code ?? '', 'text/html');
    const attributes = (element) => [
      element.localName,
      ...element.getAttributeNames().filter((name) => name !== 'src'),
    ];
    return {
      drawn: [...story.querySelectorAll(news)].map(attributes),
      pasted: [...pasted.querySelectorAll(news)].map(attributes),
      script: pasted.querySelector('script[type="module"]')?.getAttribute('src') ?? null,
      code,
      note: document.querySelector('.note')?.textContent ?? null,
      tooWide: story.scrollWidth - story.clientWidth,
      links: [...story.querySelectorAll('a[target="_top"]')].map(({ href }) => href.replace(/.*\/story\//, '')),
      kinds: [...story.querySelectorAll(news)].flatMap(({ problem }) => problem?.kind ?? []),
    };
  }, NEWS);
}

test('the catalogue has its six parts in order, with one page for each element', () => {
  const titles = [...new Set(stories.map(({ title }) => title))];
  assert.deepEqual(titles, [
    'Start here/Guide',
    'Elements/Section feed',
    'Elements/Article card',
    'Elements/Article body',
    'Elements/Related articles',
    'Layouts/Feed',
    'Layouts/All',
    'Layouts/Card',
    'States/Loading and problems',
    'States/A page that stays open',
    'States/Articles',
    'States/Pages',
    'States/On other pages',
    'Feed doctor',
    'Languages/One language',
    'Languages/Several languages',
  ]);
  const named = titles.filter((title) => title.startsWith('Elements/')).map((title) => title.slice(9));
  const tags = named.map((name) => `news-${name.toLowerCase().replace(' ', '-')}`);
  assert.deepEqual(tags.sort(), elements.map(({ tagName }) => tagName).sort());
});

test('each layout of the elements has a story', () => {
  for (const [title, tag] of [
    ['Layouts/Feed', 'news-section-feed'],
    ['Layouts/Card', 'news-article-card'],
  ]) {
    const { attributes } = elements.find(({ tagName }) => tagName === tag);
    const { type } = attributes.find(({ name }) => name === 'layout');
    const layouts = [...type.text.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    const shown = stories.filter((story) => story.title === title).map(({ name }) => name.toLowerCase());
    assert.deepEqual(shown, layouts, title);
  }
});

test('a story of all layouts shows those of the table, whichever they are', async () => {
  const { type } = elements
    .find(({ tagName }) => tagName === 'news-section-feed')
    .attributes.find(({ name }) => name === 'layout');
  const { page, faults } = await open('/iframe.html?viewMode=story&id=layouts-all--usual');
  await page.locator('.page > .story').waitFor();
  const drawn = await page.locator('.story news-section-feed').evaluateAll((all) => all.map(({ layout }) => layout));
  assert.deepEqual(
    drawn,
    [...type.text.matchAll(/'(\w+)'/g)].map(([, name]) => name),
  );
  assert.deepEqual(faults, []);
  await page.close();
});

/** Violations in the other colours, of which only contrast can differ. */
const contrast = (page) =>
  page.evaluate(async () => {
    const { document, axe: audit } = globalThis;
    const { dataset } = document.documentElement;
    const before = dataset.scheme;
    dataset.scheme = before === 'dark' ? 'light' : 'dark';
    const { violations } = await audit.run('.page', { runOnly: ['color-contrast'], resultTypes: ['violations'] });
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${dataset.scheme}: ${target.join(' ')}: ${failureSummary}`),
    );
  });

async function check(page, faults, story) {
  const { id, tags } = story;
  const found = await seen(page, story);
  if (found.code === null) assert.match(id, /^(start-here|feed-doctor)-/);
  else {
    assert.ok(found.drawn.length, id);
    assert.deepEqual(found.pasted, found.drawn, id);
    assert.match(found.script, /presslet\.js$/, id);
    assert.doesNotMatch(found.code, /undefined|<style>\s*<\/style>|<!--/, id);
  }
  if (!id.startsWith('start-here-')) assert.match(found.note, /^[A-Z].+\.$/, id);
  const lost = found.links.filter((link) => !stories.some((other) => other.id === link));
  assert.deepEqual(lost, [], id);
  assert.ok(found.tooWide <= 0, `${id} is ${found.tooWide} px too wide`);
  assert.deepEqual([...(await axe(page, '.page')), ...(await contrast(page))], [], id);
  const expected = tags.includes('problem') || tags.includes('told') ? /^presslet: <news-/ : /^$/;
  assert.deepEqual(
    faults.splice(0).filter((fault) => !expected.test(fault)),
    [],
    id,
  );
  return found;
}

test('each story shows what it promises, says what to paste, and has no fault in light or dark', async () => {
  const kinds = new Map();
  const waiting = [...stories];
  const reader = async () => {
    let story = waiting.shift();
    const { page, faults } = await open(`/iframe.html?viewMode=story&id=${story.id}`);
    await page.locator('.page > .story').waitFor();
    while (story) {
      kinds.set(story.id, (await check(page, faults, story)).kinds);
      story = waiting.shift();
      if (story) await turnTo(page, story.id);
    }
    await page.close();
  };
  await Promise.all([reader(), reader()]);
  assert.equal(kinds.size, stories.length);
  // What a broken file of the script would do is seen in the tests of the elements.
  for (const kind of ['no-source', 'network', 'timeout', 'http', 'too-large', 'not-json', 'not-a-feed'])
    assert.deepEqual(kinds.get(`states-loading-and-problems--${kind}`), [kind]);
});

test('the workshop itself opens without a fault and without asking another host, with controls from the manifest', async () => {
  const story = 'elements-section-feed--default';
  const { page, faults } = await open(`/?path=/story/${story}`, /error/);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.locator('news-section-feed').waitFor();
  await page.getByText('heading-level').first().waitFor();
  await page.getByText('--news-accent').first().waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('a control changes the story and what to paste', async () => {
  const args = 'layout:grid;limit:3;today:!true';
  const { page, faults } = await open(`/iframe.html?viewMode=story&id=elements-section-feed--default&args=${args}`);
  const code = page.locator('.snippet code');
  await code.waitFor();
  assert.equal(
    await code.textContent(),
    '<script type="module" src="https://cdn.example/presslet/presslet.js"></script>\n\n' +
      '<news-section-feed src="https://your-paper.example/feed.json" limit="3" layout="grid" today></news-section-feed>',
  );
  await page.evaluate(() =>
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', {
      storyId: 'elements-section-feed--default',
      updatedArgs: { layout: 'list', today: false, heading: '' },
    }),
  );
  await page.locator('news-section-feed:not([layout])').waitFor();
  assert.match(await code.textContent(), /<news-section-feed src="[^"]*" limit="3" heading="">/);
  assert.deepEqual(faults, []);
  await page.close();
});

/** What the demo's page says, and its examples. */
async function readDemo() {
  const samples = JSON.parse(readFileSync(join(root, 'demo/doctor/samples.json'), 'utf8'));
  const page = await (await browser()).newPage({ javaScriptEnabled: false });
  await page.setContent(readFileSync(join(root, 'demo/doctor.html'), 'utf8'));
  const head = await page.innerText('.page-head');
  await page.close();
  return { head, samples: samples.map(({ name }) => name) };
}

/** The doctor's page within the workshop. */
async function openDoctor(globals = '') {
  const { page, faults } = await open(`/iframe.html?viewMode=story&id=feed-doctor--examine&globals=${globals}`);
  await told(page, /^“A feed with faults”/);
  return { page, faults };
}

/** Waits for a report, and gives what stands in it. */
async function told(page, line) {
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(globalThis.document.querySelector('#summary')?.textContent ?? ''),
    line.source,
  );
  return {
    rules: (await page.locator('.finding .rule').allInnerTexts()).map((text) => text.split(' · ')[0]),
    headlines: await page.locator('#shown [part~="headline"]').allInnerTexts(),
  };
}

const PASTED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Pasted',
  items: [
    { id: '1', url: 'https://ledger.example/1', title: 'Kelp is early', content_text: 'By a week.', tags: 'Sea' },
  ],
});

test('the feed doctor examines what is typed, dropped, chosen, named or picked, as the demo does', async () => {
  const { page, faults } = await openDoctor();
  const demo = await readDemo();
  assert.equal(await page.innerText('.doctor .page-head'), demo.head);
  assert.deepEqual((await page.locator('#sample option').allInnerTexts()).slice(1), demo.samples);
  const kelp = { rules: ['single-as-list'], headlines: ['Kelp is early'] };

  await page.fill('#text', PASTED);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.deepEqual(await told(page, /^“Pasted”/), kelp);

  await page.focus('#sample');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { rules } = await told(page, /2 errors/);
  for (const rule of ['not-usable', 'under-embargo', 'date-bad', 'headline-made', 'wire-copy'])
    assert.ok(rules.includes(rule), rule);

  await page.setInputFiles('#file', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(PASTED) });
  assert.deepEqual(await told(page, /^“Pasted”/), kelp);

  await page.fill('#address', 'feeds/chronique.json');
  await page.keyboard.press('Enter');
  assert.ok((await told(page, /^“(?!Pasted)/)).headlines.length > 3);

  await page.evaluate((text) => {
    const { DataTransfer, DragEvent, File, document } = globalThis;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'feed.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, PASTED);
  assert.deepEqual(await told(page, /^“Pasted”/), kelp);
  assert.deepEqual(faults, []);

  await page.selectOption('#sample', 'RSS');
  await page.click('#by-sample button');
  await told(page, /^Nothing can be shown/);
  assert.match(await page.innerText('.problem > p'), /npx presslet convert/);
  assert.deepEqual(await axe(page, '.page'), []);
  await page.close();
});

test('the feed doctor has no fault, and is not too wide, narrow, dark and from right to left', async () => {
  const { page } = await openDoctor('scheme:dark;direction:rtl');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.click('.beside-text summary');
  assert.ok(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= 320));
  assert.deepEqual([...(await axe(page, '.page')), ...(await contrast(page))], []);
  await page.close();
});

test('a doctor that was left listens no more', async () => {
  const { page } = await openDoctor();
  await turnTo(page, 'feed-doctor--what-the-report-can-say');
  const taken = await page.evaluate(() => {
    const { DataTransfer, DragEvent, File, document } = globalThis;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'feed.json'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
    return drop.defaultPrevented;
  });
  assert.equal(taken, false);
  await page.close();
});

test('each rule and each thing in place of a feed is listed, in the words of the source', async () => {
  // What is made of the source for the demo is checked to be fresh there.
  const { RULES } = await import('../../demo/doctor/rules.js');
  const { INSTEAD } = await import('../../demo/doctor/instead.js');
  const { page } = await open('/iframe.html?viewMode=story&id=feed-doctor--what-the-report-can-say');
  await page.locator('.guide table').nth(1).waitFor();
  const rows = await page
    .locator('.guide table')
    .evaluateAll((tables) =>
      tables.map((each) =>
        [...each.tBodies[0].rows].map(({ cells }) => [...cells].map((cell) => cell.textContent.trim())),
      ),
    );
  const names = { error: 'error', warning: 'warning', info: 'note' };
  const rules = Object.entries(RULES).map(([rule, { severity, done, mend, source = '' }]) => [
    ...[rule, names[severity], done, mend, source],
  ]);
  assert.deepEqual([...rows[0]].sort(), rules.sort());
  assert.deepEqual(
    rows[0].map(([, severity]) => severity),
    [...rows[0]].map(([, severity]) => severity).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
  );
  assert.deepEqual(
    rows[1],
    Object.values(INSTEAD).map(({ is, mend }) => [is, mend]),
  );
  await page.close();
});
