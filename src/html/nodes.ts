import { bare } from '../model/bare.js';
import type { BodyElement, BodyNode } from '../model/body.js';
import { INLINE } from './allow-list.js';

/** Makes an element. */
export const element = (
  tag: string,
  children: BodyNode[] = [],
  attributes: BodyElement['attributes'] = bare({}),
): BodyElement => ({ tag, attributes, children });

/** Whether a node is an element of one of these names. */
export const is = (node: BodyNode | undefined, ...tags: string[]): node is BodyElement =>
  typeof node === 'object' && tags.includes(node.tag);

/** Whether a node is white space and no more. */
export const isSpace = (node: BodyNode): boolean => typeof node === 'string' && !/\S/.test(node);

/** What shows nothing where nothing else is. */
export const isEdge = (node: BodyNode): boolean => isSpace(node) || is(node, 'br');

/** Whether a node begins a new line, or holds something that does. */
export const isBlock = (node: BodyNode): boolean =>
  typeof node === 'object' && (!INLINE.has(node.tag) || node.children.some(isBlock));

/** Whether a node is a picture, linked or not, and nothing else. */
export const isPicture = (node: BodyNode | undefined): boolean =>
  is(node, 'img', 'picture') || (is(node, 'a') && node.children.length === 1 && isPicture(node.children[0]));

/** Whether a node is, or holds, an element of one of these names. */
export const holds = (node: BodyNode, ...tags: string[]): boolean =>
  typeof node === 'object' && (tags.includes(node.tag) || node.children.some((child) => holds(child, ...tags)));
