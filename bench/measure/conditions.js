/** Slow 4G, as Lighthouse has it: 150 ms for each answer, 1.6 Mbit/s down, 0.75 Mbit/s up. */
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** How many times as slow the page's processor is. */
export const CPU = 4;

/** A telephone, upright. */
export const VIEWPORT = { width: 412, height: 823 };

/**
 * Opens an empty page with an empty cache under the bench's conditions.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ network?: boolean, viewport?: { width: number, height: number } }} [options] `network`: whether it is slow
 */
export async function openPage(browser, { network = true, viewport = VIEWPORT } = {}) {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return { context, page, session };
}
