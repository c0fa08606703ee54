import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contenders } from '../../bench/contenders/table.js';
import { COUNT, storiesOf } from '../../bench/feeds/stories.js';
import { blueskyFeed } from '../../bench/feeds/bluesky.js';
import { grownFeed, jsonFeed } from '../../bench/feeds/json-feed.js';
import { mastodonTimeline } from '../../bench/feeds/mastodon.js';
import { goalsOf } from '../../bench/goals.js';
import { beyondBytes } from '../../bench/growth/items.js';
import { PARTS, readOptions } from '../../bench/options.js';
import { median, medianRatio, medians } from '../../bench/statistics.js';
import { takeTurns } from '../../bench/turns.js';
import { waterfall } from '../../bench/waterfall/draw.js';
import { root } from './support/built.js';

const ids = contenders.map(({ id }) => id);
const stories = storiesOf(root, 'http://127.0.0.1:1');

test('a median is the middle, or lies between the two in the middle', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.ok(Number.isNaN(median([])));
});

test('a ratio is that of the rounds, so that one bad round does not move it', () => {
  assert.equal(medianRatio([110, 1100, 120], [100, 1000, 100]), 1.1);
  assert.equal(medianRatio([110, 990, 110], [100, 100, 100]), 1.1);
  assert.ok(Number.isNaN(medianRatio([1], [])));
});

test('each figure of several runs has its own median', () => {
  assert.deepEqual(
    medians([
      { a: 1, b: 9 },
      { a: 3, b: 7 },
      { a: 2, b: 8 },
    ]),
    { a: 2, b: 8 },
  );
});

test('what bytes cost another script is not counted', () => {
  const own = { small: [1000, 1000, 1000], large: [3000, 3100, 9000] };
  const other = { small: [900, 900, 900], large: [2900, 2900, 2900] };
  assert.equal(beyondBytes(own, other), 1.1);
});

test('contenders take turns, and what fails is tried once more', async () => {
  const order = [];
  let failures = 1;
  const one = (id) => ({
    id,
    measure: async () => {
      order.push(id);
      if (id === 'b' && failures-- > 0) throw new Error('late');
      return order.length;
    },
  });
  assert.deepEqual(await takeTurns([one('a'), one('b')], 2), { a: [1, 4], b: [3, 5] });
  assert.deepEqual(order, ['a', 'b', 'b', 'a', 'b']);
});

test('all of the bench runs unless the command line names parts or contenders', () => {
  assert.deepEqual(readOptions([], ids).parts, PARTS);
  assert.equal(readOptions(['--runs=3'], ids).runs, 3);
  assert.deepEqual(readOptions(['--only=static,presslet'], ids).parts, ['race']);
  assert.deepEqual(readOptions(['--only=heap'], ids).parts, ['heap']);
  assert.throws(() => readOptions(['--only=netscape'], ids), /Unknown: netscape/);
  assert.throws(() => readOptions(['--only=heap', '--write'], ids), /whole run/);
});

test('all contenders show the same twenty stories', () => {
  const headlines = stories.map(({ headline }) => headline);
  assert.equal(new Set(headlines).size, COUNT);
  assert.deepEqual(
    JSON.parse(jsonFeed(stories)).items.map(({ title }) => title),
    headlines,
  );
  assert.deepEqual(
    JSON.parse(mastodonTimeline(stories)).map(({ card }) => card.title),
    headlines,
  );
  assert.deepEqual(
    JSON.parse(blueskyFeed(stories)).feed.map(({ post }) => post.record.text),
    headlines,
  );
});

test('no page of a contender names an address outside this machine but links of stories', async () => {
  const cdn = 'http://127.0.0.1:1';
  const site = { cdn, feed: `${cdn}/feed.json`, feedText: '', stories, render: async (element) => element };
  for (const contender of contenders) {
    const html = (await contender.page(site, { limit: COUNT })).replaceAll(/<a href="[^"]*"/g, '');
    const foreign = [...html.matchAll(/https?:\/\/[^/"'\s]+/g)]
      .map(([origin]) => origin)
      .filter((origin) => origin !== cdn);
    assert.deepEqual(foreign, [], contender.id);
    assert.match(html, /The tide tables are below/, contender.id);
  }
});

test('a grown feed has so many different items, and stays below the most that is read', () => {
  const text = grownFeed(stories, 10_000);
  const { items } = JSON.parse(text);
  assert.equal(new Set(items.map(({ id }) => id)).size, 10_000);
  assert.ok(Buffer.byteLength(text) < 5 * 1024 * 1024);
});

test('a goal is met at its very figure, and neither met nor missed where nothing was measured', () => {
  const race = [
    { id: 'presslet', first: 1000, toHandWritten: 1.1501 },
    { id: 'preloaded', toHandWritten: 1.0004 },
    { id: 'prerendered', missing: 'not built' },
    { id: 'mastodon', first: 1200 },
  ];
  const met = goalsOf({ race, shift: [{ id: 'reserved', shift: 0 }], heap: { before: 100, after: 106 } });
  assert.deepEqual(
    met.map((goal) => goal.met),
    [true, true, null, true, null, true, null, null, null, false],
  );
});

test('a waterfall draws each request on one scale, and says all of it in words', () => {
  const request = { name: 'a<b.js', type: 'Script', start: 0, answer: 150, end: 200, bytes: 9 };
  const svg = waterfall([{ title: 'One', requests: [request], paint: 90, first: 250 }], 'Slow');
  assert.match(svg, /a&#60;b\.js from 0 to 200 ms; first headline at 250 ms/);
  assert.equal(svg.match(/<rect class="(?:wait|body)"/g).length, 2);
});
