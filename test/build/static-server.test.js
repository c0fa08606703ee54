import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../scripts/lib/loopback.js';
import { serveFiles } from '../../scripts/lib/static-server.js';

let folder;
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presslet-'));
  for (const name of ['demo/feeds', 'demo/pages', 'demo/empty', 'cdn'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'demo/index.html'), 'home');
  writeFileSync(join(folder, 'demo/pages/index.html'), 'page');
  writeFileSync(join(folder, 'demo/data.json'), '{}');
  writeFileSync(join(folder, 'demo/feeds/front.json'), '{}');
  writeFileSync(join(folder, 'cdn/presslet.js'), 'script');
  server = await listen(
    serveFiles([
      { at: '/cdn/', folder: join(folder, 'cdn') },
      { at: '/', folder: join(folder, 'demo') },
    ]),
  );
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends a path as it is; `fetch` would tidy it first. */
const get = (path, method = 'GET') =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

test('a folder answers with its index', async () => {
  assert.equal((await get('/')).body, 'home');
  assert.equal((await get('/pages/?x=1')).body, 'page');
});

test('a folder without a slash at the end is redirected, never to another host', async () => {
  const { status, headers } = await get('/pages');
  assert.deepEqual([status, headers.location], [301, '/pages/']);
  assert.doesNotMatch((await get('//pages')).headers.location ?? '/', /^\/\//);
});

test('feeds and scripts have their own type and may be read from other origins', async () => {
  const feed = (await get('/feeds/front.json')).headers;
  assert.match(feed['content-type'], /^application\/feed\+json/);
  assert.equal(feed['access-control-allow-origin'], '*');
  const script = (await get('/cdn/presslet.js')).headers;
  assert.match(script['content-type'], /^text\/javascript/);
  assert.equal(script['access-control-allow-origin'], '*');
});

test('other files have their own type and no permission for other origins', async () => {
  const { headers } = await get('/data.json');
  assert.match(headers['content-type'], /^application\/json/);
  assert.equal(headers['access-control-allow-origin'], undefined);
});

test('what is not there is a page that says so, with the path as text', async () => {
  for (const path of ['/nothing', '/empty/', '/empty', '/cdn/', '/%E0%A4%A'])
    assert.equal((await get(path)).status, 404, path);
  const { headers, body } = await get('/<script>');
  assert.match(headers['content-type'], /^text\/html/);
  assert.doesNotMatch(body, /<script>/);
});

test('no path leaves the folder', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/cdn/../../secret.txt',
    '/cdn%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
  ]) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(body, /^secret$/);
  }
});

test('HEAD answers without a body, other methods are refused', async () => {
  const head = await get('/', 'HEAD');
  assert.deepEqual([head.status, head.body], [200, '']);
  const post = await get('/', 'POST');
  assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD']);
});
