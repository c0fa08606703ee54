import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, read, readAll, scripts } from './news/page.js';
import { CDN_FOLDER, openSite } from './support/site.js';

const element = (cdn) => `<news-section-feed src="${cdn}/feed.json"><p>Fallback</p></news-section-feed>`;
const placeholder = (cdn) =>
  `<div data-presslet="section-feed" data-src="${cdn}/feed.json" data-limit="2"><p>Fallback</p></div>`;
const module = (cdn, path = 'presslet.js') => `<script type="module" src="${cdn}/${path}"></script>`;
const classic = (cdn, path = 'presslet.full.js') => `<script src="${cdn}/${path}"></script>`;
const late = (cdn) => `<script>addEventListener('load', () => setTimeout(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '${cdn}/presslet.js';
  document.head.append(script);
}, 50));</script>`;

// What does not matter here differs between the two: the address, and the text by a comment.
const other = `/* another version */\n${await readFile(join(CDN_FOLDER, 'presslet.js'), 'utf8')}`;

const site = await openSite({
  pages: {},
  cdn: (origins) => ({
    ...newsRoutes(origins),
    '/v2/presslet.js': { headers: { 'content-type': 'text/javascript' }, body: other },
  }),
});
const { cdn } = site.origins;

/** Opens a page that has this head and this body. */
const open = (body, head = '') => {
  site.routes.page['/'] = hostPage(body, { head });
  return site.open();
};

const silent = (view) => assert.deepEqual([view.console, view.errors], [[], []]);

const both = element(cdn) + placeholder(cdn);
const places = {
  'before the markup': [module(cdn) + both],
  'after the markup': [both + module(cdn)],
  'in the head': [both, module(cdn)],
  twice: [module(cdn) + both + module(cdn)],
  'twice, as two addresses': [module(cdn) + both + module(cdn, 'presslet.js?again')],
  'after the page has loaded': [both + late(cdn)],
  'as the full file, a module': [both, module(cdn, 'presslet.full.js')],
  'as the full file, a classic script that blocks in the head': [both, classic(cdn)],
  'as the full file, a classic script at the end': [both + classic(cdn)],
  'as module and full file': [both + module(cdn), classic(cdn)],
  'as full file after the module': [both + late(cdn) + module(cdn, 'presslet.full.js')],
  'in two versions': [both + module(cdn) + module(cdn, 'v2/presslet.js')],
};

for (const [place, [body, head]] of Object.entries(places)) {
  test(`the script works ${place}`, async () => {
    const view = await open(body, head);
    const [plain, placed, ...more] = await readAll(view.page, undefined, 2);
    assert.deepEqual(headlines(plain), CLEAN_HEADLINES);
    assert.deepEqual(headlines(placed), CLEAN_HEADLINES.slice(0, 2));
    assert.deepEqual([plain.fallback, placed.fallback, more], [false, false, []]);
    assert.equal(await view.page.locator('[data-presslet] news-section-feed').count(), 1);
    assert.equal(view.requests.filter(({ url }) => url.endsWith('/feed.json')).length, 1);
    silent(view);
  });
}

test('a query string behind the script’s address costs no second script, whatever chunks are asked for', async () => {
  const view = await open(`${module(cdn, 'presslet.js?ver=6.4')}
    <news-section-feed src="${cdn}/prose.json" layout="grid" lang="fr" order="newest" today time="absolute"
      agencies="The Wire Service"></news-section-feed>
    <news-section-feed src="${cdn}/feed.json" layout="hero"></news-section-feed>
    <news-section-feed src="${cdn}/feed.json" layout="rail"></news-section-feed>
    <news-section-feed src="#none"></news-section-feed>${placeholder(cdn)}`);
  const [first, hero, rail, none, placed] = await readAll(view.page, undefined, 5);
  assert.deepEqual(headlines(placed), CLEAN_HEADLINES.slice(0, 2));
  assert.equal(first.cards[0].agency, 'The Wire Service');
  assert.equal(first.source, 'Source : The Corveth Courier');
  assert.deepEqual([headlines(hero), headlines(rail)], [CLEAN_HEADLINES, CLEAN_HEADLINES]);
  assert.equal(none.problem.kind, 'no-source');
  const [entry, ...chunks] = scripts(view);
  assert.equal(entry, '/presslet.js?ver=6.4');
  assert.deepEqual(chunks.map((path) => path.replace(/^\/chunks\/|-[\w-]{6,8}\.js$/g, '')).sort(), [
    'failure',
    'flow',
    'fr',
    'grid',
    'hero',
    'live',
    'mend',
    'options',
    'placeholders',
    'rail',
  ]);
});

