import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../scripts/browsers.js';

/**
 * Chromium for host pages.
 * @returns {Promise<import('./visit.js').Driver>}
 */
export async function open() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  return {
    name: 'chromium',
    atOnce: 4,
    async open(url, { width = 1280, height = 900, media = null, forced = false } = {}) {
      // A context each: pages on one host share their cookies, whatever their ports.
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Kolkata', viewport: null });
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      if (media || forced) await page.emulateMedia({ media, forcedColors: forced ? 'active' : null });
      const lines = [];
      const asked = [];
      page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => lines.push(`error: ${error}`));
      page.on('request', (request) => asked.push(request.url()));
      const session = await context.newCDPSession(page);
      await page.goto(url, { waitUntil: 'commit' });
      return {
        lines,
        asked,
        async read(expression) {
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression,
            returnByValue: true,
          });
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
