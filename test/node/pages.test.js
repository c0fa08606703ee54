import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { feed, item, presslet, quickly, serving } from './support/run.js';

/** A feed of three pages; the faulty item stands on the second. */
const paged = (asked) => (request, response) => {
  const { pathname } = new URL(request.url, 'http://x');
  asked.push([pathname, request.headers['user-agent']]);
  const number = Number(/\/(\d)/.exec(pathname)?.[1] ?? 0);
  if (number < 1 || number > 3) return response.writeHead(404).end();
  const items = [item(number * 10), ...(number === 2 ? [{ title: 'Nobody knows me' }] : [item(number * 10 + 1)])];
  response.end(feed(items, number < 3 ? { next_url: `/${number + 1}` } : {}));
};

test('all pages of a feed are followed, with who asks in each request', async () => {
  const asked = [];
  const { code, out, err } = await serving(paged(asked), (origin) => presslet(['check', `${origin}/1`]));
  assert.deepEqual(
    asked.map(([path]) => path),
    ['/1', '/2', '/3'],
  );
  for (const [, agent] of asked) assert.match(agent, /^presslet\/\d/);
  assert.equal(code, 1);
  assert.match(out, /^Articles {2}5 on 3 pages$/m);
  assert.match(out, /^At {8}page 2: items\[1\] /m);
  assert.equal(err, '', 'progress is for a terminal');
});

test('--pages follows no more than that, and it is said that there are more', async () => {
  for (const [pages, paths, articles] of [
    ['0', ['/1'], '2'],
    ['1', ['/1', '/2'], '3 on 2 pages'],
  ]) {
    const asked = [];
    const args = ['--pages', pages];
    const { out } = await serving(paged(asked), (origin) => quickly(['check', `${origin}/1`, ...args]));
    assert.deepEqual(
      asked.map(([path]) => path),
      paths,
    );
    assert.match(out, new RegExp(`^Articles {2}${articles}, and there are more pages$`, 'm'));
  }
});

test('a page that cannot be had is told, and the others stand', async () => {
  const answer = (request, response) =>
    request.url === '/1' ? response.end(feed([item(1)], { next_url: '/2' })) : response.writeHead(404).end();
  const { code, out } = await serving(answer, (origin) => quickly(['check', `${origin}/1`]));
  assert.equal(code, 0);
  assert.match(out, /page-missing/);
});

test('pages that lead back come to an end', async () => {
  let count = 0;
  const answer = (request, response) => {
    count++;
    response.end(feed([item(count)], { next_url: request.url === '/1' ? '/2' : '/1' }));
  };
  const { out } = await serving(answer, (origin) => quickly(['check', `${origin}/1`]));
  assert.match(out, /page-repeated/);
  assert.ok(count < 4);
});

test('addresses are resolved against where the feed came from in the end', async () => {
  const answer = (request, response) => {
    if (request.url === '/old') return response.writeHead(301, { location: '/new/feed.json' }).end();
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(feed([item(1)])));
  };
  const origin = await serving(answer, async (at) => {
    const { out } = await quickly(['check', `${at}/old`, '--json']);
    assert.equal(JSON.parse(out).feed.url, `${at}/new/feed.json`);
    return at;
  });
  const { code, err } = await presslet(['check', `${origin}/old`]);
  assert.equal(code, 2);
  assert.match(err, /^Nothing answers at this address \(ECONNREFUSED\)/);
});

test('servers that refuse, send no feed or never end are told apart', async () => {
  const answer = (request, response) => {
    if (request.url === '/closed') return response.writeHead(403).end('no');
    if (request.url === '/broken') return response.writeHead(503).end('no');
    if (request.url === '/large') return response.end(Buffer.alloc(6 * 1024 * 1024, ' '));
    response.end('<!doctype html><html><body>Hello</body></html>');
  };
  await serving(answer, async (origin) => {
    for (const [path, expected] of [
      ['/closed', /error 403\)[^]*not open to everybody/],
      ['/broken', /error 503\)[^]*fault of its own/],
      ['/large', /more than 5 MB/],
      ['/page', /This is a web page/],
    ]) {
      const { code, err } = await quickly(['check', origin + path]);
      assert.equal(code, 2, path);
      assert.match(err, expected);
    }
  });
});
