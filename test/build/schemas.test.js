import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { filesBelow } from '../../scripts/lib/build/files.js';
import { makeSchema, placesOf, wordsIn } from '../../scripts/lib/schema/make-schema.js';
import { loadSchemas } from '../../scripts/lib/schema/schemas.js';
import { chunks, nodesOf, read, root } from './support/built.js';

const json = (/** @type {string} */ file) => JSON.parse(read(file).replace(/^\ufeff/, ''));

const schemas = await loadSchemas(root);
// Several kinds of keys share a beginning in ninjs 1.
const ajv = new Ajv2020.default({
  strict: true,
  allErrors: true,
  allowMatchingProperties: true,
  allowUnionTypes: true,
});
addFormats.default(ajv);
const validate = Object.fromEntries(schemas.map(({ id, file }) => [id, ajv.compile(json(`dist/schema/${file}`))]));

/** Where a document breaks a schema. */
const faults = (/** @type {string} */ id, /** @type {unknown} */ document) =>
  validate[id](document) ? [] : [...new Set(validate[id].errors.map(({ instancePath }) => instancePath))];

test('the build writes one schema for _news and one for each format', () => {
  assert.deepEqual(
    readdirSync(join(root, 'dist/schema')).sort(),
    ['json-feed', 'news', 'ninjs', 'wordpress'].map((id) => `${id}.schema.json`),
  );
  for (const id of ['news', 'json-feed', 'wordpress', 'ninjs'])
    assert.ok(existsSync(join(root, `dist/formats/schema/${id}.js`)), id);
});

for (const { id, file, zod, words, ...head } of schemas) {
  const written = json(`dist/schema/${file}`);
  const places = placesOf(written);

  test(`${file} says what it is`, () => {
    assert.equal(written.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(written.$id, `urn:presslet:schema:${id}`);
    assert.ok(written.title && written.description);
    assert.deepEqual(makeSchema(zod, words, { id, ...head }), written);
  });

  test(`${file} has words for each key, and no others`, () => {
    const find = wordsIn(words);
    const without = places.filter(
      ({ path, node, isKey }) => isKey && !(find(path) && /\w/.test(node.description ?? '')),
    );
    assert.deepEqual(
      without.map(({ path }) => path),
      [],
    );
    const paths = new Set(places.map(({ path }) => path.toLowerCase()));
    assert.deepEqual(
      Object.keys(words).filter((path) => !paths.has(path.toLowerCase())),
      [],
    );
  });

  test(`${file} allows further keys everywhere, and holds nothing that is only zod's`, () => {
    for (const { path, node } of places) {
      assert.notEqual(node.additionalProperties, false, path);
      assert.notDeepEqual(node.additionalProperties, {}, path);
    }
    assert.doesNotMatch(read(`dist/schema/${file}`), /~standard|_zod|propertyNames|"not": \{\}|9007199254740991/);
  });
}

test('no script for pages holds what only the schemas are made of, and no other module imports it', () => {
  // Readers name such keys in calls, never as keys of objects.
  const keys = ['media_details', 'avatar_urls', 'body_xhtml', 'description_html', 'evolvedFrom'];
  for (const key of keys.slice(0, 2)) assert.match(read('dist/formats/schema/wordpress.js'), new RegExp(`\\b${key}:`));
  for (const key of keys.slice(2)) assert.match(read('dist/formats/schema/ninjs.js'), new RegExp(`\\b${key}:`));
  for (const file of ['presslet.js', 'presslet.full.js', ...chunks]) {
    const found = nodesOf(file).filter(({ type, key }) => type === 'Property' && keys.includes(key.name ?? key.value));
    assert.equal(found.length, 0, file);
  }
  for (const file of filesBelow(join(root, 'dist')).filter((each) => /^(?!formats\/schema\/).*\.js$/.test(each)))
    assert.doesNotMatch(read(`dist/${file}`), /from '[^']*\/schema\//, file);
});

/** Where each fixture has a fault that its schema tells; the others have none. */
const FAULTY = {
  'json-feed/authors-and-keys.json': '',
  'json-feed/bare.json': '/items/2/url',
  'json-feed/dates.json': '/items/1/date_published',
  'json-feed/ids-and-duplicates.json': '/items/0/id',
  'json-feed/languages.json': '/items/4/language',
  'json-feed/pictures.json': '/items/10/_news/image/width',
  'json-feed/rights.json': '/items/9/_news/embargoed_until',
  'feeds/author-text.json': '/author',
  'feeds/loose.json': '',
  'feeds/numeric-ids.json': '/items/0/id',
  'wordpress/error.json': '',
  'ninjs/quirks.json': '/3/firstCreated',
  'ninjs/rights.json': '/docs/9/embargoed',
};

const FOLDERS = {
  'test/fixtures/json-feed': 'json-feed',
  'test/fixtures/feeds': 'json-feed',
  'demo/feeds': 'json-feed',
  'test/fixtures/wordpress': 'wordpress',
  'test/fixtures/ninjs': 'ninjs',
};

for (const [folder, id] of Object.entries(FOLDERS)) {
  for (const name of readdirSync(join(root, folder)).filter((each) => each.endsWith('.json'))) {
    const fault = folder.startsWith('test/') ? FAULTY[`${folder.replace('test/fixtures/', '')}/${name}`] : undefined;
    test(`${folder}/${name} is ${fault === undefined ? 'valid' : 'not valid'}`, () => {
      const found = faults(id, json(`${folder}/${name}`));
      if (fault === undefined) assert.deepEqual(found, []);
      else assert.ok(found.includes(fault), found.join(' '));
    });
  }
}

test('the complete example of the guide is valid', () => {
  const [, example = ''] = /## Everything `_news` can say[^]*?```json\n([^]*?)```/.exec(read('docs/feeds.md')) ?? [];
  assert.deepEqual(faults('json-feed', JSON.parse(example)), []);
  assert.deepEqual(faults('news', JSON.parse(example).items[0]._news), []);
});

const item = (/** @type {object} */ fields) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City',
  items: [{ id: '1', ...fields }],
});
const news = (/** @type {object} */ fields) => item({ _news: fields });
const post = (/** @type {object} */ fields) => [{ id: 1, link: 'https://tidemark.example/', type: 'post', ...fields }];
const story = (/** @type {object} */ fields) => ({ items: [{ uri: 'urn:1', ...fields }] });

