import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers.js';

/**
 * Firefox for host pages, by WebDriver BiDi.
 * @returns {Promise<import('./visit.js').Driver>}
 */
export async function open() {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowsers({ engines: ['firefox'] }).programs.firefox,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB, en' },
  });
  // Pages that open and close at the same time get lost.
  let last = Promise.resolve();
  const inTurn = (run) => (last = last.then(run, run));
  return {
    name: 'firefox',
    atOnce: 2,
    async open(url, { width = 1280, height = 900 } = {}) {
      const page = await inTurn(() => browser.newPage());
      await page.setViewport({ width, height });
      const lines = [];
      const asked = [];
      page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => lines.push(`error: ${error}`));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return {
        lines,
        asked,
        read: (expression) => page.evaluate(expression),
        close: () => inTurn(() => page.close()),
      };
    },
    close: () => browser.close(),
  };
}
