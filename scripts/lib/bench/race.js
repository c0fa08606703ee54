import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../browsers.js';
import { contentType, fileIn, listen } from '../loopback.js';
import { contenders } from './contenders.js';

/** Slow 4G, as Lighthouse has it: 150 ms for each answer, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/**
 * Measures how long each contender takes to its first headline, from a cold cache.
 *
 * @param {string} root the project's folder
 * @param {{ runs: number, seconds: number }} bounds how often each may run, and after how long no further round begins
 * @returns {Promise<{ name: string, median: number, least: number, most: number, bytes: number, runs: number }[]>}
 */
export async function race(root, { runs, seconds }) {
  const feed = JSON.parse(readFileSync(join(root, 'demo/feeds/harbour-ledger.json'), 'utf8'));
  const titles = feed.items.map(({ title }) => title);
  const cdn = await listen(serveCompressed(root, { '/feeds/plain.json': JSON.stringify(plainFeed(feed)) }));
  const pages = await listen((request, response) => {
    const contender = contenders[Number(request.url.slice(1))];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(contender ? contender.page(cdn.origin, titles.slice(0, 10)) : '');
  });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const results = contenders.map(() => []);
  const end = Date.now() + seconds * 1000;
  try {
    for (let run = 0; run < runs && (run === 0 || Date.now() < end); run++) {
      for (const [index, contender] of contenders.entries()) {
        results[index].push(await timeToHeadline(browser, `${pages.origin}/${index}`, contender));
      }
    }
  } finally {
    await browser.close();
    await pages.close();
    await cdn.close();
  }
  return contenders.map(({ name }, index) => {
    const times = results[index].map(({ time }) => time).sort((a, b) => a - b);
    return {
      name,
      median: times[times.length >> 1],
      least: times[0],
      most: times.at(-1),
      bytes: results[index].at(-1).bytes,
      runs: times.length,
    };
  });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('./contenders.js').Contender} contender
 */
async function timeToHeadline(browser, url, { host, headline }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  // Looks at every frame, since that is when a reader can see it.
  await page.addInitScript(
    ([outer, inner]) => {
      const { document, performance, requestAnimationFrame } = globalThis;
      const look = () => {
        const within = outer ? document.querySelector(outer)?.shadowRoot : document;
        if (within?.querySelector(inner)?.textContent?.trim()) globalThis.headlineAt ??= performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [host, headline],
  );
  await page.goto(url);
  const time = await page.waitForFunction(() => globalThis.headlineAt, undefined, { timeout: 20_000 });
  const result = { time: await time.jsonValue(), bytes };
  await context.close();
  return result;
}

/**
 * The same stories as a headline feed has them.
 *
 * @param {any} feed
 */
function plainFeed({ version, title, home_page_url, language, items }) {
  const plain = items.map(({ id, url, title, summary, date_published, tags }) => {
    return { id, url, title, summary, date_published, tags };
  });
  return { version, title, home_page_url, language, items: plain };
}

/**
 * Serves the scripts and the feeds as a CDN does: compressed, for every origin.
 *
 * @param {string} root
 * @param {Record<string, string>} made texts that are in no file, by path
 * @returns {import('node:http').RequestListener}
 */
function serveCompressed(root, made) {
  const cache = new Map(Object.entries(made).map(([path, text]) => [path, brotliCompressSync(text)]));
  return async (request, response) => {
    const [path] = request.url.split('?');
    if (!cache.has(path)) {
      const file = await fileOf(root, path);
      cache.set(path, file ? brotliCompressSync(readFileSync(file)) : null);
    }
    const body = cache.get(path);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-encoding': 'br',
      'content-type': contentType(path),
    });
    response.end(body);
  };
}

/**
 * @param {string} root
 * @param {string} path
 */
async function fileOf(root, path) {
  if (path === '/hand-written.js') return fileURLToPath(new URL('hand-written.js', import.meta.url));
  return path.startsWith('/cdn/') ? fileIn(root, path) : fileIn(join(root, 'demo'), path);
}
