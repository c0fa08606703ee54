import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { get, startClients } from '../../bench/scale/clients.js';
import { figuresOf } from '../../bench/scale/figures.js';
import { fillIn, mainConfig, siteConfig } from '../../bench/scale/nginx-config.js';
import { startOrigin } from '../../bench/scale/origin.js';
import { peakOfMinute, simulatePolling } from '../../bench/scale/polling.js';
import { seeded } from '../../bench/scale/random.js';
import { percentile } from '../../bench/statistics.js';
import { listen } from '../../scripts/lib/loopback.js';

const sum = (counts) => counts.reduce((total, count) => total + count, 0);

test('a percentile is a value that occurs, by the nearest rank', () => {
  const values = [50, 15, 40, 20, 35];
  assert.deepEqual(
    [0, 0.3, 0.4, 0.5, 1].map((part) => percentile(values, part)),
    [15, 20, 20, 35, 50],
  );
  assert.deepEqual(values, [50, 15, 40, 20, 35]);
  assert.ok(Number.isNaN(percentile([], 0.5)));
});

test('what failed counts as a failure and has no age', () => {
  const got = [
    { age: 1000, waited: 5, problem: null, again: false },
    { age: 3000, waited: 9, problem: null, again: true },
    { age: NaN, waited: 8000, problem: 'LATE', again: false },
  ];
  assert.deepEqual(figuresOf(got), {
    asked: 3,
    failures: 1,
    again: 1,
    medianAge: 1000,
    mostAge: 3000,
    medianWait: 9,
    mostWait: 8000,
  });
});

test('the same seed gives the same numbers, spread evenly from 0 to 1', () => {
  const [one, same, other] = [seeded(7), seeded(7), seeded(8)];
  const numbers = Array.from({ length: 10_000 }, one);
  assert.deepEqual(
    numbers.slice(0, 100),
    Array.from({ length: 100 }, () => same()),
  );
  assert.notEqual(numbers[0], other());
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    numbers.filter((number) => Math.floor(number * 10) === tenth),
  );
  for (const { length } of tenths) assert.ok(length > 850 && length < 1150, `${length}`);
});

const crowd = { pages: 20_000, openedWithin: 5, interval: 60, seconds: 3600 };

test('without jitter the crowd that came together comes together for ever', () => {
  const counts = simulatePolling({ ...crowd, jitter: 0 });
  assert.equal(sum(counts), crowd.pages * 60);
  assert.equal(peakOfMinute(counts, 60), peakOfMinute(counts, 1));
  assert.ok(peakOfMinute(counts, 60) >= crowd.pages / 5);
  assert.equal(sum(counts.subarray(5, 60)), 0);
});

test('with jitter the peak falls within the hour to little more than the mean', () => {
  const counts = simulatePolling({ ...crowd, jitter: 0.1 });
  const mean = crowd.pages / crowd.interval;
  const peaks = [1, 2, 10, 60].map((minute) => peakOfMinute(counts, minute));
  assert.deepEqual(
    [...peaks].sort((a, b) => b - a),
    peaks,
  );
  assert.ok(peaks[0] >= crowd.pages / 5 && peaks[3] < mean * 1.3, peaks.join(' '));
  assert.ok(Math.abs(sum(counts) / (crowd.pages * 60) - 1) < 0.01);
  assert.deepEqual(simulatePolling({ ...crowd, jitter: 0.1 }), counts);
});

test('no pause is longer or shorter than the jitter allows', () => {
  const counts = simulatePolling({ pages: 5000, openedWithin: 1, interval: 60, jitter: 0.1, seconds: 130 });
  const busy = [...counts.keys()].filter((second) => counts[second] > 0);
  assert.ok(busy.every((second) => second === 0 || (second >= 54 && second < 67) || second >= 108));
  assert.ok(busy.includes(54) && busy.includes(66));
});

test('a minute beyond the end has no peak', () => {
  assert.equal(peakOfMinute(new Uint32Array(60).fill(3), 2), 0);
});

test('words are filled in literally, everywhere, and one that does not occur is an error', () => {
  assert.equal(fillIn('a b a', { a: '$&', b: 'c' }), '$& c $&');
  assert.throws(() => fillIn('a', { b: 'c' }), /"b" does not occur/);
});