/** @type {[id: string, document: unknown, fault: string][]} */
const WRONG = [
  ['json-feed', { title: 'City', items: [] }, ''],
  ['json-feed', { ...item({}), version: '2' }, '/version'],
  ['json-feed', { ...item({}), expired: 'yes' }, '/expired'],
  ['json-feed', item({ id: ' ' }), '/items/0/id'],
  ['json-feed', item({ date_published: '06 Jan 2026' }), '/items/0/date_published'],
  ['json-feed', item({ date_published: '2026-02-30' }), '/items/0/date_published'],
  ['json-feed', item({ authors: ['Ada Quill'] }), '/items/0/authors/0'],
  ['json-feed', item({ url: 'a b' }), '/items/0/url'],
  ['json-feed', item({ attachments: [{ mime_type: 'audio/mpeg' }] }), '/items/0/attachments/0'],
  ['json-feed', news({ labels: ['scoop'] }), '/items/0/_news/labels/0'],
  ['json-feed', news({ status: 'hidden' }), '/items/0/_news/status'],
  ['json-feed', news({ syndication: 'none' }), '/items/0/_news/syndication'],
  ['json-feed', news({ urgency: 0 }), '/items/0/_news/urgency'],
  ['json-feed', news({ reading_minutes: 1000 }), '/items/0/_news/reading_minutes'],
  ['json-feed', news({ image: { focal: { x: 0.5, y: 50 } } }), '/items/0/_news/image/focal/y'],
  ['json-feed', news({ embargoed_until: 'Monday' }), '/items/0/_news/embargoed_until'],
  ['json-feed', { ...item({}), _news: { time_zone: 'five hours' } }, '/_news/time_zone'],
  ['news', { corrections: [{ date: '2026-01-06' }] }, '/corrections/0'],
  ['news', { publisher: 'The Harbour Ledger' }, '/publisher'],
  ['wordpress', { posts: [{ slug: 'pier' }] }, '/posts/0'],
  ['wordpress', post({ link: 7 }), '/0/link'],
  ['wordpress', post({ sticky: 'yes' }), '/0/sticky'],
  ['wordpress', post({ date_gmt: '6 January 2026' }), '/0/date_gmt'],
  ['wordpress', post({ _embedded: { author: { name: 'Ada Quill' } } }), '/0/_embedded/author'],
  ['wordpress', post({ _news: { labels: ['scoop'] } }), '/0/_news/labels/0'],
  ['ninjs', { items: [{ headline: 'Pier opens' }] }, '/items/0'],
  ['ninjs', story({ pubStatus: 'hidden' }), '/items/0/pubStatus'],
  ['ninjs', story({ pubstatus: 'hidden' }), '/items/0/pubstatus'],
  ['ninjs', story({ urgency: 12 }), '/items/0/urgency'],
  ['ninjs', story({ versioncreated: 'yesterday' }), '/items/0/versioncreated'],
  ['ninjs', story({ headlines: ['Pier opens'] }), '/items/0/headlines/0'],
  [
    'ninjs',
    story({ associations: { featuremedia: { renditions: { a: { width: 'wide' } } } } }),
    '/items/0/associations/featuremedia/renditions/a/width',
  ],
];

for (const [id, document, fault] of WRONG) {
  test(`${id}: ${JSON.stringify(document).slice(0, 110)} is wrong at ${fault || 'the top'}`, () => {
    const found = faults(id, document);
    assert.ok(found.includes(fault), found.join(' '));
  });
}
