import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { corporaFolder } from '../../scripts/lib/corpora.js';
import { EXPECTED } from './news/expected.js';
import { PICTURE } from './news/feeds.js';
import { hostPage, picturesLoaded, readAll, scripts, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const FOLDER = fileURLToPath(new URL('../fixtures/feeds/', import.meta.url));
const names = (await readdir(FOLDER)).map((file) => file.replace(/\.json$/, '')).sort();

const site = await openSite({ pages: { '/blank': '<!doctype html>' }, cdn: {} });
const { cdn, page: origin } = site.origins;
for (const path of ['/relative/pictures/wolf.png', '/pictures/soup.png']) site.routes.cdn[path] = PICTURE;
for (const name of names) await serve(`/${name}/feed.json`, join(FOLDER, `${name}.json`));

async function serve(path, file) {
  site.routes.cdn[path] = { body: await readFile(file), headers: { 'content-type': 'application/json' } };
}

/** Opens a page of one element a feed. Whatever is asked of other hosts than ours is a picture. */
async function open(elements, options) {
  const view = await site.open('/blank', options);
  await view.context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ status: 200, ...PICTURE }),
  );
  const body = elements.map(
    ({ path, more = '' }) => `<news-section-feed src="${cdn}${path}" ${more}></news-section-feed>`,
  );
  site.routes.page['/feeds'] = hostPage(body.join(''), { head: scriptTag(cdn) });
  await view.page.goto(`${origin}/feeds`);
  return view;
}

async function sound(view) {
  assert.deepEqual(await view.axe(), []);
  assert.deepEqual([view.console, view.errors], [[], []]);
}

const elements = names.map((name) => ({ path: `/${name}/feed.json` }));
const view = await open(elements);
const readings = await readAll(view.page);

test('there are more than a dozen feeds as others write them, each with what readers see of it', () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), names);
  assert.ok(names.length > 12);
});

names.forEach((name, index) => {
  test(`${name}.json shows its headlines, dates, authors and pictures`, () => {
    const { status, cards, source } = readings[index];
    assert.equal(status, 'ready');
    assert.match(source, /^From \S/);
    const seen = cards.map(({ headline, byline, agency, datetime, image, alt }) => {
      const all = { headline, by: byline ?? agency, date: datetime, image: image?.replace(cdn, ''), alt };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
    });
    assert.deepEqual(seen, EXPECTED[name]);
  });
});

test('their pictures are painted, and only the script, the part that mends and what follows the headlines are loaded', async () => {
  const painted = await picturesLoaded(view.page);
  assert.equal(
    painted.length,
    Object.values(EXPECTED)
      .flat()
      .filter(({ image }) => image).length,
  );
  assert.equal(painted.includes(false), false);
  assert.deepEqual(
    scripts(view).map((path) => path.replace(/-[\w-]{6,8}\.js$/, '')),
    // One of them names a further page, which is a picture here; one has a story in Arabic.
    ['/presslet.js', '/chunks/mend', '/chunks/scripts', '/chunks/live', '/chunks/fill', '/chunks/failure'],
  );
});

test('in light and dark they are accessible, with nothing on the console', async () => {
  await sound(view);
  const dark = await open(elements, { colorScheme: 'dark' });
  await readAll(dark.page);
  await sound(dark);
});

const corpora = corporaFolder();
const skip = corpora ? false : 'the folder ../shared/corpora is not there';

test(
  'the corpus of JSON feeds shows its headlines, dates and pictures, with nothing on the console',
  { skip },
  async () => {
    const manifest = JSON.parse(await readFile(join(corpora, 'feeds/manifest.json'), 'utf8'));
    const entries = manifest.filter(({ file, expected }) => file.startsWith('jsonfeed/') && expected.outcome === 'ok');
    assert.ok(entries.length > 30, String(entries.length));
    for (const [index, { file }] of entries.entries())
      await serve(`/corpus/${index}.json`, join(corpora, 'feeds', file));
    const named = ({ notes = [] }) => notes.some((note) => note.includes('names the format'));
    const page = await open(
      entries.map(({ expected }, index) => ({
        path: `/corpus/${index}.json`,
        more: named(expected) ? 'format="json-feed"' : '',
      })),
    );
    const found = await readAll(page.page);
    for (const [index, { file, expected }] of entries.entries()) {
      const { status, cards } = found[index];
      assert.deepEqual([file, status, cards.length], [file, expected.items ? 'ready' : 'empty', expected.items]);
      const { items = [] } = JSON.parse(await readFile(join(corpora, 'feeds', file), 'utf8'));
      for (const { title, date_published: date, date_modified: updated, image } of items) {
        if (title?.trim())
          assert.ok(
            cards.some(({ headline }) => headline === title.trim()),
            `${file}: ${title}`,
          );
        if (/^\d{4}-\d\d-\d\dT[\d:.]+([+-]\d\d:\d\d|Z)$/.test(date ?? ''))
          assert.ok(
            cards.some(({ datetime }) => datetime === date || datetime === updated),
            `${file}: ${date}`,
          );
        if (image)
          assert.ok(
            cards.some((card) => card.image === image),
            `${file}: ${image}`,
          );
      }
      for (const { headline } of cards) assert.match(headline, /\S/);
    }
    await picturesLoaded(page.page);
    await sound(page);
  },
);
