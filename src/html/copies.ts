import type { BodyElement, BodyNode } from '../model/body.js';
import { ADDRESSES, COPY, SOURCE_SETS } from './allow-list.js';
import { checkedAttributes } from './attributes.js';
import { is } from './nodes.js';
import { ornament } from './ornaments.js';
import type { Tree, TreeNode } from './tree.js';

type Bases = readonly (string | null)[];

const USED = [...ADDRESSES, ...SOURCE_SETS];

/** Whether a node is, or holds, a picture that will be shown. */
const isPictured = (node: TreeNode, tree: Tree, bases: Bases): boolean => {
  const name = tree.name(node);
  if (!name || name === COPY) return false;
  if (name !== 'img') return tree.children(node).some((child) => isPictured(child, tree, bases));
  const read = (attribute: string): string => tree.attribute(node, attribute) ?? '';
  if (!USED.some(read)) return false;
  const { src } = checkedAttributes(['src'], () => true, read, bases);
  return src !== undefined && !ornament(read, src);
};

// Text to browsers that run scripts, markup to others: read as text, it ends where its writer ended it.
const COPIED = /<noscript\b[^<>]*>((?:(?!<\/?(?:no)?script\b)[^])*)<\/noscript\s*>/gi;
const REST = /<\/?noscript\b[^<>]*>/gi;
const IMG = /<img\b(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/gi;

/**
 * HTML in which of all that browsers without scripts would show only pictures are left, under a name that means nothing to
 * parsers: as a rule they are copies of those that a script would bring.
 */
export const withCopies = (html: string): string =>
  html
    .replace(COPIED, (_, content: string) => `<${COPY}>${(content.match(IMG) ?? []).join('')}</${COPY}>`)
    .replace(REST, '');

const LATE = /lazy|placeholder/i;

/** Whether something stands for a picture that a script would bring. */
const isLate = (node: TreeNode, tree: Tree): boolean =>
  tree.name(node) === 'img' ||
  LATE.test(tree.attribute(node, 'class') ?? '') ||
  tree.children(node).some((child) => tree.name(child) !== '' && tree.name(child) !== COPY && isLate(child, tree));

/**
 * Whether a copy for browsers without scripts is needed: where a picture that comes late stands beside it, or around it, and
 * nobody but a script knows its address. Loaders of late pictures put the copy before or behind it.
 */
export const isNeeded = (parent: TreeNode, index: number, tree: Tree, bases: Bases): boolean => {
  const siblings = tree.children(parent);
  const isThing = (node: TreeNode): boolean => tree.name(node) !== '' && tree.name(node) !== COPY;
  const beside = [siblings.slice(0, index).findLast(isThing), siblings.slice(index + 1).find(isThing)].filter(
    (node) => node !== undefined,
  );
  if (beside.some((node) => isPictured(node, tree, bases))) return false;
  const name = tree.name(parent);
  return (
    /^(?:figure|picture)$/.test(name) ||
    (name !== '' && LATE.test(tree.attribute(parent, 'class') ?? '')) ||
    beside.some((node) => isLate(node, tree))
  );
};

/** The content of a picture in formats, where only those may have an address: the last one's is then the picture's. */
export const withAddress = (children: readonly BodyNode[]): BodyNode[] => {
  const last = children.findLast((node): node is BodyElement => is(node, 'source'));
  const address = last?.attributes.srcset?.split(' ')[0]?.replace(/,$/, '');
  return children.flatMap((node) => {
    if (!is(node, 'img') || node.attributes.src) return [node];
    return address ? [{ ...node, attributes: { ...node.attributes, src: address } }] : [];
  });
};
