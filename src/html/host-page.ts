import { selectAll, selectOne } from 'css-select';
import type { AnyNode, Document, Element, ParentNode } from 'domhandler';
import { parse, parseFragment, serialize } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** Parses a publisher's own page in Node; its nodes know where in the text they stand (`sourceCodeLocation`). */
export const parsePage = (text: string): Document =>
  parse(text, { treeAdapter: adapter, sourceCodeLocationInfo: true });

/** Parses a piece of HTML that we wrote ourselves. */
export const parsePiece = (html: string): Document => parseFragment(html, { treeAdapter: adapter });

/** A piece as text. */
export const writePiece = (piece: ParentNode): string => serialize(piece, { treeAdapter: adapter });

/** All elements that fit a selector, or a question, in their order. */
export const findAll = (query: string | ((element: Element) => boolean), within: ParentNode): Element[] =>
  selectAll<AnyNode, Element>(query, within);

/** The first of them. */
export const findOne = (query: string | ((element: Element) => boolean), within: ParentNode): Element | null =>
  selectOne<AnyNode, Element>(query, within);
