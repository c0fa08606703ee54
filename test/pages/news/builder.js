import { openDemo } from './demo.js';
import { readAll } from './page.js';

/** The embed builder of the demo. */
export async function openBuilder() {
  const demo = await openDemo();
  return {
    origin: demo.origin,
    feed: `${demo.origin}/feeds/harbour-ledger.json`,

    /**
     * Opens it, with what its address says.
     * @param {string} [hash] behind the `#`
     * @param {object} [options] of the view; `headers` are those of its pages
     */
    async open(hash = '', { headers, ...options } = {}) {
      const address = `builder/${hash && `#${hash}`}`;
      const view = await demo.open(headers ? 'doctor.html' : address, {
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      if (headers) {
        view.requests.length = 0;
        await view.page.route(/\/builder\/(?:preview\.html)?(?:#.*)?$/, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
        });
        await view.page.goto(`${demo.origin}/${address}`);
      }
      await settled(view.page);
      return view;
    },
  };
}

/** Waits until the feed has been read, and what is shown and written is what was chosen. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const said = document.querySelector('#feed-said');
    return said?.dataset.status && said.dataset.status !== 'reading' && !document.querySelector('#stage[aria-busy]');
  });
}

/** Types the address of a feed, as people do, and waits for what comes of it. */
export async function give(page, address) {
  await page.fill('#src', address);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Changes a field, and waits for what comes of it. */
export async function choose(page, selector, value) {
  const field = page.locator(selector);
  const kind = await field.evaluate(({ localName, type }) => (localName === 'select' ? 'select' : type));
  if (kind === 'select') await field.selectOption(value);
  else if (kind === 'checkbox' || kind === 'radio') await field.check();
  else await field.fill(value);
  await settled(page);
}

/** What the tab that is shown says: its blocks of code, what is missing, and what stands above them. */
export const told = (page) =>
  page.locator('#tab-panel').evaluate((panel) => ({
    blocks: [...panel.querySelectorAll('pre code')].map(({ textContent }) => textContent),
    missing: panel.querySelector('pre')
      ? []
      : [...panel.querySelectorAll('.missing li')].map(({ innerText }) => innerText),
    warnings: panel.querySelector('pre')
      ? [...panel.querySelectorAll('.missing li')].map(({ innerText }) => innerText)
      : [],
  }));

/** Chooses a tab, and tells what it says. */
export async function tab(page, name) {
  await page.getByRole('tab', { name, exact: true }).click();
  return told(page);
}

/** The page that is shown as the preview. */
export async function previewOf(page) {
  const frame = await page.locator('#stage iframe').elementHandle();
  return frame.contentFrame();
}

/** What a reader sees of an element: its cards, and what assistive technology is told. */
export async function seen(where, selector = 'news-section-feed') {
  const [{ status, heading, cards }] = await readAll(where, selector);
  return { status, heading, cards, heard: await where.locator(selector).first().ariaSnapshot() };
}
