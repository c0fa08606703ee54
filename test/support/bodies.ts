import type { BodyNode } from '../../src/model/body.js';

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&quot;');

const VOID = /^(br|col|hr|img|source|wbr)$/;

/**
 * A text's plain data written as markup, so that a test shows a whole tree in a line. Attributes stand in the order of their
 * names. For eyes and comparisons: nothing parses it.
 */
export const markup = (nodes: readonly BodyNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const { tag, attributes, children } = node;
      const named = Object.entries(attributes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => ` ${name}="${escaped(value)}"`);
      const content = markup(children);
      return `<${tag}${named.join('')}>${VOID.test(tag) && !content ? '' : `${content}</${tag}>`}`;
    })
    .join('');

/** The text of some nodes, as it stands there. */
export const wordsOf = (nodes: readonly BodyNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '\n' : wordsOf(node.children))).join('');

/** All elements of some nodes, each before its content. */
export const elementsOf = (nodes: readonly BodyNode[]): Exclude<BodyNode, string>[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));

/** Markup in which white space that nobody sees is folded, for texts that should look the same. */
export const evenly = (nodes: readonly BodyNode[]): string =>
  markup(nodes)
    .replace(/\s+/g, ' ')
    .replace(/> | (?=<)/g, (found) => found.trim());
