import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './support/site.js';

const POLICY =
  "default-src 'none'; script-src 'nonce-n1'; connect-src *; require-trusted-types-for 'script'; trusted-types a";

const page = (script) => `<!doctype html>
<html lang="en"><title>Host</title><main><h1>Host</h1><p id="out">waiting</p></main>
<script nonce="n1" type="module">${script}</script>`;

const fetching = (address) => `
  const show = (text) => (document.querySelector('#out').textContent = text);
  fetch(${JSON.stringify(address)}).then((answer) => answer.json()).then(({ title }) => show(title), (error) => show(error.name));
`;

test('a page reads a feed of another origin, on a page with a strict policy', async () => {
  const site = await openSite({
    headers: { 'content-security-policy': POLICY },
    pages: ({ cdn }) => ({ '/': page(fetching(`${cdn}/feed.json`)) }),
    cdn: { '/feed.json': { json: { title: 'The Harbour Record' }, delay: 50 } },
  });
  const view = await site.open('/', { colorScheme: 'dark', viewport: { width: 320, height: 640 } });
  await view.page.getByText('The Harbour Record').waitFor();
  assert.deepEqual(await view.axe(), []);
  assert.deepEqual([view.console, view.errors], [[], []]);
  assert.deepEqual(
    view.requests.map(({ url }) => url),
    [`${site.origins.page}/`, `${site.origins.cdn}/feed.json`],
  );
  assert.equal(site.received.cdn[0].headers.origin, site.origins.page);
  assert.equal(await view.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
  assert.equal(await view.page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone), 'Asia/Calcutta');
});

test('a feed without CORS cannot be read, and the browser says so on the console', async () => {
  const site = await openSite({
    cors: false,
    pages: ({ cdn }) => ({ '/': page(fetching(`${cdn}/feed.json`)) }),
    cdn: { '/feed.json': { json: { title: 'The Harbour Record' } } },
  });
  const view = await site.open();
  await view.page.getByText('TypeError').waitFor();
  assert.match(view.console[0].text, /CORS/);
});

test('the audit and the collected errors tell what is wrong', async () => {
  const site = await openSite({
    pages: { '/': page('throw new Error("thrown by the page")') + '<img src="/none.png">' },
  });
  const view = await site.open();
  assert.match((await view.axe()).join('\n'), /image-alt/);
  assert.match(view.errors.join('\n'), /thrown by the page/);
  assert.match(view.console.map(({ text }) => text).join('\n'), /404/);
});
