import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../../../scripts/lib/loopback.js';
import { serveFiles } from '../../../scripts/lib/static-server.js';
import { browser } from './browser.js';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Every element of ours. */
export const NEWS = ':is(news-section-feed, news-article-card, news-article-body, news-related-articles)';

/**
 * Builds the Storybook catalogue into a folder of its own, and serves it until the test file's tests are over.
 */
export async function openCatalogue() {
  const folder = join(ROOT, `.cache/storybook-${process.pid}`);
  const command = [join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '-o', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  const server = await listen(serveFiles([{ at: '/', folder }]));
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    origin: server.origin,
    /** @type {{ id: string, title: string, name: string, tags: string[] }[]} in the catalogue's order */
    stories: Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries),

    /**
     * Opens a page and collects what goes wrong on it. Requests to other hosts do not leave the machine, and count as wrong.
     *
     * @param {string} path
     * @param {{ loud?: RegExp } & import('playwright-core').BrowserContextOptions} [options] which console lines count
     * @returns {Promise<{ page: import('playwright-core').Page, faults: string[] }>}
     */
    async open(path, { loud = /error|warning/, ...options } = {}) {
      const page = await (await browser()).newPage(options);
      page.setDefaultTimeout(60_000);
      const faults = [];
      page.on('console', (message) => loud.test(message.type()) && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on(
        'response',
        (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
      );
      await page.route(
        ({ origin }) => origin !== server.origin,
        (route) => {
          faults.push(`asked for ${route.request().url()}`);
          return route.abort();
        },
      );
      await page.goto(server.origin + path);
      return { page, faults };
    },
  };
}

/** The address of a story alone, with what the toolbar says. */
export const storyAt = (id, globals = '') => `/iframe.html?viewMode=story&id=${id}&globals=${globals}`;

const turn = ([event, payload]) =>
  new Promise((resolve, reject) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    channel.once('storyRendered', resolve);
    for (const failure of ['storyErrored', 'storyThrewException', 'storyMissing'])
      channel.once(failure, (error) => reject(new Error(`${failure}: ${error?.message ?? ''}`)));
    channel.emit(event, payload);
  });

/** Turns to another story, as the list at the side does. */
export const turnTo = (page, storyId) => page.evaluate(turn, ['setCurrentStory', { storyId, viewMode: 'story' }]);

/** Turns what the toolbar says. */
export const turnGlobals = (page, globals) => page.evaluate(turn, ['updateGlobals', { globals }]);

/** Waits until all elements of a story have a status. */
export const settled = (page, status = 'ready') =>
  page.waitForFunction(
    ([news, wanted]) => {
      const all = [...globalThis.document.querySelectorAll(news)];
      return all.every((each) => each.status === wanted);
    },
    [NEWS, status],
    { timeout: 60_000 },
  );
