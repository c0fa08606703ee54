import type { BodyElement, BodyNode } from '../model/body.js';

const HEADING = /^h[1-6]$/;

/**
 * Headings of which the first rank is 2 and none is skipped, whatever ranks the text uses for their looks (WCAG 2.2, 1.3.1).
 * The headline of the article is above them.
 */
export const outlined = (nodes: readonly BodyNode[]): BodyNode[] => {
  const open: number[] = [];
  const ranked = (node: BodyNode): BodyNode => {
    if (typeof node === 'string') return node;
    if (!HEADING.test(node.tag)) return { ...node, children: node.children.map(ranked) };
    const rank = Number(node.tag[1]);
    while (open.length && open.at(-1)! >= rank) open.pop();
    open.push(rank);
    return { ...node, tag: `h${Math.min(open.length + 1, 6)}` } satisfies BodyElement;
  };
  return nodes.map(ranked);
};
