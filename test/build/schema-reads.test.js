import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFeed } from '../../dist/data/parse-feed.js';
import { parse5 } from '../../dist/html/parse5.js';
import { useParser } from '../../dist/html/parser.js';
import { placesOf } from '../../scripts/lib/schema/make-schema.js';
import { read, root } from './support/built.js';
import { placesIn } from './support/schema-places.js';

const OPTIONS = { url: 'https://wire.example/latest', now: Date.parse('2026-01-17T12:00:00Z') };

useParser(parse5);

/** All that becomes of a document: what is shown of it, and what is said of it. */
async function outcomeOf(/** @type {unknown} */ document) {
  const { value, problem } = await parseFeed(document, OPTIONS);
  if (!value) return problem.message;
  const articles = value.articles.map(async (article) => ({ ...article, body: await article.body() }));
  return JSON.stringify({ ...value, articles: await Promise.all(articles) });
}

const LISTS = ['posts', 'items', '_items', 'docs'];

/** Each item of a document as a document of its own, and short ones as a whole. */
function piecesOf(/** @type {any} */ document) {
  const key = LISTS.find((name) => Array.isArray(document[name]));
  const list = key ? document[key] : Array.isArray(document) ? document : [];
  const pieces = list.map((/** @type {unknown} */ item) => (key ? { ...document, [key]: [item] } : [item]));
  return list.length < 5 ? [...pieces, document] : pieces;
}

/** What may stand in the place of a value: of the same kind, and of none. */
function others(/** @type {any} */ value) {
  if (typeof value === 'number') return [value + 1, value / 2];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [[], 'withheld'];
  const same = /^https?:/.test(value) ? `${value}zz` : /^\d{4}-/.test(value) ? '2025-12-24T08:00:00Z' : `${value} zz`;
  return [same, 'https://elsewhere.example/zz', 'text/html', ''];
}

/** The places of the fixtures on which depends what becomes of them. */
async function readPlaces(/** @type {string} */ id, /** @type {any} */ schema) {
  const folder = join(root, 'test/fixtures', id);
  const pieces = readdirSync(folder)
    // What WordPress says instead of posts.
    .filter((name) => name !== 'error.json')
    .map((name) => JSON.parse(read(`test/fixtures/${id}/${name}`)))
    .flatMap(piecesOf);
  const depended = new Map();
  for (const piece of pieces) {
    const before = await outcomeOf(piece);
    for (const { holder, key, path, known } of placesIn(schema, piece)) {
      if (depended.has(path)) continue;
      const value = holder[key];
      // What is undefined is left out where the document is written as JSON, and keys stay in their order.
      for (const other of [undefined, ...others(value).slice(0, known ? 4 : 1)]) {
        holder[key] = other;
        if ((await outcomeOf(piece)) === before) continue;
        depended.set(path, known);
        break;
      }
      holder[key] = value;
    }
  }
  return depended;
}

for (const id of ['wordpress', 'ninjs']) {
  const schema = JSON.parse(read(`dist/schema/${id}.schema.json`));

  test(`${id}: the schema has the keys on which depends what becomes of a document, and no others`, async () => {
    const depended = await readPlaces(id, schema);
    const unknown = [...depended].filter(([, known]) => !known).map(([path]) => path);
    assert.deepEqual(unknown, [], 'are read, and not in the schema');
    const keys = placesOf(schema)
      .filter(({ path, isKey }) => isKey && path.includes('.') && !/^(?:itemNews|feedNews)\b/.test(path))
      .map(({ path }) => path);
    assert.ok(keys.length > 40);
    assert.deepEqual(
      keys.filter((path) => !depended.has(path.toLowerCase())),
      [],
      'are in the schema, and nothing depends on them in any fixture',
    );
  });
}
