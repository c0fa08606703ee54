import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../scripts/browsers.js';
import { listen } from '../../../scripts/lib/loopback.js';
import { FEED } from './build-app.js';
import { serveFiles } from '../../../scripts/lib/static-server.js';

const DEMO = fileURLToPath(new URL('../../../demo', import.meta.url));

/** Where the demo's newspaper is for those who have no path to it. */
const PUBLISHER = 'https://harbour-ledger.example/';

/** The address of its front page's feed in the documentation's examples. */
const EXAMPLE = 'https://your-paper.example/feed.json';

/** What a library says once in development, which is meant here. */
const NOISE = /Lit is in dev mode/;

/** Chromium for all apps. */
export function openBrowser() {
  return chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
}

/**
 * A page of an app, with all that its console, its scripts and its network had to complain of, and a clock that can be put forward.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder what the app built
 */
export async function openApp(browser, folder) {
  const server = await listen(
    serveFiles([
      { at: '/feeds/', folder: join(DEMO, 'feeds') },
      { at: '/pictures/', folder: join(DEMO, 'pictures') },
      { at: '/', folder },
    ]),
  );
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Copenhagen' });
  await context.route(`${PUBLISHER}**`, (route) => {
    const path = join(DEMO, new URL(route.request().url()).pathname);
    return route.fulfill({ path, headers: { 'access-control-allow-origin': '*' } });
  });
  const open = { 'access-control-allow-origin': '*' };
  await context.route(EXAMPLE, (route) => route.fulfill({ path: FEED, headers: open }));
  await context.route('https://your-paper.example/pictures/**', (route) =>
    route.fulfill({ path: join(DEMO, new URL(route.request().url()).pathname) }),
  );
  const page = await context.newPage();
  await page.clock.install({ time: '2026-11-22T12:00:00Z' });
  const said = [];
  const feeds = [];
  page.on('console', (message) => {
    if (/warning|error/.test(message.type()) && !NOISE.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('requestfailed', (request) => said.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (request.url().includes('/feeds/')) feeds.push(request.url());
  });
  const close = async () => {
    await context.close();
    await server.close();
  };
  return { page, said, feeds, origin: server.origin, close };
}

/**
 * The headlines that an element shows, once there are as many as are waited for.
 *
 * @param {import('playwright-core').Page | import('playwright-core').Frame} page
 * @param {string} selector
 * @param {number} count
 * @returns {Promise<string[]>}
 */
export async function headlines(page, selector, count) {
  const found = page.locator(`${selector} >> [part~="headline"]`);
  await found.nth(count - 1).waitFor();
  return (await found.allTextContents()).map((text) => text.trim());
}
