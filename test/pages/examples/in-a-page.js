import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { browser } from '../support/browser.js';
import { ROOT } from './blocks.js';
import { answerOf } from './world.js';

const ANY = 'news-section-feed, news-article-card, news-article-body, news-related-articles';
const SCRIPT = '<script type="module" src="https://cdn.example/presslet/presslet.js"></script>';
const PAGE = 'https://your-paper.example/bridge';

/**
 * Runs an example of HTML on the newspaper's page: each element in it, in its frames and of its placeholders has its news, and
 * nothing fails or is told in the console.
 * @param {string} code
 */
export async function runHtml(code) {
  const sri = JSON.parse(readFileSync(join(ROOT, 'cdn/sri.json'), 'utf8'));
  const pinned = code.replace('sha384-…', sri['presslet.full.js']);
  const shows = /<news-|data-presslet|<iframe/.test(code);
  const tag = shows && !/<script|<iframe/.test(code) ? SCRIPT : '';
  await withPage(`${tag}${pinned}`, async (page) => {
    if (!shows) return;
    for (const frame of page.frames()) await frame.waitForLoadState();
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const found = await Promise.all((frames.length ? frames : [page.mainFrame()]).map(elementsOf));
    assert.ok(found.flat().length > 0, 'nothing of ours is there');
    for (const { tag: name, status, words } of found.flat())
      assert.deepEqual([name, status, words > 0], [name, 'ready', true]);
  });
}

/** Waits until all elements in a frame have come to an end, and tells to which. */
async function elementsOf(frame) {
  await frame.waitForFunction((any) => {
    const all = [...document.querySelectorAll(any)];
    return all.length > 0 && all.every(({ status }) => status && !/idle|loading/.test(status));
  }, ANY);
  return frame.evaluate(
    (any) =>
      [...document.querySelectorAll(any)].map((element) => ({
        tag: element.localName,
        status: element.status,
        words: element.shadowRoot.textContent.trim().length,
      })),
    ANY,
  );
}

/**
 * Runs an example of a script that belongs into a page, bundled as an application's would be, beside a list and an article.
 * @param {string} code
 * @param {string} [before] what the example takes for granted
 */
export async function runScript(code, before = '') {
  const { outputFiles } = await build({
    stdin: { contents: `import 'presslet/define';${before}${code}`, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const elements = `<news-section-feed src="https://your-paper.example/feed.json"></news-section-feed>
    <news-article-body src="https://your-paper.example/feed.json" article-id="bridge"></news-article-body>`;
  await withPage(`${elements}<script type="module">${outputFiles[0].text}</script>`, async (page) => {
    const headline = page.locator('news-section-feed [part="link"]').first();
    await headline.waitFor();
    if (/sendBeacon/.test(code)) {
      const seen = await page.waitForRequest(/\/statistics$/);
      assert.match(seen.postData(), /^\{"seen":"\w/);
    }
    if (/performance\.mark/.test(code))
      await page.waitForFunction(() =>
        performance.getEntriesByType('mark').some(({ name }) => /^seen \d: \w/.test(name)),
      );
    if (/'news-select'/.test(code)) {
      await headline.click();
      assert.ok(
        answerOf('https://your-paper.example/feed.json').body.includes(await page.evaluate(() => location.href)),
      );
    }
    if (/element\.feed = /.test(code))
      await page.locator('news-section-feed').nth(1).getByRole('link').first().waitFor();
  });
}

/** Opens the newspaper's page with something in its body. */
async function withPage(body, act) {
  const page = await (await browser()).newPage();
  const told = [];
  page.on('console', (message) => /error|warning/.test(message.type()) && told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address === PAGE)
      return route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8">${body}` });
    if (/\/(favicon\.ico|statistics)$/.test(address)) return route.fulfill({ status: 204 });
    const answer = answerOf(address);
    if (!answer) told.push(`asked for ${address}`);
    const headers = { 'access-control-allow-origin': '*', 'content-type': answer?.type ?? 'text/plain' };
    return route.fulfill({ status: answer ? 200 : 404, headers, body: answer?.body ?? '' });
  });
  try {
    await page.goto(PAGE);
    await act(page);
    assert.deepEqual(told, []);
  } finally {
    await page.close();
  }
}
