import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../../scripts/lib/loopback.js';
import { serveFiles } from '../../scripts/lib/static-server.js';
import { axe, browser } from '../pages/support/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, `.cache/storybook-${process.pid}`);
let server;
let stories;

before(async () => {
  const command = [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '-o', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  server = await listen(serveFiles([{ at: '/', folder }]));
  stories = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
});

after(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Opens a page and collects what goes wrong on it. Requests to other hosts do not leave the machine, and count as wrong.
 *
 * @param {string} path
 * @param {RegExp} [loud] which console lines count
 * @returns {Promise<{ page: import('playwright-core').Page, faults: string[] }>}
 */
async function open(path, loud = /error|warning/) {
  const page = await (await browser()).newPage();
  const faults = [];
  page.on('console', (message) => loud.test(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  await page.route(
    ({ origin }) => origin !== server.origin,
    (route) => {
      faults.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(server.origin + path);
  return { page, faults };
}

test('there are stories of both elements', () => {
  const titles = new Set(stories.map(({ title }) => title));
  assert.deepEqual([...titles].sort(), ['Article card', 'Section feed']);
  assert.ok(stories.length > 20);
});

test('each story opens without a fault, shows what it promises and is accessible', async () => {
  for (const { id, name } of stories) {
    const { page, faults } = await open(`/iframe.html?viewMode=story&id=${id}`);
    const element = page.locator('news-section-feed, news-article-card').first();
    await element.waitFor({ state: 'attached' });
    const expected = { Loading: 'loading', Empty: 'empty', Problem: 'problem', Fallback: 'problem' }[name] ?? 'ready';
    await page.waitForFunction(
      ([status]) => globalThis.document.querySelector('news-section-feed, news-article-card').status === status,
      [expected],
    );
    assert.match(await page.locator('.snippet code').textContent(), /<script type="module" .*\n<news-/, id);
    assert.deepEqual(await axe(page, '.story'), [], id);
    assert.deepEqual(
      faults.filter((fault) => !(expected === 'problem' && fault.startsWith('presslet: <news-'))),
      [],
      id,
    );
    await page.close();
  }
});

test('the workshop itself opens without a fault and without asking another host', async () => {
  const { page, faults } = await open(`/?path=/story/${stories[0].id}`, /error/);
  await page
    .frameLocator('#storybook-preview-iframe')
    .locator('news-article-card, news-section-feed')
    .first()
    .waitFor();
  await page.getByText('heading-level').first().waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});
