import type { BodyElement, BodyNode } from '../model/body.js';
import { seenText } from '../model/text.js';
import { ALIASES, ELEMENTS, EMBEDS, EVERYWHERE, INLINE, SILENT } from './allow-list.js';
import { checkedAttributes, firstAddress } from './attributes.js';
import { settled } from './blocks.js';

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

const HTML = 'http://www.w3.org/1999/xhtml';
const MIN_SIDE = 30;
// A character that is drawn.
const EMOJI = /(^|[^a-z])(emoji|smil(ey|ies))s?([^a-z]|$)/i;
// By class, and by address where no story is about it.
const DECORATION = /(^|[^a-z])(gravatar|avatar|spacer|icon)s?([^a-z]|$)/i;
const SPACER = /(^|[^a-z])(gravatar|spacer|favicon)s?([^a-z]|$)/i;
const CREDIT = /(^|[\s_-])(credits?|courtesy|copyright|photographer)([\s_-]|$)/i;
const PULLED = /(^|[\s_-])pull(ed|quote)?([\s_-]|$)/i;
// Names in the feed can stand before an element's own properties (`<input name=childNodes>` in a form), so that these are
// read by the prototypes' own getters.
const getter = (prototype: object, name: string): ((node: Node) => unknown) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (node) => get!.call(node) as unknown;
};
const firstChild = getter(Node.prototype, 'firstChild') as (node: Node) => Node | null;
const nextSibling = getter(Node.prototype, 'nextSibling') as (node: Node) => Node | null;
const nodeType = getter(Node.prototype, 'nodeType');
const nodeValue = getter(Node.prototype, 'nodeValue') as (node: Node) => string | null;
const localName = getter(Element.prototype, 'localName') as (node: Node) => string;
const namespace = getter(Element.prototype, 'namespaceURI');
const attribute = (node: Node, name: string): string =>
  Element.prototype.getAttribute.call(node as Element, name) ?? '';
const hasAttribute = (node: Node, name: string): boolean => Element.prototype.hasAttribute.call(node as Element, name);

const isElement = (node: Node): boolean => nodeType(node) === Node.ELEMENT_NODE;
const isSilent = (node: Node): boolean => namespace(node) !== HTML || SILENT.includes(localName(node));

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

/** The second of two layers: what stands in an inert tree as plain data, by the list alone. Nothing of the tree is kept. */
export const walk = (root: Node, { bases, cut, embedded }: Walk): BodyNode[] => {
  let left = NODES_MAX;

  const childrenOf = (parent: Node, depth: number, tag = ''): BodyNode[] => {
    const found: BodyNode[] = [];
    for (let node = firstChild(parent); node; node = nextSibling(node)) {
      if (left-- <= 0) {
        cut();
        return found;
      }
      const isText = nodeType(node) === Node.TEXT_NODE;
      const made = isText ? [seenText(nodeValue(node) ?? '')] : isElement(node) ? elementOf(node, depth, tag) : [];
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
  const textIn = (parent: Node, words: string[]): void => {
    const apart = INLINE.has(localName(parent)) ? '' : ' ';
    words.push(apart);
    for (let node = firstChild(parent); node && left-- > 0; node = nextSibling(node)) {
      if (nodeType(node) === Node.TEXT_NODE) words.push(seenText(nodeValue(node) ?? ''));
      else if (isElement(node) && !isSilent(node)) textIn(node, words);
    }
    words.push(apart);
  };

  const embedOf = (node: Node, tag: string, read: (name: string) => string, depth: number): BodyNode[] => {
    let url = firstAddress(read, bases);
    for (let child = firstChild(node); child && !url; child = nextSibling(child))
      if (isElement(child) && localName(child) === 'source')
        url = firstAddress((name) => attribute(child, name), bases);
    // What stands in it is for those to whom it cannot be shown: often a link to it.
    if (!url) return childrenOf(node, depth);
    embedded(url);
    // An `embed` has no end, so that what follows it was parsed as its content.
    return [linkTo(url, read('title')), ...(tag === 'x-embed' ? childrenOf(node, depth) : [])];
  };

  const elementOf = (node: Node, depth: number, parent: string): BodyNode[] => {
    if (isSilent(node)) return [];
    const name = localName(node).toLowerCase();
    const read = (attr: string): string => attribute(node, attr);
    if (EMBEDS.includes(name)) return embedOf(node, name, read, depth);
    const tag = Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name;
    const allowed = Object.hasOwn(ELEMENTS, tag) ? ELEMENTS[tag]! : null;
    // What is not allowed, or too deep, leaves its text behind.
    if (!allowed) return childrenOf(node, depth);
    if (depth >= DEPTH_MAX) {
      cut();
      const words: string[] = [];
      textIn(node, words);
      return [words.join('').replace(/\s+/g, ' ')].filter(Boolean);
    }
    const attributes = checkedAttributes([...EVERYWHERE, ...allowed], (attr) => hasAttribute(node, attr), read, bases);
    if (tag === 'img' && !attributes.src) return [];
    const instead = tag === 'img' ? ornament(read, attributes.src!) : null;
    if (instead) return instead;
    if (tag === 'source' && (!attributes.srcset || parent !== 'picture')) return [];
    const children = childrenOf(node, depth + 1, tag);
    if (tag === 'a' && !attributes.href) return children;
    return settled(meant({ tag, attributes, children }, read('class')));
  };

  return childrenOf(root, 0);
};

/** What an element means, where a newsroom's systems say it by a class. */
const meant = (given: BodyElement, named: string): BodyElement => {
  const { tag, children } = given;
  if (tag === 'span' && CREDIT.test(named)) return { ...given, tag: 'small' };
  if (!PULLED.test(named)) return given;
  // A quotation that is set large beside the text that it is taken from.
  if (tag === 'figure') return { ...given, tag: 'aside' };
  const quotation = tag === 'blockquote' ? given : element('blockquote', {}, children);
  return /^(blockquote|div|p)$/.test(tag) ? element('aside', {}, settled(quotation)) : given;
};
