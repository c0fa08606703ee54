import { wordsOf, type BodyElement, type BodyNode } from '../model/body.js';
import { settled } from './blocks.js';
import { BOXES, CAPTION, CREDIT, FIGURE, GALLERY, PULLED } from './classes.js';
import { galleryOf } from './gallery.js';
import { element, is } from './nodes.js';

// What is longer is the story itself, in a box that the page's designer drew around it.
const BOX_MAX = 2500;

const kindOf = (named: string): string | undefined => Object.keys(BOXES).find((kind) => BOXES[kind]!.test(named));

/** A box in a box of the same kind is its content. */
const unboxed = (nodes: readonly BodyNode[], kind: string): BodyNode[] =>
  nodes.flatMap((node) => (is(node, 'aside') && node.attributes.kind === kind ? node.children : [node]));

const boxOf = (given: BodyElement, kind: string): BodyElement => {
  const { tag, attributes, children } = given;
  const { dir, lang } = attributes;
  const own = { ...(dir !== undefined && { dir }), ...(lang !== undefined && { lang }), kind };
  return element('aside', /^(?:aside|div|blockquote)$/.test(tag) ? unboxed(children, kind) : settled(given), own);
};

/** What an element means, where a newsroom's systems say it by a class. */
const meant = (given: BodyElement, named: string): BodyElement => {
  const { tag, children } = given;
  if (tag === 'span' && CREDIT.test(named)) return { ...given, tag: 'small' };
  if (tag === 'div' && FIGURE.test(named)) return { ...given, tag: 'figure' };
  if (tag === 'p' && CAPTION.test(named)) return { ...given, tag: 'figcaption' };
  if (PULLED.test(named)) {
    if (tag === 'figure') return { ...given, tag: 'aside' };
    const quotation = tag === 'blockquote' ? given : element('blockquote', children);
    return /^(blockquote|div|p)$/.test(tag) ? element('aside', settled(quotation)) : given;
  }
  const kind = /^(?:aside|blockquote|div|dl|[ou]l|p)$/.test(tag) ? kindOf(named) : undefined;
  return kind && wordsOf(given).length <= BOX_MAX ? boxOf(given, kind) : given;
};

/** An element as a reader should get it, by its name and by what newsrooms' systems say with a class. */
export const understood = (given: BodyElement, named: string): BodyNode[] => {
  if (!named) return settled(given);
  const isGroup = /^(?:div|figure|[ou]l|aside|p)$/.test(given.tag) && GALLERY.test(named);
  return (isGroup ? galleryOf(given.children) : null) ?? settled(meant(given, named));
};
