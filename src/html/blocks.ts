import { bare } from '../model/bare.js';
import { wordsOf, type BodyElement, type BodyNode } from '../model/body.js';
import { galleryOf } from './gallery.js';
import { element, holds, is, isBlock, isEdge, isPicture, isSpace } from './nodes.js';

// They have no content, or may have none.
const MAY_BE_EMPTY = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr', 'td', 'th', 'rp', 'rt']);

/** What may stand in an element, and what the rest is wrapped in; without a wrapper white space only goes. */
const CONTENTS: Readonly<Record<string, { fits: readonly string[]; wrapper?: string }>> = bare({
  ul: { fits: ['li'], wrapper: 'li' },
  ol: { fits: ['li'], wrapper: 'li' },
  dl: { fits: ['dt', 'dd'], wrapper: 'dd' },
  tr: { fits: ['td', 'th'], wrapper: 'td' },
  table: { fits: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'], wrapper: 'tr' },
  thead: { fits: ['tr'], wrapper: 'tr' },
  tbody: { fits: ['tr'], wrapper: 'tr' },
  tfoot: { fits: ['tr'], wrapper: 'tr' },
  colgroup: { fits: ['col'] },
  picture: { fits: ['source', 'img'] },
});

/** Parts that lost their whole: what they are put in, or what they become. */
const HOMES: Readonly<Record<string, string>> = bare({ li: 'ul', dt: 'dl', dd: 'dl' });
const OWNERS: Readonly<Record<string, string>> = bare({ figcaption: 'figure', summary: 'details', caption: 'table' });

const GROUPS = new Set(['div', 'blockquote', 'aside']);
const HEADING = /^h[1-6]$/;

/** What a node says to someone who does not see it. */
const spoken = (node: BodyNode): string =>
  typeof node === 'string' ? node : (node.attributes.alt ?? '') + node.children.map(spoken).join('');

const withoutEdges = (nodes: readonly BodyNode[]): BodyNode[] => {
  const first = nodes.findIndex((node) => !isEdge(node));
  const last = nodes.findLastIndex((node) => !isEdge(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
};

// What typewriters and editors without a button for it put between two parts.
const DIVIDER = /^(?:\s*(?:[*•·~_=—–-]\s*){3,12}|\s*⁂\s*)$/;

const isDivider = (nodes: readonly BodyNode[]): boolean =>
  nodes.length < 9 && !nodes.some((node) => holds(node, 'img', 'a')) && DIVIDER.test(wordsOf(element('p', [...nodes])));

/** A paragraph of a line's nodes; a figure, where only a picture stands in it; nothing, where nothing does. */
const paragraph = (nodes: readonly BodyNode[], attributes: BodyElement['attributes'] = bare({})): BodyElement[] => {
  const children = withoutEdges(nodes);
  const [only] = children;
  if (only === undefined) return [];
  if (isDivider(children)) return [element('hr')];
  return [{ tag: children.length === 1 && isPicture(only) ? 'figure' : 'p', attributes, children }];
};

const housed = (node: BodyElement, before: BodyNode | undefined): BodyNode[] => {
  const home = HOMES[node.tag];
  if (Object.hasOwn(OWNERS, node.tag)) return grouped(node.children);
  if (!home) return [node];
  if (!is(before, home)) return [element(home, [node])];
  before.children.push(node);
  return [];
};

/**
 * Loose text among blocks becomes paragraphs with these attributes; two line breaks in a row are what older systems write
 * between them.
 */
export const grouped = (nodes: readonly BodyNode[], attributes?: BodyElement['attributes']): BodyNode[] => {
  const blocks: BodyNode[] = [];
  let line: BodyNode[] = [];
  let before: BodyNode | undefined;
  const close = (): void => {
    blocks.push(...paragraph(line, attributes));
    line = [];
  };
  for (const node of nodes) {
    const begins = isBlock(node);
    if (begins || (is(node, 'br') && is(before, 'br'))) close();
    if (begins) blocks.push(...housed(node as BodyElement, blocks.at(-1)));
    else line.push(node);
    if (!isSpace(node)) before = node;
  }
  close();
  return blocks;
};

/** Parts that stand in what they are no part of get a whole of their own there. */
const placed = (tag: string, nodes: readonly BodyNode[]): BodyNode[] => {
  const found: BodyNode[] = [];
  for (const node of nodes) {
    const fits = typeof node === 'string' || OWNERS[node.tag] === tag;
    found.push(
      ...(fits
        ? [node]
        : housed(
            node,
            found.findLast((each) => !isSpace(each)),
          )),
    );
  }
  return found;
};

const wrapped = (tag: string, nodes: BodyNode[]): BodyNode[] => {
  const contents = CONTENTS[tag];
  if (!contents) return placed(tag, nodes);
  const { fits, wrapper } = contents;
  const found: BodyNode[] = [];
  let line: BodyNode[] = [];
  const close = (): void => {
    if (wrapper && !line.every(isEdge)) found.push(element(wrapper, wrapped(wrapper, line)));
    line = [];
  };
  for (const node of nodes) {
    const isFit = is(node, ...fits);
    // What runs on in a line is one item.
    if (isFit || isBlock(node)) close();
    if (isFit) found.push(node);
    // Terms with their descriptions may be grouped within a list.
    else if (tag === 'dl' && is(node, 'dl')) found.push(...node.children);
    else line.push(node);
    if (isBlock(node)) close();
  }
  close();
  return found;
};

/** A link within a link would have two ends to lead to. */
const unlinked = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return node;
    const children = unlinked(node.children);
    return node.tag === 'a' ? children : { ...node, children };
  });

/** A heading of its first line: behind it stand blocks where it was not closed, or was made of one. */
const headed = ({ tag, attributes, children }: BodyElement): BodyNode[] => {
  const blocks = grouped(children);
  const [first, ...rest] = blocks;
  return is(first, 'p') ? [{ tag, attributes, children: first.children }, ...rest] : blocks;
};

/** A picture that stands alone in a paragraph became a figure; in one it is the picture alone. */
const inFigure = (node: BodyNode): BodyNode[] =>
  is(node, 'figure') && !node.children.some((child) => is(child, 'figcaption')) ? node.children : [node];

/** Headers of rows, and of columns, say whose they are (HTML, 4.9.10, "the scope attribute"). */
const scoped = (cells: readonly BodyNode[]): BodyNode[] => {
  const isHeadings = cells.every((cell) => is(cell, 'th') || typeof cell === 'string');
  let first = true;
  return cells.map((cell) => {
    if (typeof cell === 'string') return cell;
    const { tag, attributes, children } = cell;
    const scope = isHeadings ? 'col' : first ? 'row' : undefined;
    first = false;
    return tag === 'th' && scope && !attributes.scope && !attributes.rowspan
      ? element(tag, children, { ...attributes, scope })
      : cell;
  });
};

const cellsOf = (nodes: readonly BodyNode[]): BodyElement[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.tag === 'caption') return [];
    return /^t[dh]$/.test(node.tag) ? [node] : cellsOf(node.children);
  });

