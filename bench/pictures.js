import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { shoot } from '../scripts/lib/pictures/camera.js';

/** Pixels of a drawing. */
const DRAWING = { width: 1200, height: 800 };

/**
 * Makes a small WebP picture of each story's drawing, since newsrooms send photographs, not drawings.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} root the project's folder
 * @param {readonly import('./feeds/stories.js').Story[]} stories
 * @returns {Promise<Map<string, Buffer>>} by the stories' ids
 */
export async function makePictures(browser, root, stories) {
  const made = new Map();
  const page = await browser.newPage();
  await page.setViewportSize(DRAWING);
  for (const { id, picture } of stories) {
    await page.goto(pathToFileURL(join(root, 'demo', picture.file)).href);
    made.set(id, await shoot(page, { ...DRAWING, scale: picture.width / DRAWING.width, most: 24_000 }));
  }
  await page.close();
  return made;
}
