import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../scripts/browsers.js';

/**
 * Chromium for host pages.
 * @param {{ apart?: boolean }} [options] `apart`: no page has another's cookies, which pages on one host share whatever their
 * ports, nor its cache
 * @returns {Promise<import('./visit.js').Driver>}
 */
export async function open({ apart = false } = {}) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const newContext = () => browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Kolkata', viewport: null });
  const shared = await newContext();
  return {
    name: 'chromium',
    atOnce: 4,
    async open(url, { width = 1280, height = 900, media = null, forced = false } = {}) {
      const context = apart ? await newContext() : shared;
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
        close: () => (apart ? context : page).close(),
      };
    },
    close: () => browser.close(),
  };
}
