import { cssOf, INLINE } from '../embed.js';
import { el, maker } from '../dom.js';

/** Milliseconds that an answer takes where the network is slow. */
export const SLOW = 4000;

const PAGE = new URL('../preview.html', import.meta.url).href;

/** Takes the page's requests in hand, before its script runs. */
const playNetwork = (view, { slow, down }) => {
  const { fetch } = view;
  view.fetch = async (address, options) => {
    if (down) throw new view.TypeError('The preview plays that the feed is down.');
    if (slow)
      await new Promise((resolve, reject) => {
        view.setTimeout(resolve, SLOW);
        options?.signal?.addEventListener('abort', () => reject(options.signal.reason));
      });
    return fetch.call(view, address, options);
  };
};

const hear = (view) => {
  const said = [];
  const { warn } = view.console;
  view.console.warn = (...words) => {
    if (String(words[0]).startsWith('presslet: ')) said.push(String(words[0]).slice('presslet: '.length));
    else warn.apply(view.console, words);
  };
  return said;
};

/** The element as the snippet has it. */
const elementOf = (make, { tag, mark, attributes, links }) => {
  const attr = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
  const anchors = links.map(({ url, headline }) => make('a', { href: url }, headline));
  const content =
    anchors.length < 2
      ? anchors.map((anchor) => make('p', {}, anchor))
      : [make('ul', {}, ...anchors.map((anchor) => make('li', {}, anchor)))];
  return make(tag, { className: mark, attr }, ...content);
};

/** Fills a frame with the page that the snippet makes. */
export const fillPage = (frame, { embed, dark, rtl, slow, down, script }) => {
  const { contentDocument: page, contentWindow: view } = frame;
  const said = hear(view);
  if (slow || down) playNetwork(view, { slow, down });
  page.documentElement.className = dark ? 'dark' : 'light';
  page.documentElement.lang = embed.language;
  page.documentElement.dir = rtl ? 'rtl' : 'ltr';
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssOf({ ...embed, room: null }));
  page.adoptedStyleSheets = [sheet];
  const make = maker(page);
  if (embed.ofPage) page.head.append(make('link', { rel: 'canonical', href: embed.ofPage }));
  if (embed.theme)
    page.head.append(make('link', { rel: 'stylesheet', href: new URL(`themes/${embed.theme}.css`, script).href }));
  const inline = make('script', { type: 'application/feed+json', id: INLINE, textContent: embed.text });
  const element = elementOf(make, embed);
  page.body.append(make('main', {}, ...(embed.src === null ? [inline] : []), element));
  page.head.append(make('script', { type: 'module', src: script }));
  // Readers of the builder stay here.
  page.addEventListener('click', (event) => {
    if (event.composedPath().some((target) => target.localName === 'a')) event.preventDefault();
  });
  return { element, said };
};

/** A frame with an empty page, beside the one that is shown. */
export const openFrame = async (place) => {
  const frame = el('iframe', { title: 'Preview', className: 'waiting', src: PAGE });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  return frame;
};
