import type { BodyElement, BodyNode } from '../model/body.js';
import { seenText } from '../model/text.js';
import { ADDRESSES, ALIASES, ELEMENTS, EMBEDS, EVERYWHERE, INLINE, SILENT } from './allow-list.js';
import { checkedAttributes, firstAddress } from './attributes.js';
import { settled } from './blocks.js';
import { CAPTION, FIGURE, FURNITURE } from './classes.js';
import { framedEmbed, withEmbeds } from './embeds-found.js';
import type { Parsed, TreeNode } from './tree.js';

/** What a walk needs to know, and what it found. */
export interface Walk {
  /** Addresses to resolve against, the article's own first. */
  bases: readonly (string | null)[];
  /** Told once when the text was too deep or too long. */
  cut: () => void;
  /** Told of each thing from elsewhere that became a link. */
  embedded: (address: string) => void;
}

/** Elements within elements beyond which only text is kept. */
const DEPTH_MAX = 64;

/** Nodes of a text beyond which nothing is kept. */
export const NODES_MAX = 20_000;

const MIN_SIDE = 30;
// A character that is drawn.
const EMOJI = /(^|[^a-z])(emoji|smil(ey|ies))s?([^a-z]|$)/i;
// By class, and by address where no story is about it.
const DECORATION = /(^|[^a-z])(gravatar|avatar|spacer|icon)s?([^a-z]|$)/i;
const SPACER = /(^|[^a-z])(gravatar|spacer|favicon)s?([^a-z]|$)/i;
const CREDIT = /(^|[\s_-])(credits?|courtesy|copyright|photographer)([\s_-]|$)/i;
const PULLED = /(^|[\s_-])pull(ed|quote)?([\s_-]|$)/i;

const element = (tag: string, attributes: BodyElement['attributes'], children: BodyNode[]): BodyElement => ({
  tag,
  attributes,
  children,
});

/** A link in the place of something that is embedded from elsewhere. */
const linkTo = (url: string, title: string): BodyElement => {
  const words = seenText(title).trim() || new URL(url).hostname.replace(/^www\./, '');
  return element('p', {}, [element('a', { href: url }, [words])]);
};

/** What stands for a picture that is no news: the character that it draws, or nothing; `null` for one that is. */
const ornament = (read: (name: string) => string, src: string): string[] | null => {
  const [named, path] = [read('class'), new URL(src).pathname];
  if (EMOJI.test(`${named} ${path}`)) return [seenText(read('alt'))].filter(Boolean);
  const small = ['width', 'height'].some((name) => parseInt(read(name)) < MIN_SIDE);
  return small || DECORATION.test(named) || SPACER.test(path) ? [] : null;
};

/** The second of two layers: what stands in a parsed tree as plain data, by the list alone. Nothing of the tree is kept. */
export const walk = ({ root, tree }: Parsed, { bases, cut, embedded }: Walk): BodyNode[] => {
  let left = NODES_MAX;

  const isSilent = (node: TreeNode): boolean =>
    !tree.isHtml(node) || SILENT.includes(tree.name(node)) || FURNITURE.test(tree.attribute(node, 'class') ?? '');

  const childrenOf = (parent: TreeNode, depth: number, tag = ''): BodyNode[] => {
    const found: BodyNode[] = [];
    for (const node of tree.children(parent)) {
      if (left-- <= 0) {
        cut();
        return found;
      }
      const text = tree.text(node);
      const made = text !== null ? [seenText(text)] : tree.name(node) ? elementOf(node, depth, tag) : [];
      for (const each of made) {
        // Where something between them went, texts run on.
        const last = found.at(-1);
        if (typeof each === 'string' && typeof last === 'string') found[found.length - 1] = last + each;
        else found.push(each);
      }
    }
    return found;
  };

  /** All text below, in one array, since what is too deep may be deep indeed. */
  const wordsIn = (parent: TreeNode, words: string[]): void => {
    const apart = INLINE.has(tree.name(parent)) ? '' : ' ';
    words.push(apart);
    for (const node of tree.children(parent)) {
      if (left-- <= 0) break;
      const text = tree.text(node);
      if (text !== null) words.push(seenText(text));
      else if (tree.name(node) && !isSilent(node)) wordsIn(node, words);
    }
    words.push(apart);
  };

  const embedOf = (node: TreeNode, tag: string, read: (name: string) => string, depth: number): BodyNode[] => {
    const known = framedEmbed(ADDRESSES.map(read), read);
    if (known) return [known, ...(tag === 'x-embed' ? childrenOf(node, depth) : [])];
    const sources = tree.children(node).filter((child) => tree.name(child) === 'source');
    const url = sources.reduce<string | null>(
      (found, source) => found ?? firstAddress((name) => tree.attribute(source, name) ?? '', bases),
      firstAddress(read, bases),
    );
    // What stands in it is for those to whom it cannot be shown: often a link to it.
    if (!url) return childrenOf(node, depth);
    embedded(url);
    // An `embed` has no end, so that what follows it was parsed as its content.
    return [linkTo(url, read('title')), ...(tag === 'x-embed' ? childrenOf(node, depth) : [])];
  };

  const elementOf = (node: TreeNode, depth: number, parent: string): BodyNode[] => {
    if (isSilent(node)) return [];
    const name = tree.name(node);
    const read = (attr: string): string => tree.attribute(node, attr) ?? '';
    if (EMBEDS.includes(name)) return embedOf(node, name, read, depth);
    const tag = Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name;
    const allowed = Object.hasOwn(ELEMENTS, tag) ? ELEMENTS[tag]! : null;
    // What is not allowed, or too deep, leaves its text behind.
    if (!allowed) return childrenOf(node, depth);
    if (depth >= DEPTH_MAX) {
      cut();
      const words: string[] = [];
      wordsIn(node, words);
      return [words.join('').replace(/\s+/g, ' ')].filter(Boolean);
    }
    const attributes = checkedAttributes(
      [...EVERYWHERE, ...allowed],
      (attr) => tree.attribute(node, attr) !== null,
      read,
      bases,
    );
    if (tag === 'img' && !attributes.src) return [];
    const instead = tag === 'img' ? ornament(read, attributes.src!) : null;
    if (instead) return instead;
    if (tag === 'source' && (!attributes.srcset || parent !== 'picture')) return [];
    const children = childrenOf(node, depth + 1, tag);
    if (tag === 'a' && !attributes.href) return children;
    return withEmbeds(settled(meant({ tag, attributes, children }, read('class'))), read);
  };

  return childrenOf(root, 0);
};

/** What an element means, where a newsroom's systems say it by a class. */
const meant = (given: BodyElement, named: string): BodyElement => {
  const { tag, children } = given;
  if (tag === 'span' && CREDIT.test(named)) return { ...given, tag: 'small' };
  if (tag === 'div' && FIGURE.test(named)) return { ...given, tag: 'figure' };
  if (tag === 'p' && CAPTION.test(named)) return { ...given, tag: 'figcaption' };
  if (!PULLED.test(named)) return given;
  // A quotation that is set large beside the text that it is taken from.
  if (tag === 'figure') return { ...given, tag: 'aside' };
  const quotation = tag === 'blockquote' ? given : element('blockquote', {}, children);
  return /^(blockquote|div|p)$/.test(tag) ? element('aside', {}, settled(quotation)) : given;
};
