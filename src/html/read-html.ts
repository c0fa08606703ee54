import { CAPTION, FIGURE, FURNITURE } from './classes.js';
import { domTree } from './dom-tree.js';
import { nativeDocument } from './native-document.js';
import { nodeParser } from './parser.js';
import { quiet } from './quiet.js';
import { shallow } from './shallow.js';
import { textIn, type Parsed, type Tree, type TreeNode } from './tree.js';

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

const isCaption = (node: TreeNode, tree: Tree): boolean =>
  tree.name(node) === 'figcaption' || (tree.name(node) === 'p' && CAPTION.test(tree.attribute(node, 'class') ?? ''));

/** The caption in a figure. */
const captionIn = (parent: TreeNode, tree: Tree): TreeNode | null => {
  for (const node of tree.children(parent)) {
    const found = isCaption(node, tree) ? node : captionIn(node, tree);
    if (found) return found;
  }
  return null;
};

const parse = (html: string, { inertDocument }: HtmlTools): Parsed | null => {
  const quieted = shallow(quiet(html));
  if (nodeParser) return nodeParser.parse(quieted);
  const root = nativeDocument(`<body>${quieted}`) ?? inertDocument(quieted);
  return root && { root, tree: domTree() };
};

/** Reads the text and the first picture of feed HTML from an inert document. Never throws; nothing loads or runs. */
export const readHtml = (html: string, tools: HtmlTools): HtmlReading => {
  const { cleanText } = tools;
  const blocks: string[] = [];
  let picture: FoundPicture | null = null;
  let block = '';
  let around: TreeNode | null = null;
  const close = (): void => {
    const text = cleanText(block);
    if (text) blocks.push(text);
    block = '';
  };
  const parsed = parse(html, tools);
  // Where the host page forbids parsing there is the text without its tags, and no picture.
  if (!parsed) return { blocks: [cleanText(html.replace(/<[^<>]*>/g, ' '))].filter(Boolean), picture };
  const { root, tree } = parsed;

  const pictureOf = (image: TreeNode, figure: TreeNode | null): FoundPicture | null => {
    const read = (name: string): string => cleanText(tree.attribute(image, name) ?? '');
    const src = ADDRESSES.map(read).find((address) => address && !NOT_WEB.test(address));
    const tiny = ['width', 'height'].some((name) => parseInt(read(name)) < MIN_SIDE);
    if (!src || tiny || DECORATION.test(`${read('class')} ${src.replace(/^\w+:\/\/[^/]*/, '')}`)) return null;
    const caption = figure && captionIn(figure, tree);
    return { src, alt: read('alt'), caption: caption ? cleanText(textIn(caption, tree)) : '' };
  };

  const visit = (parent: TreeNode, owner: TreeNode, figure: TreeNode | null): void => {
    for (const node of tree.children(parent)) {
      const text = tree.text(node);
      if (text !== null) {
        if (owner !== around) close();
        around = owner;
        block += text;
        continue;
      }
      const name = tree.name(node);
      if (name === 'br') close();
      if (name === 'img') picture ??= pictureOf(node, figure);
      const named = name && (tree.attribute(node, 'class') ?? '');
      if (SILENT.test(name) || FURNITURE.test(named) || isCaption(node, tree)) continue;
      const isFigure = name === 'figure' || (name === 'div' && FIGURE.test(named));
      visit(node, INLINE.test(name) ? owner : node, isFigure ? node : figure);
    }
  };
  visit(root, root, null);
  close();
  return { blocks, picture };
};
