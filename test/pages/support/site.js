import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe, browser } from './browser.js';
import { serveRoutes } from './servers.js';

/** The folder of the files that a script tag names. */
export const CDN_FOLDER = fileURLToPath(new URL('../../../cdn/', import.meta.url));

/**
 * @typedef {import('./servers.js').Routes} Routes
 * @typedef {{ page: string, cdn: string }} Origins
 */

/**
 * Two loopback origins: `page` for the host's pages, `cdn` for script and feed. Both are closed with the test file.
 * @param {object} options
 * @param {Routes | ((origins: Origins) => Routes)} options.pages
 * @param {Routes | ((origins: Origins) => Routes)} [options.cdn] beside the built files, which are there under their names
 * @param {false | string} [options.cors] what the cdn allows: `*`, an origin, or false for no header
 * @param {Record<string, string>} [options.headers] of all pages, such as a content security policy
 * @param {string} [options.folder] another folder for the cdn than the built one
 * @param {string} [options.pageFolder] a folder of plain files for the page origin, such as the demo
 */
export async function openSite({ pages, cdn = {}, cors = '*', headers = {}, folder = CDN_FOLDER, pageFolder }) {
  const servers = {
    page: await serveRoutes({ folder: pageFolder, cors: false, headers }),
    cdn: await serveRoutes({ folder, cors, headers: {} }),
  };
  const origins = { page: servers.page.origin, cdn: servers.cdn.origin };
  Object.assign(servers.page.routes, typeof pages === 'function' ? pages(origins) : pages);
  Object.assign(servers.cdn.routes, typeof cdn === 'function' ? cdn(origins) : cdn);
  const views = new Set();

  const site = {
    origins,
    /** Routes of both servers, which a test may change while they run. */
    routes: { page: servers.page.routes, cdn: servers.cdn.routes },
    /** What both servers were asked for, in order. */
    received: { page: servers.page.received, cdn: servers.cdn.received },

    /**
     * Opens a page in a browser context of its own.
     * @param {string} [path]
     * @param {import('playwright-core').BrowserContextOptions & { waitUntil?: 'load' | 'commit' | 'networkidle' }} [options]
     */
    async open(path = '/', { waitUntil = 'load', ...options } = {}) {
      const view = await openView(options);
      views.add(view);
      await view.page.goto(new URL(path, origins.page).href, { waitUntil });
      return view;
    },

    async close() {
      await Promise.all([...views].map((view) => view.close()));
      await Promise.all([servers.page.close(), servers.cdn.close()]);
    },
  };
  after(() => site.close());
  return site;
}

/** @param {import('playwright-core').BrowserContextOptions} options */
async function openView(options) {
  const context = await (
    await browser()
  ).newContext({
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const view = {
    page,
    context,
    /** @type {{ type: string, text: string }[]} console lines */
    console: [],
    /** @type {string[]} exceptions that nothing caught */
    errors: [],
    /** @type {{ method: string, url: string, type: string }[]} */
    requests: [],
    /** Violations of WCAG 2.2 A and AA, one line each. */
    axe: (selector) => axe(page, selector),
    close: () => context.close(),
  };
  page.on('console', (message) => view.console.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => view.errors.push(error.stack ?? String(error)));
  page.on('request', (request) => {
    view.requests.push({ method: request.method(), url: request.url(), type: request.resourceType() });
  });
  return view;
}
