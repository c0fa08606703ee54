import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_BYTES, settled, shoot } from './camera.js';
import { fontLinks, SANS, SERIF } from './fonts.js';

/** The pictures of README.md: pages of the demo. */
export const README_PICTURES = [
  { name: 'front', path: '/', height: 1760 },
  { name: 'article', path: '/night-trains.html', height: 1500 },
];

const WIDTH = 1280;

/** When the pictures are taken: the evening of the demo's newest stories, so that they are the same each day. */
const NOW = '2026-11-22T18:30:00Z';

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
  for (const { name, path, height } of README_PICTURES) {
    const page = await context.newPage();
    await page.setViewportSize({ width: WIDTH, height });
    await page.clock.setFixedTime(NOW);
    await page.route(`${origin}${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</head>', `${FONTS}</head>`);
      await route.fulfill({ response, body });
    });
    // The server's clock counts where a page may read it.
    await page.route('**/feeds/*.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), date: new Date(NOW).toUTCString() } });
    });
    await page.goto(origin + path);
    await settled(page);
    await writeFile(join(folder, `${name}.webp`), await shoot(page, { width: WIDTH, height, most: MAX_BYTES }));
    await page.close();
  }
  await context.close();
}
