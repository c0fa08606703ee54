import { quiet } from './quiet.js';

/** A picture as it stands in feed HTML: nothing is resolved or checked yet. */
export interface FoundPicture {
  src: string;
  alt: string;
  caption: string;
}

/** What stands in feed HTML, as far as it is not formatting. */
export interface HtmlReading {
  /** Plain text, one entry for each block that has any. Captions and alternative texts are left out. */
  blocks: string[];
  /** The first picture that is worth showing. */
  picture: FoundPicture | null;
}

/** What {@link readHtml} is given, so that the part it is in imports nothing of the script that loads it. */
export interface HtmlTools {
  inertDocument: (html: string) => Document | null;
  cleanText: (text: string) => string;
}

const SILENT =
  /^(script|style|template|noscript|iframe|object|svg|math|textarea|select|title|x-audio|x-video|figcaption)$/;
const INLINE =
  /^(a|abbr|[biqsu]|bd[io]|cite|code|data|del|dfn|em|font|ins|kbd|mark|samp|small|span|strong|su[bp]|time|var|wbr)$/;
const DECORATION = /(^|[^a-z])(emoji|smil(ey|ies)|gravatar|avatar|spacer|favicon|icon|logo)s?([^a-z]|$)/i;
// Lazy loaders keep the real address in a data attribute and a placeholder in `src`.
const ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
// `data:`, and what no page should load at all.
const NOT_WEB = /^(?!https?:)[a-z][\w+.-]*:/i;
const MIN_SIDE = 30;

const pictureOf = (image: Element, cleanText: HtmlTools['cleanText']): FoundPicture | null => {
  const read = (name: string): string => cleanText(image.getAttribute(name) ?? '');
  const src = ADDRESSES.map(read).find((address) => address && !NOT_WEB.test(address));
  const tiny = ['width', 'height'].some((name) => parseInt(read(name)) < MIN_SIDE);
  if (!src || tiny || DECORATION.test(`${read('class')} ${src.replace(/^\w+:\/\/[^/]*/, '')}`)) return null;
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent;
  return { src, alt: read('alt'), caption: cleanText(caption ?? '') };
};

const blockOf = (text: Text): Node | null => {
  let node = text.parentNode;
  while (node instanceof Element && INLINE.test(node.localName)) node = node.parentNode;
  return node;
};

/** Reads the text and the first picture of feed HTML from an inert document. Never throws; nothing loads or runs. */
export const readHtml = (html: string, { inertDocument, cleanText }: HtmlTools): HtmlReading => {
  const blocks: string[] = [];
  let picture: FoundPicture | null = null;
  let block = '';
  let around: Node | null = null;
  const close = (): void => {
    const text = cleanText(block);
    if (text) blocks.push(text);
    block = '';
  };
  const inert = inertDocument(quiet(html));
  // Where the host page forbids parsing there is the text without its tags, and no picture.
  if (!inert) return { blocks: [cleanText(html.replace(/<[^<>]*>/g, ' '))].filter(Boolean), picture };
  // The prototype's method: `<img name=createTreeWalker>` in the feed would stand before it on the document itself.
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = Document.prototype.createTreeWalker.call(inert, inert, what);
  let skipped: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (skipped?.contains(node)) continue;
    if (node instanceof Text) {
      const owner = blockOf(node);
      if (owner !== around) close();
      around = owner;
      block += node.data;
      // A form's own properties can be covered by the names of its fields, so none of them is read.
    } else if (node instanceof Element && !(node instanceof HTMLFormElement)) {
      if (node.localName === 'br') close();
      if (node.localName === 'img') picture ??= pictureOf(node, cleanText);
      if (SILENT.test(node.localName)) skipped = node;
    }
  }
  close();
  return { blocks, picture };
};
