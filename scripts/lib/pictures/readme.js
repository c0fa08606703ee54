import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_BYTES, settled, shoot } from './camera.js';
import { fontLinks, SANS, SERIF } from './fonts.js';

/** The pictures of README.md: pages of the demo. */
export const README_PICTURES = [
  { name: 'front', path: '/', height: 1760 },
  { name: 'article', path: '/night-trains.html', height: 1500 },
  {
    name: 'builder',
    path: '/builder/',
    chosen: `#src=${encodeURIComponent('https://your-paper.example/feeds/harbour-ledger.json')}&layout=hero&base=${encodeURIComponent('https://cdn.example/presslet/')}`,
    height: 960,
  },
];

const WIDTH = 1280;

/** When the pictures are taken: the evening of the demo's newest stories, so that they are the same each day. */
const NOW = '2026-11-22T18:30:00Z';

const CORS = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };

const FONTS = `${fontLinks}
<style>:root { --headline: ${SERIF} !important; --text: ${SERIF} !important; --plain: ${SANS} !important; --title: ${SERIF} !important }</style>`;

/**
 * Writes the pictures of README.md, each as good as its bytes allow.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {string} options.origin where demo, cdn and typefaces are served
 * @param {string} options.folder
 */
export async function writeReadmePictures(browser, { origin, folder }) {
  const context = await browser.newContext({ colorScheme: 'light', locale: 'en-GB', timezoneId: 'Europe/London' });
  for (const { name, path, chosen = '', height } of README_PICTURES) {
    const page = await context.newPage();
    await page.setViewportSize({ width: WIDTH, height });
    await page.addInitScript(standStill, Date.parse(NOW));
    await page.route(`${origin}${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</head>', `${FONTS}</head>`);
      await route.fulfill({ response, body });
    });
    // What the builder is given is the demo's newspaper under an address that a reader's could have.
    const answer = async (route, headers) => {
      const response = await route.fetch({ url: origin + new URL(route.request().url()).pathname });
      await route.fulfill({
        response,
        headers: { ...response.headers(), ...CORS, ...headers },
      });
    };
    await page.route('https://your-paper.example/**', (route) => answer(route));
    // The server's clock counts where a page may read it.
    await page.route('**/feeds/*.json', (route) => answer(route, { date: new Date(NOW).toUTCString() }));
    await page.goto(origin + path + chosen);
    await settled(chosen ? await previewIn(page) : page);
    await writeFile(join(folder, `${name}.webp`), await shoot(page, { width: WIDTH, height, most: MAX_BYTES }));
    await page.close();
  }
  await context.close();
}

/** The builder's preview, once it has its news. */
async function previewIn(page) {
  await page.waitForFunction(() => /Shown: /.test(globalThis.document.querySelector('#preview-said').textContent));
  return page.frames().at(-1);
}

/** Keeps a page's date where it is; what it measures goes on, unlike with Playwright's own clock. */
function standStill(now) {
  const Own = Date;
  globalThis.Date = class extends Own {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now = () => now;
  };
}
