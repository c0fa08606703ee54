import type { BodyElement, BodyNode } from '../model/body.js';
import { seenText } from '../model/text.js';
import {
  ADDRESSES,
  ALIASES,
  COPY,
  ELEMENTS,
  EMBEDS,
  EVERYWHERE,
  INLINE,
  PLACE,
  PLAYERS,
  SILENT,
} from './allow-list.js';
import { checkedAttributes, firstAddress, type ReadAttribute } from './attributes.js';
import { FURNITURE } from './classes.js';
import { isNeeded, withAddress } from './copies.js';
import { framedEmbed, withEmbeds } from './embeds-found.js';
import { understood } from './meaning.js';
import { playerOf } from './media.js';
import { element, isBlock } from './nodes.js';
import { ornament } from './ornaments.js';
import { placeName, placeOf, type Places } from './places.js';
import type { Parsed, TreeNode } from './tree.js';

/** What a walk needs to know, and what it found. */
export interface Walk {
  /** Addresses to resolve against, the article's own first. */
  bases: readonly (string | null)[];
  /** Told once when the text was too deep or too long. */
  cut: () => void;
  /** Told of each thing from elsewhere that became a link. */
  embedded: (address: string) => void;
  /** Told where the places are that links of the text lead to. */
  places: Places;
}

/** Elements within elements beyond which only text is kept. */
const DEPTH_MAX = 64;

/** Nodes of a text beyond which nothing is kept. */
export const NODES_MAX = 20_000;

/** Players beyond which there are links: each is a machine of its own. */
const PLAYERS_MAX = 40;

/** A link in the place of something that is embedded from elsewhere. */
const linkTo = (url: string, title: string): BodyElement => {
  const words = seenText(title).trim() || new URL(url).hostname.replace(/^www\./, '');
  return element('p', [element('a', [words], { href: url })]);
};

/** The second of two layers: what stands in a parsed tree as plain data, by the list alone. Nothing of the tree is kept. */
export const walk = ({ root, tree }: Parsed, { bases, cut, embedded, places }: Walk): BodyNode[] => {
  let left = NODES_MAX;
  let players = PLAYERS_MAX;
  // Names of places that no element stands for yet.
  const waiting: string[] = [];

  const isSilent = (node: TreeNode): boolean =>
    !tree.isHtml(node) || SILENT.includes(tree.name(node)) || FURNITURE.test(tree.attribute(node, 'class') ?? '');

  const childrenOf = (parent: TreeNode, depth: number, tag = ''): BodyNode[] => {
    const found: BodyNode[] = [];
    const start = waiting.length;
    const nodes = tree.children(parent);
    // Not `entries`: Prototype.js puts its own in the place of the language's.
    for (const [index, node] of nodes.map((each, place) => [place, each] as const)) {
      if (left-- <= 0) {
        cut();
        return found;
      }
      const text = tree.text(node);
      const end = waiting.length;
      const made =
        text !== null
          ? [seenText(text)]
          : tree.name(node) === COPY
            ? copied(node, parent, index, depth)
            : tree.name(node)
              ? markedOf(node, depth, tag)
              : [];
      // What nothing stands for is in front of the next block; else it is somewhere in what is around it.
      if (end > start && places.mark(made.filter(isBlock), waiting.slice(start, end)))
        waiting.splice(start, end - start);
      for (const each of made) {
        // Where something between them went, texts run on.
        const last = found.at(-1);
        if (typeof each === 'string' && typeof last === 'string') found[found.length - 1] = last + each;
        else found.push(each);
      }
    }
    return found;
  };

  const copied = (node: TreeNode, parent: TreeNode, index: number, depth: number): BodyNode[] =>
    isNeeded(parent, index, tree, bases)
      ? childrenOf(node, depth).flatMap((made) => (typeof made === 'string' ? [] : picturesIn(made)))
      : [];

  /** All text below, in one array, since what is too deep may be deep indeed. */
  const wordsIn = (parent: TreeNode, words: string[]): void => {
    const apart = INLINE.has(tree.name(parent)) ? '' : ' ';
    words.push(apart);
    for (const node of tree.children(parent)) {
      if (left-- <= 0) break;
      const text = tree.text(node);
      if (text !== null) words.push(seenText(text));
      else if (tree.name(node) && tree.name(node) !== COPY && !isSilent(node)) wordsIn(node, words);
    }
    words.push(apart);
  };

  const embedOf = (node: TreeNode, tag: string, read: ReadAttribute, depth: number): BodyNode[] => {
    const known = framedEmbed(ADDRESSES.map(read), read);
    if (known) return [known, ...(tag === 'x-embed' ? childrenOf(node, depth) : [])];
    const url = firstAddress(read, bases);
    // What stands in it is for those to whom it cannot be shown: often a link to it.
    if (!url) return childrenOf(node, depth);
    embedded(url);
    // An `embed` has no end, so that what follows it was parsed as its content.
    return [linkTo(url, read('title')), ...(tag === 'x-embed' ? childrenOf(node, depth) : [])];
  };

  const mediumOf = (node: TreeNode, tag: string, read: ReadAttribute, depth: number): BodyNode[] => {
    const player = playerOf(node, tree, tag, bases);
    if (!player) return childrenOf(node, depth);
    if (players-- > 0) return [player];
    const { src } = (player.children[0] as BodyElement).attributes;
    embedded(src!);
    return [linkTo(src!, read('title'))];
  };

  const markedOf = (node: TreeNode, depth: number, parent: string): BodyNode[] => {
    const start = waiting.length;
    const place = placeName(tree.attribute(node, PLACE) ?? '');
    const made = elementOf(node, depth, parent);
    if (place) waiting.splice(start, 0, place);
    if (waiting.length > start && places.mark(made, waiting.slice(start))) waiting.splice(start);
    return made;
  };

  const elementOf = (node: TreeNode, depth: number, parent: string): BodyNode[] => {
    if (isSilent(node)) return [];
    const name = tree.name(node);
    const read = (attr: string): string => tree.attribute(node, attr) ?? '';
    if (EMBEDS.includes(name)) return embedOf(node, name, read, depth);
    if (Object.hasOwn(PLAYERS, name)) return mediumOf(node, PLAYERS[name]!, read, depth);
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
    const has = (attr: string): boolean => tree.attribute(node, attr) !== null;
    const attributes = checkedAttributes([...EVERYWHERE, ...allowed], has, read, bases);
    if (tag === 'img') {
      const instead = attributes.src ? ornament(read, attributes.src) : parent === 'picture' ? null : [];
      if (instead) return instead;
    }
    if (tag === 'source') {
      // A picture's formats have sizes; one address is none of theirs.
      delete attributes.src;
      if (!attributes.srcset || parent !== 'picture') return [];
    }
    const to = tag === 'a' ? placeOf(read('href'), attributes.href ?? null, bases) : '';
    if (to) attributes.to = to;
    const children = childrenOf(node, depth + 1, tag);
    if (tag === 'a' && !attributes.href && !to) return children;
    const given = element(tag, tag === 'picture' ? withAddress(children) : children, attributes);
    return withEmbeds(understood(given, read('class')), read);
  };

  return childrenOf(root, 0);
};

/** Only the pictures: what else a copy for browsers without scripts says is about that. */
const picturesIn = (node: BodyElement): BodyNode[] =>
  /^(?:img|picture|figure)$/.test(node.tag)
    ? [node]
    : node.children.flatMap((child) => (typeof child === 'string' ? [] : picturesIn(child)));
