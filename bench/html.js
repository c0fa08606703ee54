import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longHtml } from './html/long-html.js';
import { timesToRead } from './html/read-html.js';
import { table } from '../scripts/lib/build/table.js';

/**
 * Measures how long 64 KB of HTML take to become an article's text in Chromium, by its own sanitiser and by DOMPurify.
 * `--runs=20` says how often each is read.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.find((argument) => argument.startsWith('--runs='))?.slice('--runs='.length);
const runs = Math.min(200, Math.max(1, Number(wanted) || 20));
const number = (value, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });

const { items } = JSON.parse(readFileSync(join(root, 'demo/feeds/harbour-ledger.json'), 'utf8'));
const texts = longHtml(items.map(({ content_html: html = '' }) => html));

console.log(`64 KB of HTML, read into an article's text: Chromium, milliseconds, median and most of ${runs}\n`);
const cells = (figures) =>
  figures ? [number(figures.median, 1), number(figures.most, 1), number(figures.nodes)] : ['-', '-', '-'];
console.log(
  table([
    ['', 'own sanitiser', 'most', 'nodes', 'DOMPurify', 'most', 'nodes'],
    ...(await timesToRead(root, { texts, runs })).map(({ name, native, purify }) => [
      name,
      ...cells(native),
      ...cells(purify),
    ]),
  ]),
);