test('the full file needs no chunk for headlines in English, and one for those in another language', async () => {
  const list = (lang) => `<news-section-feed src="${cdn}/prose.json" layout="grid" lang="${lang}" order="newest" today
      agencies="The Wire Service"></news-section-feed><news-section-feed lang="${lang}" src="${cdn}/feed.json" layout="hero"></news-section-feed>`;
  const view = await open(list('en') + classic(cdn));
  const [first, second] = await readAll(view.page);
  assert.equal(first.cards[0].agency, 'The Wire Service');
  assert.deepEqual(headlines(second), CLEAN_HEADLINES);
  assert.deepEqual(scripts(view), ['/presslet.full.js']);
  silent(view);
  const french = await open(list('fr') + classic(cdn));
  const [same] = await readAll(french.page);
  assert.equal(same.source, 'Source : The Corveth Courier');
  const [full, words, ...others] = scripts(french);
  assert.equal(full, '/presslet.full.js');
  assert.match(words, /^\/chunks\/fr-\w{6}\.js$/);
  assert.deepEqual(others, []);
  silent(french);
});

test('the first version’s classes stay when a second version comes', async () => {
  const view = await open(both + module(cdn));
  await readAll(view.page, undefined, 2);
  await view.page.evaluate(() => (globalThis.first = customElements.get('news-section-feed')));
  await view.page.addScriptTag({ type: 'module', url: `${cdn}/v2/presslet.js` });
  await view.page.evaluate((address) => {
    document
      .querySelector('main')
      .insertAdjacentHTML('beforeend', `<div data-presslet="section-feed" data-src="${address}"></div>`);
  }, `${cdn}/feed.json`);
  const all = await readAll(view.page, undefined, 3);
  assert.deepEqual(all.map(headlines), [CLEAN_HEADLINES, CLEAN_HEADLINES.slice(0, 2), CLEAN_HEADLINES]);
  assert.equal(await view.page.evaluate(() => customElements.get('news-section-feed') === globalThis.first), true);
  silent(view);
});

test('a tag that is taken is left to whoever has it, and the other tag works', async () => {
  const view = await open(`<script>
      customElements.define('news-section-feed', class Taken extends HTMLElement { status = 'taken'; });
    </script>${both}<news-article-card src="${cdn}/feed.json"></news-article-card>${module(cdn)}`);
  const card = await read(view.page, 'news-article-card');
  assert.deepEqual(headlines(card), CLEAN_HEADLINES.slice(0, 1));
  assert.deepEqual(
    await view.page
      .locator('main > news-section-feed')
      .evaluate((taken) => [taken.constructor.name, taken.shadowRoot, taken.innerText]),
    ['Taken', null, 'Fallback'],
  );
  const kept = view.page.locator('[data-presslet]');
  assert.equal(await kept.innerHTML(), '<p>Fallback</p>');
  silent(view);
});

test('where both tags are taken the script does nothing, and throws nothing', async () => {
  const view = await open(`<script>
      for (const tag of ['news-section-feed', 'news-article-card']) customElements.define(tag, class extends HTMLElement {});
    </script>${both}${module(cdn)}`);
  await view.page.waitForTimeout(100);
  assert.equal(await view.page.locator('main > news-section-feed').innerText(), 'Fallback');
  assert.equal(await view.page.locator('[data-presslet]').innerHTML(), '<p>Fallback</p>');
  silent(view);
});

test('elements and placeholders that are added later work', async () => {
  const view = await open(element(cdn), module(cdn));
  await read(view.page);
  await view.page.evaluate((address) => {
    const made = document.createElement('news-section-feed');
    made.setAttribute('src', address);
    const box = document.createElement('section');
    box.innerHTML = `<div><div data-presslet="section-feed" data-src="${address}" data-limit="1"><p>Fallback</p></div></div>
      <news-section-feed src="${address}" limit="2"></news-section-feed>`;
    document.querySelector('main').append(made, box);
  }, `${cdn}/feed.json`);
  const all = await readAll(view.page, undefined, 4);
  assert.deepEqual(
    all.map(({ cards }) => cards.length),
    [3, 3, 1, 2],
  );
  assert.equal(view.requests.filter(({ url }) => url.endsWith('/feed.json')).length, 1);
  silent(view);
});

test('a placeholder’s data attributes become the element’s, and its content the fallback', async () => {
  const view =
    await open(`<div data-presslet="article-card" data-src="${cdn}/none.json" data-layout="hero" data-heading-level="2"
    class="mine" id="mine"><p>Fallback</p>and a word</div><div data-presslet="carousel-of-nothing"><p>Kept</p></div>${module(cdn)}`);
  const card = await read(view.page, 'news-article-card');
  assert.deepEqual([card.status, card.problem.kind, card.fallback], ['problem', 'http', true]);
  const made = await view.page.locator('#mine > news-article-card').evaluate((node) => ({
    attributes: [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    text: node.textContent,
  }));
  assert.deepEqual(made, {
    attributes: ['heading-level=2', 'layout=hero', `src=${cdn}/none.json`],
    text: 'Fallbackand a word',
  });
  assert.equal(await view.page.locator('#mine').getAttribute('class'), 'mine');
  assert.equal(await view.page.locator('[data-presslet="carousel-of-nothing"]').innerHTML(), '<p>Kept</p>');
});

test('before the script runs the page’s own content shows, in elements and in placeholders', async () => {
  const view = await open(both);
  assert.deepEqual(await view.page.locator('p').evaluateAll((all) => all.map((each) => each.checkVisibility())), [
    true,
    true,
  ]);
});
