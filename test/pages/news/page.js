// The audit takes a page without a background for a white one, also in the dark.
const COLOURS = '<style>html { color-scheme: light dark; background: Canvas; color: CanvasText; }</style>';

/**
 * A host page in the plainest sense.
 * @param {string} body
 * @param {{ head?: string, lang?: string, attributes?: string, colours?: string }} [options]
 */
export const hostPage = (body, { head = '', lang = 'en', attributes = '', colours = COLOURS } = {}) =>
  `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>The host’s page</title>
${colours}${head}</head>
<body><main><h1>The host’s page</h1>${body}</main></body></html>`;

/** The script tag that publishers paste. */
export const scriptTag = (cdn, attributes = '') =>
  `<script type="module" src="${cdn}/presslet.js" ${attributes}></script>`;

/**
 * @typedef {object} Card what stands in one card; what is not there is null
 * @property {string} headline
 * @property {string | null} link
 * @property {string | null} summary
 * @property {string | null} byline
 * @property {string | null} agency
 * @property {string | null} time as printed
 * @property {string | null} datetime
 * @property {string | null} section
 * @property {string | null} image
 * @property {string | null} alt
 * @property {string | null} credit
 *
 * @typedef {object} Reading
 * @property {string} status
 * @property {import('../../../src/index.js').Problem | null} problem
 * @property {string | null} heading
 * @property {string | null} source
 * @property {string} told the text of the status line
 * @property {boolean} fallback whether the page's own content shows
 * @property {Card[]} cards
 */

/**
 * Waits until the elements have something to show, or have given up, and tells what a reader sees. Finds them in shadow
 * roots too, and on pages that cover the document's own methods.
 * @param {import('playwright-core').Page} page
 * @param {string} [selector]
 * @param {number} [least] how many there have to be
 * @returns {Promise<Reading[]>}
 */
export function readAll(page, selector = 'news-section-feed', least = 1) {
  return page.evaluate(
    async ([wanted, count]) => {
      const { querySelectorAll } = Document.prototype;
      const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
      const find = (root) => [
        ...(root === document ? querySelectorAll.call(root, wanted) : root.querySelectorAll(wanted)),
        ...[...(root === document ? querySelectorAll.call(root, '.shadow') : [])].flatMap((each) =>
          find(each.shadowRoot),
        ),
      ];
      const end = Date.now() + 9000;
      while (find(document).length < count && Date.now() < end) await pause();
      const part = (root, name) => root?.querySelector(`[part="${name}"]`) ?? null;
      const text = (root, name) => part(root, name)?.textContent.trim().replace(/\s+/g, ' ') ?? null;
      return Promise.all(
        find(document).map(async (element) => {
          while (!/ready|empty|problem/.test(element.status) && Date.now() < end) await pause();
          await element.updateComplete;
          const root = element.shadowRoot;
          const own = [...element.childNodes].find((node) => node.nodeType === 1 && !node.slot);
          return {
            status: element.status,
            problem: element.problem,
            heading: text(root, 'heading'),
            source: text(root, 'source'),
            told: (part(root, 'status')?.innerText ?? '').trim().replace(/\s+/g, ' '),
            fallback: own?.checkVisibility() ?? false,
            cards: [...(root?.querySelectorAll('article') ?? [])].map((card) => {
              const image = part(card, 'image');
              return {
                headline: text(card, 'headline'),
                link: part(card, 'link')?.href ?? null,
                summary: text(card, 'summary'),
                byline: text(card, 'byline'),
                agency: text(card, 'agency'),
                time: text(card, 'time'),
                datetime: part(card, 'time')?.getAttribute('datetime') ?? null,
                section: text(card, 'section'),
                image: image?.src ?? null,
                alt: image?.alt ?? null,
                credit: text(card, 'credit'),
              };
            }),
          };
        }),
      );
    },
    [selector, least],
  );
}

/** {@link readAll} for the first element alone. */
export async function read(page, selector) {
  const [first] = await readAll(page, selector);
  return first;
}

/** The headlines of a reading. */
export const headlines = ({ cards }) => cards.map(({ headline }) => headline);

/** Waits until every picture in the page and in its shadow roots has been painted, or could not be. */
export async function picturesLoaded(page, selector = 'news-section-feed') {
  return page.locator(`${selector} [part="image"]`).evaluateAll(async (images) => {
    for (const image of images) {
      image.scrollIntoView({ block: 'nearest' });
      for (const end = Date.now() + 4000; !image.complete && Date.now() < end;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    return images.map((image) => image.naturalWidth > 0 && image.checkVisibility());
  });
}

/** Addresses of the scripts that a view loaded, in order and without their origin. */
export const scripts = ({ requests }) =>
  requests.filter(({ type }) => type === 'script').map(({ url }) => url.replace(/^https?:\/\/[^/]+/, ''));

/** The console lines that are ours. */
export const ourLines = (view) => view.console.filter(({ text }) => text.startsWith('presslet'));
