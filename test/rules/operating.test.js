import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './source.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const words = read('docs/operating.md');
const nginx = read('docs/operating/nginx.conf');

/** The blocks of code in a language, or in none. */
const blocks = (language) =>
  [...words.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter(([, of]) => of === language).map(([, , text]) => text);

const vercel = () => JSON.parse(blocks('json').find((text) => text.includes('"source"')));
const cloudFront = () => JSON.parse(blocks('json').find((text) => text.includes('"CorsConfig"')));

/** What the configuration sends with a feed and with the parts of the script. */
const sent = (location, name) => {
  const [block] = nginx.slice(nginx.indexOf(`location ${location} {`)).split('\n    }');
  return new RegExp(`add_header ${name} "([^"]+)"`).exec(block)[1];
};
const feedLifetime = /^ {4}200 +"([^"]+)";$/m.exec(nginx)[1];
const exposed = sent('/feeds/', 'Access-Control-Expose-Headers');
const LIFETIMES = [
  feedLifetime,
  sent('/presslet/', 'Cache-Control'),
  sent('~ ^/(presslet/chunks|releases)/', 'Cache-Control'),
];

test('the documentation shows the configuration that is tested, word for word', () => {
  assert.deepEqual(blocks('nginx'), [nginx]);
});

test('the file of headers is shown word for word', () => {
  assert.ok(blocks('').includes(read('docs/operating/_headers')));
});

test('a page on another site may read the clock', () => {
  assert.deepEqual(exposed.split(', ').slice(0, 3), ['Date', 'Age', 'Retry-After']);
});

test('every host is given the same headers', () => {
  const lists = [...words.matchAll(/Access-Control-Expose-Headers(?:" "|"?, "value": "|: | ")([A-Z][^"\n]*)/g)];
  assert.equal(lists.length, 5);
  assert.deepEqual([...new Set(lists.map(([, list]) => list))], [exposed]);
  assert.equal(cloudFront().CorsConfig.AccessControlExposeHeaders.Items.join(', '), exposed);
  const lifetimes = [...words.matchAll(/public, max-age=[^"`\n]*/g)].map(([text]) => text);
  assert.ok(lifetimes.length > 15);
  assert.deepEqual([...new Set(lifetimes)].sort(), [...LIFETIMES].sort());
});

test('what is to be pasted as JSON is JSON, with as many values as it says', () => {
  for (const { source, headers } of vercel().headers) {
    assert.ok(new RegExp(`^${source}$`).test('/feeds/national.json') === source.startsWith('/feeds'), source);
    assert.ok(headers.every(({ key, value }) => key && value));
  }
  const lists = Object.values(cloudFront().CorsConfig).filter((value) => value.Items);
  for (const { Quantity, Items } of [...lists, cloudFront().CustomHeadersConfig]) assert.equal(Items.length, Quantity);
});

test('no two rules are for one path, where a host would join their values', () => {
  const ofHeaders = blocks('')
    .find((text) => text.startsWith('/feeds/*'))
    .match(/^\/.*/gm);
  const rules = [
    ofHeaders.map((path) => path.replaceAll('.', '\\.').replace('*', '.*')),
    vercel().headers.map(({ source }) => source),
  ];
  const paths = [
    'feeds/a.json',
    'presslet/presslet.js',
    'presslet/presslet.full.js',
    'presslet/themes/a.css',
    'presslet/chunks/a-1.js',
    'presslet/embed.html',
    'presslet/embed-parent.js',
    'releases/0.1.0/presslet.full.js',
    'releases/0.1.0/chunks/a-1.js',
  ];
  for (const list of rules) {
    for (const path of paths)
      assert.equal(list.filter((rule) => new RegExp(`^${rule}$`).test(`/${path}`)).length, 1, path);
  }
});
