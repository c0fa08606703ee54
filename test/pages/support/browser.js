import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../scripts/browsers.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let launched;
let axeSource;

/** One Chromium for the test file that imports this; closed when the file's tests are over. */
export function browser() {
  launched ??= chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  return launched;
}

after(async () => {
  await (await launched)?.close();
});

/**
 * Audits what a page shows (WCAG 2.2 A and AA).
 * @param {import('playwright-core').Page} page
 * @param {string} [selector] audits this part only
 * @returns {Promise<string[]>} one line a violation and node
 */
export async function axe(page, selector) {
  axeSource ??= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axeSource);
  return page.evaluate(
    async ([tags, context]) => {
      const results = await globalThis.axe.run(context ?? document, { runOnly: tags, resultTypes: ['violations'] });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
      );
    },
    [WCAG, selector],
  );
}
