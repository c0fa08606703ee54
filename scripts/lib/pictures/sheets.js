import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settled, shoot } from './camera.js';
import { fontLinks, SANS, SERIF, withFonts } from './fonts.js';

/** Widths of the container, in pixels: a margin, a rail, a column, a page. */
export const WIDTHS = [160, 320, 640, 1280];

const FEEDS = { ltr: 'harbour-ledger', rtl: 'marsa' };
const GROUND = { light: ['#fff', '#1a1a1a'], dark: ['#16181a', '#dedbd5'] };

/**
 * A page with one element for each layout, all of one width.
 *
 * @param {object} sheet
 * @param {readonly string[]} sheet.layouts
 * @param {string} sheet.theme css; may be empty
 * @param {'light' | 'dark'} sheet.scheme
 * @param {'ltr' | 'rtl'} sheet.dir
 * @param {number} sheet.width
 * @param {string} [sheet.src] address of another feed than the demo's
 * @param {string} [sheet.attributes] of each element
 */
export const sheetPage = ({ layouts, theme, scheme, dir, width, src, attributes = '' }) => {
  const [ground, ink] = GROUND[scheme];
  const feed = (layout) => `<section>
    <code dir="ltr">${layout} · ${width}</code>
    <news-section-feed src="${src ?? `/feeds/${FEEDS[dir]}.json`}" layout="${layout}" ${attributes}></news-section-feed>
  </section>`;
  return `<!doctype html>
<html lang="${dir === 'rtl' ? 'ar' : 'en'}" dir="${dir}">
<meta charset="utf-8"><title>Layouts</title>
${fontLinks}
<style>
  html { color-scheme: ${scheme}; color: ${ink}; background: ${ground}; font: 16px/1.45 ${SANS} }
  main { display: flex; flex-wrap: wrap; gap: 48px 40px; align-items: start; padding: 32px; width: max-content; max-width: 100vw; box-sizing: border-box }
  section { width: ${width}px }
  code { display: block; margin-block-end: 12px; font: 12px/1 ${SANS}; opacity: 0.6 }
  news-section-feed { --news-headline-font: ${SERIF} }
</style>
<style>${withFonts(theme)}</style>
<main>${layouts.map(feed).join('')}</main>
<script type="module" src="/cdn/presslet.js"></script>
</html>`;
};

/**
 * Writes contact sheets of all layouts: one file for each theme, scheme, direction and width.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {string} options.origin where demo, cdn and typefaces are served
 * @param {readonly string[]} options.layouts
 * @param {Readonly<Record<string, string>>} options.themes css by name
 * @param {string} options.folder
 */
export async function writeSheets(browser, { origin, layouts, themes, folder }) {
  const page = await browser.newPage({ viewport: { width: 2764, height: 900 } });
  let html = '';
  await page.route('**/sheet.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  for (const [name, theme] of Object.entries(themes)) {
    for (const scheme of Object.keys(GROUND)) {
      for (const dir of Object.keys(FEEDS)) {
        for (const width of WIDTHS) {
          html = sheetPage({ layouts, theme, scheme, dir, width });
          await page.goto(`${origin}/sheet.html`);
          await settled(page);
          const height = await page.locator('main').evaluate(({ scrollHeight }) => scrollHeight);
          const picture = await shoot(page, { width: 2764, height });
          await writeFile(join(folder, `${name}-${scheme}-${dir}-${width}.webp`), picture);
        }
      }
    }
  }
  await page.close();
}

/**
 * The themes of a folder by their names, and the look without one.
 *
 * @param {string} folder
 * @param {readonly string[]} files
 */
export async function readThemes(folder, files) {
  const named = files.filter((file) => file.endsWith('.css')).sort();
  const texts = await Promise.all(named.map((file) => readFile(join(folder, file), 'utf8')));
  return { plain: '', ...Object.fromEntries(named.map((file, index) => [file.slice(0, -4), texts[index]])) };
}