/** What stands in a table that only arranges: in its one cell. */
const inOneCell = (rows: readonly BodyNode[]): BodyNode[] | null => {
  const [cell, ...others] = cellsOf(rows);
  return cell && !others.length && !rows.some((row) => is(row, 'caption')) ? grouped(cell.children) : null;
};

/** An element as a reader should get it: lists hold items, groups hold paragraphs, and nothing is empty. */
export const settled = (given: BodyElement): BodyNode[] => {
  const { tag, attributes } = given;
  const gallery = tag === 'figure' && !attributes.kind ? galleryOf(given.children) : null;
  if (gallery) return gallery;
  const found = tag === 'figure' ? given.children.flatMap(inFigure) : given.children;
  const children = wrapped(tag, tag === 'a' ? unlinked(found) : found);
  const hasBlocks = children.some(isBlock);
  // A link of which nobody could say where it leads: a picture to its own large copy, mostly. And none is around a player.
  if (
    tag === 'a' &&
    (!children.map(spoken).join('').trim() || children.some((child) => holds(child, 'audio', 'video')))
  )
    return children;
  if (tag === 'span' && !attributes.lang && !attributes.dir) return children;
  if (tag === 'p' || (tag === 'div' && !hasBlocks)) return grouped(children, attributes);
  if (tag === 'div' && !attributes.lang && !attributes.dir) return grouped(children);
  if (tag === 'picture' && !children.some((child) => is(child, 'img'))) return [];
  if (tag === 'table') {
    const content = inOneCell(children);
    if (content) return content;
  }
  if (!MAY_BE_EMPTY.has(tag) && children.every(isEdge)) return children;
  if (HEADING.test(tag) && hasBlocks) return headed({ tag, attributes, children });
  if (tag === 'tr') return [element(tag, scoped(children), attributes)];
  return [element(tag, GROUPS.has(tag) ? grouped(children) : children, attributes)];
};
