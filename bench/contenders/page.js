import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');

/** The style of the static page and of the hand-written script, as a page's author would minify it. */
const LIST_CSS = read('list.css')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .trim();

/** The same, in a page's head. */
export const LIST_STYLE = `<style>${LIST_CSS}</style>`;

/** The hand-written script, as it is in the repository. */
export const HAND_WRITTEN = read('hand-written.js');

/**
 * A page around what a contender writes. Something is visible below the widget, so that a widget that pushes is found out.
 *
 * @param {string} head
 * @param {string} body
 */
export const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Front</title>` +
  `<link rel="icon" href="data:,"><style>body{margin:1rem;font:1rem/1.45 sans-serif}</style>${head}</head>` +
  `<body><h1>Front</h1>${body}<p>The tide tables are below. High water at the quay is at ten past seven.</p></body></html>`;
