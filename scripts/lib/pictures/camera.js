import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../browsers.js';

/** The most bytes of a picture in docs/. */
export const MAX_BYTES = 150_000;

/** The longest side of a WebP picture. */
const MAX_SIDE = 16_383;

/** The qualities that are tried, best first. */
const QUALITIES = [86, 80, 74, 68, 62, 56, 50, 42];

/** A browser to take pictures with. */
export const openBrowser = () =>
  chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, '--hide-scrollbars'] });

/**
 * Waits until every news element on a page has an answer, and all its pictures and typefaces are there.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.waitForFunction(() => {
    const all = [
      ...globalThis.document.querySelectorAll('news-section-feed, news-article-body, news-related-articles'),
    ];
    return all.length > 0 && all.every(({ status }) => /ready|empty|problem/.test(status));
  });
  await page.evaluate(async () => {
    const { document } = globalThis;
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

/**
 * Takes a picture as WebP. Chromium encodes it.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ width: number, height: number, scale?: number, most?: number }} options `most`: bytes; the quality is as good as they allow
 * @returns {Promise<Buffer>}
 */
export async function shoot(page, { width, height, scale = 1, most = Infinity }) {
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_SIDE), scale };
  for (const quality of QUALITIES) {
    const options = { format: 'webp', quality, clip, captureBeyondViewport: true };
    const { data } = await session.send('Page.captureScreenshot', options);
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= most) return picture;
  }
  throw new Error(`A picture of ${width} × ${height} does not fit into ${most} bytes.`);
}
