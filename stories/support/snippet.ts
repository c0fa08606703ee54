import { givenTo } from './given.js';

const CDN = 'https://cdn.example/presslet';
const SCRIPT = `<script type="module" src="${CDN}/presslet.js"></script>`;
const FEED = 'https://your-paper.example/feed.json';

/** The tags of the widgets. */
export const NEWS = 'news-section-feed, news-article-card, news-article-body, news-related-articles';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const contentOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
  const lines = copy.innerHTML.split('\n').map((line) => line.trimEnd());
  const filled = lines.filter(Boolean);
  const margin = Math.min(...filled.slice(1).map((line) => line.search(/\S/)), Infinity);
  return filled
    .map((line, index) => `\n  ${index && margin < Infinity ? line.slice(margin) : line.trimStart()}`)
    .join('');
};

const written = (element: Element): string => {
  const tag = element.localName;
  // What the story gave as data comes from an address on a publisher's page.
  const source = givenTo(element)?.feed && !element.hasAttribute('src') ? [`src="${FEED}"`] : [];
  const attributes = [...element.attributes].map(({ name, value }) =>
    value || name === 'heading' || name === 'show' ? `${name}="${escaped(value)}"` : name,
  );
  const content = contentOf(element);
  return `<${[tag, ...source, ...attributes].join(' ')}>${content}${content && '\n'}</${tag}>`;
};

/** What a page's author pastes to get what a story shows, in a theme. */
export const snippetOf = (story: Element, theme: string | null): string => {
  const elements = [...story.querySelectorAll(NEWS)];
  const inline = [...story.querySelectorAll('script')].map(({ outerHTML }) => outerHTML);
  const styles = new Set(elements.map((element) => givenTo(element)?.css).filter(Boolean));
  const css = [...styles]
    .join('')
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '  ');
  const head = theme ? `<link rel="stylesheet" href="${CDN}/themes/${theme}.css">\n${SCRIPT}` : SCRIPT;
  return [head, css && `<style>\n${css}\n</style>`, ...inline, ...elements.map(written)].filter(Boolean).join('\n\n');
};
