import { wordsOf, type BodyElement, type BodyNode } from '../model/body.js';
import { cleanText } from '../model/text.js';
import { element, holds, is, isBlock, isPicture, isSpace } from './nodes.js';

/** A caption is no longer; what is, is the story. */
const CAPTION_MAX = 600;

interface Piece {
  kind: 'picture' | 'caption' | 'words' | 'other';
  node: BodyElement;
}

// They only arrange pictures.
const ARRANGES = /^(?:d[dlt]|div|li|ol|p|ul)$/;

const hasPicture = (node: BodyNode): boolean => holds(node, 'img');

const pieceOf = (node: BodyElement): Piece => {
  const isShort = cleanText(wordsOf(node)).length <= CAPTION_MAX;
  const isLine = /^(?:d[dt]|li|p)$/.test(node.tag) && !node.children.some(isBlock);
  return { kind: isLine && isShort ? 'words' : 'other', node };
};

/** What a group is made of, side by side; `null` where pictures stand in something that is more than a group. */
const piecesOf = (nodes: readonly BodyNode[]): Piece[] | null => {
  const pieces: Piece[] = [];
  let line: BodyNode[] = [];
  const close = (): void => {
    if (!line.every(isSpace)) pieces.push(pieceOf(element('p', line)));
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !(isBlock(node) || hasPicture(node))) {
      if (!is(node, 'br')) line.push(node);
      continue;
    }
    close();
    const { tag } = node;
    if (isPicture(node)) pieces.push({ kind: 'picture', node: element('figure', [node]) });
    else if (tag === 'figure' && !node.attributes.kind && pictures(node) === 1) pieces.push({ kind: 'picture', node });
    else if (tag === 'figcaption') pieces.push({ kind: 'caption', node });
    else if (!hasPicture(node)) pieces.push(pieceOf(node));
    else if (tag === 'figure' || ARRANGES.test(tag)) {
      const inner = piecesOf(node.children);
      if (!inner) return null;
      pieces.push(...inner);
    } else return null;
  }
  close();
  return pieces;
};

const pictures = (node: BodyNode): number =>
  typeof node === 'string'
    ? 0
    : node.children.reduce((sum, child) => sum + pictures(child), node.tag === 'img' ? 1 : 0);

const isBare = ({ node }: Piece): boolean => !node.children.some((child) => is(child, 'figcaption'));

const captioned = ({ node }: Piece, caption: BodyElement): BodyElement => ({
  ...node,
  children: [...node.children, { ...caption, tag: 'figcaption' }],
});

/** Pieces between the first and the last picture, each picture with the line behind it; `null` where the story stands there. */
const withCaptions = (pieces: readonly Piece[]): BodyElement[] | null => {
  const found: BodyElement[] = [];
  for (const [index, piece] of pieces.map((each, place) => [place, each] as const)) {
    const before = pieces[index - 1];
    if (piece.kind === 'picture') found.push(piece.node);
    else if (piece.kind === 'other' || before?.kind !== 'picture' || !isBare(before)) return null;
    else found.splice(-1, 1, captioned(before, piece.node));
  }
  return found;
};

/**
 * Pictures that stand in one group, each with its own caption, and the group's; what is written above or below them stays
 * there. `null` where there are fewer than two, or the story runs between them.
 */
export const galleryOf = (nodes: readonly BodyNode[]): BodyNode[] | null => {
  const pieces = piecesOf(nodes);
  if (!pieces) return null;
  const first = pieces.findIndex(({ kind }) => kind === 'picture');
  let end = pieces.findLastIndex(({ kind }) => kind === 'picture') + 1;
  if (first < 0 || end - first < 2) return null;
  // Where each other picture has its line behind it, so has the last.
  const [last, behind] = [pieces[end - 1]!, pieces[end]];
  const lines = pieces.slice(first, end).filter(({ kind }) => kind !== 'picture');
  if (isBare(last) && behind && behind.kind === lines[0]?.kind) end++;
  const items = withCaptions(pieces.slice(first, end));
  if (!items || items.length < 2) return null;
  const rest = [pieces.slice(0, first), pieces.slice(end)] as const;
  const own = rest.flat().find(({ kind }) => kind === 'caption');
  const gallery = element('figure', own ? [...items, own.node] : items, { kind: 'gallery' });
  const [above, below] = rest.map((each) =>
    each
      .filter((piece) => piece !== own)
      .map(({ node }) => (/^(?:d[dt]|figcaption|li)$/.test(node.tag) ? { ...node, tag: 'p' } : node)),
  );
  return [...above!, gallery, ...below!];
};
