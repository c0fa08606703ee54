import { cleanText } from '../model/text.js';
import { inertDocument, walk } from './inert.js';

/** A picture as it stands in feed HTML: nothing is resolved or checked yet. */
export interface FoundPicture {
  src: string;
  alt: string;
  caption: string | null;
  width: number | null;
  height: number | null;
}

/** What a list needs from an article's HTML. */
export interface HtmlReading {
  /** Plain text, one entry for each block that has any. Captions and alternative texts are left out. */
  blocks: string[];
  /** The first picture that is worth showing. */
  picture: FoundPicture | null;
}

const SILENT = /^(script|style|template|noscript|iframe|object|svg|math|textarea|select|title|audio|video|figcaption)$/;
const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const DECORATION = /(?:^|[^a-z])(?:emoji|smil(?:ey|ies)|gravatar|avatar|spacer|favicon|icon|logo)s?(?:[^a-z]|$)/i;
const MIN_SIDE = 30;

const side = (element: Element, name: string): number | null => {
  const text = element.getAttribute(name)?.trim() ?? '';
  return /^\d+(px)?$/.test(text) ? parseInt(text, 10) : null;
};

// Lazy loaders keep the real address in a data attribute and a placeholder in `src`.
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'src'];

const pictureOf = (image: Element): FoundPicture | null => {
  const src = LAZY.map((name) => image.getAttribute(name)?.trim()).find((text) => text && !text.startsWith('data:'));
  const width = side(image, 'width');
  const height = side(image, 'height');
  const tiny = (width ?? MIN_SIDE) < MIN_SIDE || (height ?? MIN_SIDE) < MIN_SIDE;
  const words = `${image.getAttribute('class') ?? ''} ${src?.replace(/^\w+:\/\/[^/]*/, '') ?? ''}`;
  if (!src || tiny || DECORATION.test(words)) return null;
  return { src, alt: cleanText(image.getAttribute('alt') ?? ''), caption: captionOf(image), width, height };
};

const captionOf = (image: Element): string | null =>
  cleanText(image.closest('figure')?.querySelector('figcaption')?.textContent ?? '') || null;

const blockOf = (text: Text): Node | null => {
  let node = text.parentNode;
  while (node instanceof Element && INLINE.test(node.localName)) node = node.parentNode;
  return node;
};

// Without a parser (Trusted Types hosts that do not name our policy) the text is still there, the picture is not.
const unparsed = (html: string): HtmlReading => ({
  blocks: html
    .replace(/<(script|style|template)\b.*?<\/\1\s*>/gis, ' ')
    .split(/<\/?(?:p|div|li|h\d|blockquote|br|tr)\b[^>]*>/i)
    .map((block) => cleanText(block.replace(/<[^>]*>/g, '')))
    .filter(Boolean),
  picture: null,
});

/** Reads the text and the first picture of feed HTML from an inert document. Never throws; nothing loads or runs. */
export const readHtml = (html: string): HtmlReading => {
  const inert = inertDocument(html);
  if (!inert) return unparsed(html);
  const blocks: string[] = [];
  let block = '';
  let around: Node | null = null;
  let picture: FoundPicture | null = null;
  const close = (): void => {
    const text = cleanText(block);
    if (text) blocks.push(text);
    block = '';
  };
  walk(inert, {
    text: (text) => {
      const owner = blockOf(text);
      if (owner !== around) close();
      around = owner;
      block += text.data;
    },
    enter: (element, tag) => {
      if (tag === 'img') picture ??= pictureOf(element);
      else if (tag === 'br' || tag === 'hr') close();
      return !SILENT.test(tag);
    },
  });
  close();
  return { blocks, picture };
};
