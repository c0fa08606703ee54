import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, browser } from '../pages/support/browser.js';
import { NEWS, openCatalogue, ROOT as root, storyAt, turnTo } from '../pages/support/catalogue.js';
import { MODES, spaced } from '../pages/support/modes.js';

const ORDER = ['error', 'warning', 'note'];
const SECTIONS = 'Start here, Elements, Layouts, Cards, Themes, Languages, States, Feeds, Host pages, Changelog'.split(
  ', ',
);
const catalogue = await openCatalogue();
const { stories, open } = catalogue;
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);

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
      links: [...story.querySelectorAll('a[target="_top"][href*="path="]')].map(({ href }) =>
        href.replace(/.*\/story\//, ''),
      ),
      kinds: [...story.querySelectorAll(news)].flatMap(({ problem }) => problem?.kind ?? []),
    };
  }, NEWS);
}

test('the catalogue has its sections in order, a page for each element, and no story of a name twice', () => {
  const titles = [...new Set(stories.map(({ title }) => title))];
  assert.deepEqual([...new Set(titles.map((title) => title.split('/')[0]))], SECTIONS);
  for (const { tagName } of elements) {
    const name = tagName.replace('news-', '').replace('-', ' ');
    const title = `Elements/${name[0].toUpperCase()}${name.slice(1)}`;
    assert.ok(titles.includes(title), title);
  }
  assert.equal(new Set(stories.map(({ title, name }) => `${title} ${name}`)).size, stories.length);
});

test('each layout of the elements has a story', () => {
  for (const [section, tag] of [
    ['Layouts', 'news-section-feed'],
    ['Cards', 'news-article-card'],
  ]) {
    const { attributes } = elements.find(({ tagName }) => tagName === tag);
    const { type } = attributes.find(({ name }) => name === 'layout');
    const shown = stories.filter(({ title }) => title.startsWith(section)).map(({ id }) => id);
    for (const [, name] of type.text.matchAll(/'(\w+)'/g))
      assert.ok(
        shown.some((id) => id.split('-').includes(name)),
        `${section}: ${name}`,
      );
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

/** What is wrong with a story, in lines; all of it, so that one run tells everything. */
async function check(page, faults, story) {
  const { id, tags } = story;
  const wrong = [];
  const note = (place, found) => found.forEach((line) => wrong.push(`${place}: ${line}`));
  const hold = (claim) => {
    try {
      claim();
    } catch ({ message }) {
      wrong.push(message);
    }
  };
  const found = await seen(page, story);
  if (found.code === null) hold(() => assert.match(id, /^(start-here|feeds-doctor|changelog)-/, 'nothing to paste'));
  else {
    hold(() => assert.ok(found.drawn.length, 'no element'));
    hold(() => assert.deepEqual(found.pasted, found.drawn));
    hold(() => assert.match(found.script, /presslet\.js$/));
    hold(() => assert.doesNotMatch(found.code, /undefined|<style>\s*<\/style>|<!--/));
  }
  if (!id.startsWith('start-here-')) hold(() => assert.match(found.note, /^[A-Z].+\.$/));
  note(
    'leads nowhere',
    found.links.filter((link) => !stories.some((other) => other.id === link)),
  );
  if (found.tooWide > 0) wrong.push(`${found.tooWide} px too wide`);
  for (const [place, turn] of [...Object.entries(MODES), ...Object.entries(spaced)]) note(place, await turn(page));
  const expected = tags.includes('problem') || tags.includes('told') ? /^presslet: <news-/ : /^$/;
  note(
    'console',
    faults.splice(0).filter((fault) => !expected.test(fault)),
  );
  return { wrong, kinds: found.kinds };
}

test('each story shows what it promises, says what to paste, and has no fault in any colours, direction, width or text', async () => {
  const kinds = new Map();
  /** @type {Map<string, string[]>} by the story's id */
  const findings = new Map();
  const waiting = [...stories];
  const look = async (page, faults, story) => {
    try {
      const { wrong, kinds: told } = await check(page, faults, story);
      kinds.set(story.id, told);
      if (wrong.length) findings.set(story.id, wrong);
    } catch ({ message }) {
      kinds.set(story.id, []);
      findings.set(story.id, [message]);
    }
  };
  const reader = async () => {
    let story = waiting.shift();
    const { page, faults } = await open(storyAt(story.id));
    await page.locator('.page > .story').waitFor();
    while (story) {
      await look(page, faults, story);
      story = waiting.shift();
      if (story) await turnTo(page, story.id);
    }
    await page.close();
  };
  await Promise.all([reader(), reader()]);
  assert.equal(findings.size, 0, listed(findings));
  assert.equal(kinds.size, stories.length);
  // What a broken file of the script would do is seen in the tests of the elements.
  for (const kind of ['no-source', 'network', 'timeout', 'http', 'too-large', 'not-json', 'not-a-feed'])
    assert.deepEqual(kinds.get(`states-loading-and-problems--${kind}`), [kind]);
});

/** All that is wrong, by story, each line short enough to be read. */
function listed(findings) {
  const lines = [...findings].flatMap(([id, wrong]) => [
    id,
    ...wrong.map((line) => `  ${line.replace(/\s+/g, ' ').slice(0, 400)}`),
  ]);
  return `${findings.size} stories with faults\n${lines.join('\n')}`;
}

test('the workshop itself opens without a fault and without asking another host, with controls from the manifest', async () => {
  const story = 'elements-section-feed--default';
  const { page, faults } = await open(`/?path=/story/${story}`, { loud: /error/ });
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
  const { page, faults } = await open(storyAt('feeds-doctor--examine', globals));
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
  assert.deepEqual([...(await axe(page, '.page')), ...(await MODES['light, rtl'](page))], []);
  await page.close();
});

test('a doctor that was left listens no more', async () => {
  const { page } = await openDoctor();
  await turnTo(page, 'feeds-doctor--what-the-report-can-say');
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
  const { page } = await open('/iframe.html?viewMode=story&id=feeds-doctor--what-the-report-can-say');
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
