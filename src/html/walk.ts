import type { BodyElement, BodyNode } from '../model/body.js';
import { seenText } from '../model/text.js';
import { ALIASES, ELEMENTS, EMBEDS, EVERYWHERE, SILENT } from './allow-list.js';
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

/** Elements within elements beyond which only text is kept, and nodes beyond which nothing is. */
const DEPTH_MAX = 64;
const NODES_MAX = 20_000;

const HTML = 'http://www.w3.org/1999/xhtml';
const MIN_SIDE = 30;
const DECORATION = /(^|[^a-z])(emoji|smil(ey|ies)|gravatar|avatar|spacer|favicon|icon|logo)s?([^a-z]|$)/i;
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

/** A link in the place of something that is embedded from elsewhere. */
const linkTo = (url: string, title: string): BodyElement => ({
  tag: 'a',
  attributes: { href: url },
  children: [seenText(title).trim() || new URL(url).hostname.replace(/^www\./, '')],
});

const isOrnament = (read: (name: string) => string, src: string): boolean => {
  const sides = ['width', 'height'].map((name) => parseInt(read(name)));
  return sides.some((side) => side < MIN_SIDE) || DECORATION.test(`${read('class')} ${new URL(src).pathname}`);
};

/** The second of two layers: what stands in an inert tree as plain data, by the list alone. Nothing of the tree is kept. */
export const walk = (root: Node, { bases, cut, embedded }: Walk): BodyNode[] => {
  let left = NODES_MAX;

  const childrenOf = (parent: Node, depth: number): BodyNode[] => {
    const found: BodyNode[] = [];
    for (let node = firstChild(parent); node; node = nextSibling(node)) {
      if (left-- <= 0) {
        cut();
        return found;
      }
      if (nodeType(node) === Node.TEXT_NODE) found.push(seenText(nodeValue(node) ?? ''));
      else if (nodeType(node) === Node.ELEMENT_NODE) found.push(...elementOf(node, depth));
    }
    return found;
  };

  const embedOf = (node: Node, tag: string, read: (name: string) => string, depth: number): BodyNode[] => {
    const inner = childrenOf(node, depth);
    const [source] = inner.flatMap((each) =>
      typeof each === 'object' && each.tag === 'a' ? each.attributes.href! : [],
    );
    const url = firstAddress(read, bases) ?? source ?? null;
    if (url) embedded(url);
    // An `embed` has no end, so that what follows it was parsed as its content.
    const behind = tag === 'x-embed' || !url ? inner : [];
    return url ? [linkTo(url, read('title')), ...behind] : behind;
  };

  const elementOf = (node: Node, depth: number): BodyNode[] => {
    const name = localName(node).toLowerCase();
    if (namespace(node) !== HTML || SILENT.includes(name)) return [];
    const read = (attr: string): string => attribute(node, attr);
    if (EMBEDS.includes(name)) return embedOf(node, name, read, depth);
    const tag = Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name;
    const allowed = Object.hasOwn(ELEMENTS, tag) ? ELEMENTS[tag]! : null;
    if (depth >= DEPTH_MAX) cut();
    // What is not allowed, or too deep, leaves its text behind.
    if (!allowed || depth >= DEPTH_MAX) return childrenOf(node, depth);
    const attributes = checkedAttributes([...EVERYWHERE, ...allowed], (attr) => hasAttribute(node, attr), read, bases);
    if (tag === 'img' && (!attributes.src || isOrnament(read, attributes.src))) return [];
    if (tag === 'source' && !attributes.srcset) return [];
    const children = childrenOf(node, depth + 1);
    if (tag === 'a' && !attributes.href) return children;
    return settled(meant({ tag, attributes, children }, read('class')));
  };

  return childrenOf(root, 0);
};

/** What an element means, where a newsroom's systems say it by a class. */
const meant = (element: BodyElement, named: string): BodyElement => {
  const { tag, children } = element;
  if (tag === 'span' && CREDIT.test(named)) return { ...element, tag: 'small' };
  if (!PULLED.test(named)) return element;
  // A quotation that is set large beside the text that it is taken from.
  if (tag === 'figure') return { ...element, tag: 'aside' };
  const quotation = tag === 'blockquote' ? element : { tag: 'blockquote', attributes: {}, children };
  return /^(blockquote|div|p)$/.test(tag) ? { tag: 'aside', attributes: {}, children: settled(quotation) } : element;
};
