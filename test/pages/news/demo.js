import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../../../scripts/lib/loopback.js';
import { serveFiles } from '../../../scripts/lib/static-server.js';
import { openSite } from '../support/site.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A story for each page that shows whichever its address names. */
const STORIES = { 'story.html': 'storm-brannoch', 'fr-story.html': 'train-de-nuit', 'rtl-story.html': 'night-ferry' };

/** The pages of the demo, by the address that a reader would be at. */
export const PAGES = (await readdir(join(ROOT, 'demo')))
  .filter((name) => name.endsWith('.html'))
  .map((name) => (STORIES[name] ? `${name}?s=${STORIES[name]}` : name));

/** The demo as scripts/start.js serves it; closed with the test file. */
export async function openDemo() {
  const server = await listen(
    serveFiles([
      { at: '/cdn/', folder: join(ROOT, 'cdn') },
      { at: '/', folder: join(ROOT, 'demo') },
    ]),
  );
  after(() => server.close());
  const site = await openSite({ pages: { '/blank': '<!doctype html>' } });
  return {
    origin: server.origin,
    /** The origin of the blank page that a view starts at. */
    blank: site.origins.page,

    /** Opens a page, and keeps what was answered with an error or not at all. */
    async open(name, options) {
      const view = await site.open('/blank', options);
      const failed = [];
      view.page.on('requestfailed', (request) => failed.push(`${request.url()}: ${request.failure().errorText}`));
      view.page.on('response', (response) => {
        if (response.status() >= 400) failed.push(`${response.url()}: ${response.status()}`);
      });
      await view.page.goto(`${server.origin}/${name}`);
      return { ...view, failed };
    },
  };
}
