import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const DEMO = new URL('../../demo/', import.meta.url);
const NAMES = ['harbour-ledger', 'chronique', 'marsa'];

/** A feed of the demo as its file has it. */
const read = async (name) => {
  const address = new URL(`feeds/${name}.json`, DEMO);
  const items = JSON.parse(await readFile(address, 'utf8')).items;
  // What a feed says is relative to the story's address, which is relative to the feed's.
  return items.map((item) => ({ ...item, base: new URL(item.url ?? item.external_url, address) }));
};
const [ledger, ...others] = await Promise.all(NAMES.map(read));
const all = [ledger, ...others].flat();
const usable = ({ _news }) => _news.status !== 'canceled' && !_news.embargoed_until;
const words = ({ content_html: html }) => html.replace(/<[^>]+>/g, ' ').match(/\S+/g).length;
const news = (id) => ledger.find((item) => item.id === id);
const addresses = new Set(all.map(({ base }) => base.href));

test('the Ledger has at least 24 stories in four sections', () => {
  const shown = ledger.filter(usable);
  assert.ok(shown.length >= 24, String(shown.length));
  assert.deepEqual([...new Set(shown.map(({ _news }) => _news.section.name))].sort(), [
    'Business',
    'Culture',
    'Harbour',
    'National',
  ]);
});

test('at least half of the stories have 120 words or more, and the model article has 600 to 900', () => {
  const shown = ledger.filter(usable);
  assert.ok(shown.filter((item) => words(item) >= 120).length * 2 >= shown.length);
  const length = words(news('hl-night-trains'));
  assert.ok(length >= 600 && length <= 900, String(length));
});

test('the odd cases of a newsroom are there', () => {
  const odd = {
    'no picture': (item) => !item.image && !item._news.image,
    'a very long headline': ({ title }) => title.length > 150,
    'a correction': ({ _news }) => _news.corrections?.length,
    'an agency story': ({ _news }) => _news.agency && _news.byline === _news.agency.name,
    'an updated story': ({ date_published: first, date_modified: last }) =>
      Date.parse(last) - Date.parse(first) >= 18e5,
    'a story that was touched too soon to be called updated': ({ date_published: first, date_modified: last }) =>
      Date.parse(last) - Date.parse(first) < 18e5,
    'two authors': ({ authors }) => authors?.length === 2,
    'a canceled story': ({ _news }) => _news.status === 'canceled',
    'an embargoed story': ({ _news }) => Date.parse(_news.embargoed_until) > Date.parse('2090-01-01'),
    'a headline equal to its summary and caption': ({ title, summary, _news }) =>
      title === summary && title === _news.image?.caption,
    'a byline and a credit in prose': ({ authors, content_html: html }) =>
      /Picture Courtesy: /.test(html) && / \d{4} \d\d:\d\d /.test(authors[0].name),
    'a sponsored story': ({ _news }) => _news.sponsor,
    'a story elsewhere': (item) => !item.url && item.external_url,
  };
  const absent = Object.entries(odd).filter(([, has]) => !ledger.some(has));
  assert.deepEqual(
    absent.map(([name]) => name),
    [],
  );
});

test('every picture has an alternative text, and all but the one whose credit is in prose name whom they are owed to', () => {
  const pictures = all.filter(({ _news }) => _news.image);
  assert.ok(pictures.length > 40);
  assert.deepEqual(
    pictures.filter(({ _news }) => !(_news.image.alt.length > 10)).map(({ id }) => id),
    [],
  );
  assert.deepEqual(
    pictures.filter(({ _news }) => !_news.image.credit).map(({ id }) => id),
    ['hl-village-schools'],
  );
});

test('every picture, link and related story that a feed names is there', async () => {
  const missing = [];
  const ids = new Set(all.map(({ id }) => id));
  for (const { id, base, image, content_html: html, _news } of all) {
    const named = [
      image,
      _news.image?.url,
      ...[...html.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address]) => address),
    ];
    for (const address of named.filter(Boolean)) {
      const target = new URL(address, base);
      const file = new URL(target.pathname, target);
      const there = await access(file).then(
        () => true,
        () => false,
      );
      if (!there || (target.search && !addresses.has(target.href))) missing.push(`${id}: ${address}`);
    }
    for (const other of _news.related ?? []) if (!ids.has(other)) missing.push(`${id}: ${other}`);
  }
  assert.deepEqual(missing, []);
});

test('no two stories have the same id or address', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(addresses.size, all.length);
});
