import type { BodyElement } from '../model/body.js';
import { ELEMENTS, EVERYWHERE } from './allow-list.js';
import { checkedAttributes, firstAddress, type ReadAttribute } from './attributes.js';
import { element } from './nodes.js';
import type { Tree, TreeNode } from './tree.js';

/** A player has its files in so many formats and no more. */
const SOURCES_MAX = 8;

type Bases = readonly (string | null)[];

const reader =
  (node: TreeNode, tree: Tree): ReadAttribute =>
  (name) =>
    tree.attribute(node, name) ?? '';

/** An address of a file with its format. Files know no sizes, and pictures' formats are none of theirs. */
const sourceOf = (node: TreeNode, tree: Tree, bases: Bases): BodyElement[] => {
  const read = reader(node, tree);
  const src = firstAddress(read, bases);
  const isFile = tree.name(node) === 'source';
  const { type } = checkedAttributes(['type'], (name) => isFile && tree.attribute(node, name) !== null, read, bases);
  return src === null ? [] : [element('source', [], { src, ...(type !== undefined && { type }) })];
};

/**
 * A sound or a film that the reader may play: where it is, in which formats, and its picture until then. `null` where
 * nobody says where it is. What stands in it besides is for browsers that cannot play it.
 */
export const playerOf = (node: TreeNode, tree: Tree, tag: string, bases: Bases): BodyElement | null => {
  const files = tree.children(node).filter((child) => tree.name(child) === 'source');
  const sources = [node, ...files].flatMap((each) => sourceOf(each, tree, bases)).slice(0, SOURCES_MAX);
  if (!sources.length) return null;
  const attributes = checkedAttributes(
    [...EVERYWHERE, ...ELEMENTS[tag]!],
    (name) => tree.attribute(node, name) !== null,
    reader(node, tree),
    bases,
  );
  return element(tag, sources, attributes);
};
