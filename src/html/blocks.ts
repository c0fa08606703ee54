import type { BodyElement, BodyNode } from '../model/body.js';
import { INLINE } from './allow-list.js';

// They have no content, or may have none.
const MAY_BE_EMPTY = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr', 'td', 'th', 'rp', 'rt']);

/** What may stand in an element, and what the rest is wrapped in; without a wrapper white space only goes. */
const CONTENTS: Readonly<Record<string, { fits: readonly string[]; wrapper?: string }>> = {
  ul: { fits: ['li'], wrapper: 'li' },
  ol: { fits: ['li'], wrapper: 'li' },
  dl: { fits: ['dt', 'dd'], wrapper: 'dd' },
  tr: { fits: ['td', 'th'], wrapper: 'td' },
  table: { fits: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'] },
  thead: { fits: ['tr'] },
  tbody: { fits: ['tr'] },
  tfoot: { fits: ['tr'] },
  colgroup: { fits: ['col'] },
  picture: { fits: ['source', 'img'] },
};

/** Parts that lost their whole: what they are put in, or what they become. */
const HOMES: Readonly<Record<string, string>> = { li: 'ul', dt: 'dl', dd: 'dl' };
const ORPHANS = new Set(['figcaption', 'summary', 'caption']);

const GROUPS = new Set(['div', 'blockquote', 'aside']);

const is = (node: BodyNode | undefined, ...tags: string[]): node is BodyElement =>
  typeof node === 'object' && tags.includes(node.tag);

const element = (tag: string, children: BodyNode[]): BodyElement => ({ tag, attributes: {}, children });

const isSpace = (node: BodyNode): boolean => typeof node === 'string' && !/\S/.test(node);

/** Whether a node begins a new line, or holds something that does. */
export const isBlock = (node: BodyNode): boolean =>
  typeof node === 'object' && (!INLINE.has(node.tag) || node.children.some(isBlock));

const isPicture = (node: BodyNode | undefined): boolean =>
  is(node, 'img', 'picture') || (is(node, 'a') && node.children.length === 1 && isPicture(node.children[0]));

/** What a node says to someone who does not see it. */
const spoken = (node: BodyNode): string =>
  typeof node === 'string' ? node : (node.attributes.alt ?? '') + node.children.map(spoken).join('');

const withoutEdges = (nodes: readonly BodyNode[]): BodyNode[] => {
  const isEdge = (node: BodyNode): boolean => isSpace(node) || is(node, 'br');
  const first = nodes.findIndex((node) => !isEdge(node));
  const last = nodes.findLastIndex((node) => !isEdge(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
};

/** A paragraph of a line's nodes; a figure, where only a picture stands in it; nothing, where nothing does. */
const paragraph = (nodes: readonly BodyNode[], attributes: BodyElement['attributes'] = {}): BodyElement[] => {
  const children = withoutEdges(nodes);
  const [only] = children;
  if (only === undefined) return [];
  return [{ tag: children.length === 1 && isPicture(only) ? 'figure' : 'p', attributes, children }];
};

const housed = (node: BodyElement, before: BodyNode | undefined): BodyElement[] => {
  const home = HOMES[node.tag];
  if (ORPHANS.has(node.tag)) return paragraph(node.children);
  if (!home) return [node];
  if (!is(before, home)) return [element(home, [node])];
  before.children.push(node);
  return [];
};

/** Loose text among blocks becomes paragraphs; two line breaks in a row are what older systems write between them. */
export const grouped = (nodes: readonly BodyNode[]): BodyNode[] => {
  const blocks: BodyNode[] = [];
  let line: BodyNode[] = [];
  const close = (): void => {
    blocks.push(...paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    const before = line.filter((each) => !isSpace(each)).at(-1);
    if (isBlock(node)) close();
    else if (is(node, 'br') && is(before, 'br')) close();
    if (isBlock(node)) blocks.push(...housed(node as BodyElement, blocks.at(-1)));
    else line.push(node);
  }
  close();
  return blocks;
};

const wrapped = (nodes: readonly BodyNode[], fits: readonly string[], wrapper: string | undefined): BodyNode[] =>
  nodes.flatMap((node) => {
    if (is(node, ...fits)) return node;
    return isSpace(node) || !wrapper ? [] : element(wrapper, [node]);
  });

/** An element as a reader should get it: lists hold items, groups hold paragraphs, and nothing is empty. */
export const settled = (given: BodyElement): BodyNode[] => {
  const { tag, attributes } = given;
  const contents = CONTENTS[tag];
  const children = contents ? wrapped(given.children, contents.fits, contents.wrapper) : given.children;
  const hasBlocks = children.some(isBlock);
  // A link of which nobody could say where it leads: a picture to its own large copy, mostly.
  if (tag === 'a' && !children.map(spoken).join('').trim()) return children;
  if (tag === 'span' && !attributes.lang && !attributes.dir) return children;
  if (tag === 'p' || (tag === 'div' && !hasBlocks))
    return hasBlocks ? grouped(children) : paragraph(children, attributes);
  if (tag === 'div' && !attributes.lang && !attributes.dir) return grouped(children);
  if (tag === 'picture' && !children.some((child) => is(child, 'img'))) return [];
  if (!MAY_BE_EMPTY.has(tag) && children.every(isSpace) && !is(given, 'pre')) return children;
  return [{ tag, attributes, children: GROUPS.has(tag) ? grouped(children) : children }];
};
