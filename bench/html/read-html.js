import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/browsers.js';
import { fileIn, listen, sendFile } from '../../scripts/lib/loopback.js';
import { percentile } from '../statistics.js';

/**
 * Has Chromium read HTML with what `src/data/parse-feed.ts` is built to, by the browser's own sanitiser and by DOMPurify.
 *
 * @param {string} root the project's folder
 * @param {{ texts: readonly (readonly [name: string, html: string])[], runs: number }} options `runs`: how often each is read
 * @returns {Promise<{ name: string, length: number, native: Figures | null, purify: Figures }[]>} `native` is `null` where
 *   this Chromium has no sanitiser
 * @typedef {{ median: number, most: number, nodes: number }} Figures milliseconds, and elements and texts that were made of it
 */
export async function timesToRead(root, { texts, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'presslet-bench-'));
  try {
    await build({
      ...{ root, configFile: false, publicDir: false, logLevel: 'warn' },
      build: {
        ...{ outDir: folder, emptyOutDir: false, target: 'es2022', minify: true },
        lib: { entry: join(root, 'src/data/parse-feed.ts'), formats: ['es'], fileName: 'parse-feed' },
      },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return await timesIn(folder, { texts, runs });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timesIn(folder, { texts, runs }) {
  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const file = pathname.endsWith('.js') && (await fileIn(folder, pathname));
    if (file) return void sendFile(response, file);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Bench</title>');
  });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const on = async (isNative) => {
      const page = await browser.newPage();
      await page.goto(server.origin);
      const ways = await page.evaluate(prepare, isNative);
      const found = [];
      if (ways) for (const [, html] of texts) found.push(figures(await page.evaluate(read, { html, runs })));
      await page.close();
      return found;
    };
    const native = await on(true);
    const purify = await on(false);
    return texts.map(([name, { length }], index) => ({
      name,
      length,
      native: native[index] ?? null,
      purify: purify[index],
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}

const figures = ({ times, nodes }) => ({ median: percentile(times, 0.5), most: percentile(times, 1), nodes });

/* What follows runs in the page. */

async function prepare(isNative) {
  if (isNative && !globalThis.Document.parseHTML) return false;
  if (!isNative) Reflect.deleteProperty(globalThis.Document, 'parseHTML');
  globalThis.presslet = await import('/parse-feed.js');
  return true;
}

async function read({ html, runs }) {
  const { parseFeed } = globalThis.presslet;
  const count = (nodes) => nodes.reduce((sum, { children = [] }) => sum + 1 + count(children), 0);
  const times = [];
  let nodes = 0;
  // The first one loads what reads.
  for (let run = 0; run <= runs; run++) {
    const { value } = await parseFeed(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Harbour Ledger',
        items: [{ id: '1', url: 'https://ledger.example/1', title: 'Ferry returns', content_html: html }],
      },
      { url: 'https://ledger.example/feed.json', extract: 'none' },
    );
    const started = globalThis.performance.now();
    const body = await value.articles[0].body();
    if (run) times.push(globalThis.performance.now() - started);
    nodes = count(body);
  }
  return { times, nodes };
}
