import { isMixed } from '../address.js';
import { el } from '../dom.js';
import { INLINE } from '../embed.js';

const TAG = 'news-section-feed';
const WAIT = 8000;

// Whether anybody answers there. What is said may not be read, and is not needed.
const answers = (address) =>
  fetch(address, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(WAIT) }).then(
    () => true,
    () => false,
  );

const whyNot = async (address) => {
  if (isMixed(address, location.href)) return 'mixed';
  return (await answers(address)) ? 'cors' : 'silent';
};

// From its own site a page may read all headers: also whether others may read the feed.
const headersOf = async (address) => {
  if (new URL(address).origin !== location.origin) return { open: true, server: '' };
  const answer = await fetch(address, { cache: 'force-cache' }).catch(() => null);
  return {
    open: answer?.headers.has('access-control-allow-origin') ?? true,
    server: answer?.headers.get('server') ?? '',
  };
};

/** Reads feeds as pages do, by an element that nobody sees. */
export class Reading {
  #turn = 0;

  /** @param {HTMLElement} place hidden */
  constructor(place) {
    this.place = place;
  }

  /** Nothing is wanted any more of what is being read. */
  stop() {
    this.#turn++;
    this.place.replaceChildren();
  }

  /**
   * @param {object} wanted
   * @param {string | null} wanted.src
   * @param {string} wanted.text the feed itself, where there is no address
   * @param {Record<string, string>} wanted.attributes how it is to be read
   * @returns {Promise<object | null>} `null` where something else is wanted meanwhile
   */
  async read({ src, text, attributes }) {
    const turn = ++this.#turn;
    const element = el(TAG, { attr: { ...attributes, src: src ?? `#${INLINE}`, limit: '1' } });
    const inline = el('script', { type: 'application/feed+json', id: INLINE, textContent: text });
    this.place.replaceChildren(...(src === null ? [inline] : []), element);
    await customElements.whenDefined(TAG);
    const feed = await element.loaded;
    const { problem } = element;
    const why = !feed && src && problem?.kind === 'network' ? await whyNot(src) : null;
    const { open, server } = feed && src ? await headersOf(src) : { open: true, server: '' };
    if (turn !== this.#turn) return null;
    return { feed, problem, why, open, server, src };
  }
}
