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

test('the catalogue has its five parts in order, with one page for each element', () => {
  const titles = [...new Set(stories.map(({ title }) => title))];
  assert.deepEqual(titles, [
    'Start here/Guide',
    'Elements/Section feed',
    'Elements/Article card',
    'Elements/Article body',
    'Elements/Related articles',
    'Layouts/Feed',
    'Layouts/Card',
    'States/Loading and problems',
    'States/Articles',
    'States/Pages',
    'States/On other pages',
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
  if (found.code === null) assert.match(id, /^start-here-/);
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
  const expected = tags.includes('problem') ? /^presslet: <news-/ : /^$/;
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