test('the documented configuration takes port, origin and folder of a run and nothing else of the machine', () => {
  const text = siteConfig({ port: 4321, originPort: 8765, folder: '/run-folder' });
  assert.match(text, /listen 127\.0\.0\.1:4321;/);
  assert.match(text, /server 127\.0\.0\.1:8765 max_fails/);
  const paths = text
    .replace(/#.*/g, '')
    .match(/(?<=\s|unix:)\/[\w./-]+/g)
    .filter((path) => !/^\/(?:feeds|presslet)\//.test(path));
  assert.equal(paths.length, 3);
  assert.ok(
    paths.every((path) => path.startsWith('/run-folder/')),
    paths.join(' '),
  );
});

test('nginx is told to write only into the folder of the run', () => {
  const text = mainConfig({ folder: '/run-folder', root: false, types: null });
  assert.doesNotMatch(text, /^user|include \/etc/m);
  assert.equal(text.match(/_temp_path \/run-folder\//g).length, 5);
  assert.match(mainConfig({ folder: '/f', root: true, types: '/etc/t' }), /^user root;[\s\S]*include \/etc\/t;/);
});

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Date, Age' };
const GOOD = gzipSync(JSON.stringify({ made: 1, items: [{}] }));
const gzipped = { ...CORS, 'content-encoding': 'gzip' };

/** What a client says of an answer. */
const judged = async (answer) => {
  const server = await listen(answer);
  try {
    const { problem } = await get(server.origin, '/feed.json');
    return problem;
  } finally {
    await server.close();
  }
};

test('what a widget could not show is a failure', async () => {
  const answers = {
    null: (_, response) => response.writeHead(200, gzipped).end(GOOD),
    'no CORS': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(GOOD),
    'no clock': (_, response) =>
      response.writeHead(200, { ...gzipped, 'access-control-expose-headers': 'Link' }).end(GOOD),
    'HTTP 503': (_, response) => response.writeHead(503, CORS).end(),
    'HTTP 304': (_, response) => response.writeHead(304, CORS).end(),
    'not compressed': (_, response) => response.writeHead(200, CORS).end('{}'),
    'not JSON': (_, response) => response.writeHead(200, gzipped).end(GOOD.subarray(0, 20)),
    empty: (_, response) => response.writeHead(200, gzipped).end(gzipSync('{"made":1,"items":[]}')),
    'body: ECONNRESET': (_, response) => {
      response.writeHead(200, { ...gzipped, 'content-length': 100 }).write(GOOD);
      setImmediate(() => response.destroy());
    },
    ECONNRESET: ({ socket }) => socket.destroy(),
  };
  for (const [problem, answer] of Object.entries(answers)) assert.equal(`${await judged(answer)}`, problem);
});

test('a client that has a copy takes a 304 for it, with the age of the copy', async () => {
  const asked = [];
  const server = await listen((request, response) => {
    asked.push(request.headers['if-none-match']);
    response.writeHead(304, CORS).end();
  });
  const { problem, made } = await get(server.origin, '/feed.json', { held: { etag: '"a"', made: 5 } });
  await server.close();
  assert.deepEqual([problem, made, asked], [null, 5, ['"a"']]);
});

test('a request that a closing connection swallowed is sent again, once, and counted', async () => {
  let count = 0;
  const server = await listen((request, response) => {
    count++;
    if (count % 3 === 2) request.socket.destroy();
    else response.writeHead(200, gzipped).end(GOOD);
  });
  const clients = startClients(server.origin, { count: 1, pause: 1, paths: ['/feed.json'] });
  while (clients.got.length < 4) await new Promise(setImmediate);
  await clients.stop();
  await server.close();
  assert.deepEqual([...new Set(clients.got.map(({ problem }) => problem))], [null]);
  assert.deepEqual(
    clients.got.slice(0, 2).map(({ again }) => again),
    [false, true],
  );
});

test('the origin says how long it may be kept, confirms what has not changed, and can be cut off and brought back', async () => {
  const origin = await startOrigin({ items: [] });
  const ask = async (path, headers = {}) => {
    try {
      const response = await fetch(`http://127.0.0.1:${origin.port}${path}`, { headers });
      await response.text();
      return response;
    } catch {
      return null;
    }
  };
  try {
    const first = await ask('/feeds/unchanged-5.json');
    assert.equal(first.headers.get('x-accel-expires'), '5');
    assert.equal(
      (
        await ask('/feeds/unchanged-5.json', {
          'if-none-match': first.headers.get('etag'),
          'cache-control': 'no-cache',
        })
      ).status,
      304,
    );
    await origin.become('answers 503');
    assert.equal((await ask('/feeds/every-1.json')).status, 503);
    await origin.become('breaks off');
    assert.equal(await ask('/feeds/every-1.json'), null);
    await origin.become('hangs');
    const kept = ask('/feeds/every-1.json');
    while (origin.hits.length < 5) await new Promise(setImmediate);
    await origin.become('refuses');
    assert.deepEqual([await kept, await ask('/feeds/every-1.json')], [null, null]);
    await origin.become('well');
    assert.equal((await ask('/feeds/every-1.json')).status, 200);
    assert.deepEqual(
      origin.hits.map(({ status }) => status),
      [200, 304, 503, null, null, 200],
    );
  } finally {
    await origin.close();
  }
});
