import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { findAll, parsePage } from '../../html/host-page.js';

/** Where a node stands in its page's text. */
interface Place {
  startLine: number;
  startOffset: number;
  endOffset: number;
  startTag?: { endOffset: number } | undefined;
}

/** Elements of ours by what follows `news-`, as placeholders name them in `data-presslet`. */
export const KINDS = ['section-feed', 'article-card', 'article-body', 'related-articles'] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** What marks a `<template>` or a list of links that was written by {@link insertInto}, so that a second run replaces it. */
export const MARK = 'data-presslet-written';

/** One of our elements in a page, or a placeholder for one. */
export interface Found {
  readonly kind: Kind;
  /** Its attributes, as the element has them: those of a placeholder without `data-`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly node: Element;
  readonly isPlaceholder: boolean;
  /** Where it stands, for people: `line 12`. */
  readonly place: string;
}

/** A page and the news elements in it. */
export interface Page {
  readonly text: string;
  readonly document: Document;
  readonly elements: readonly Found[];
}

const locationOf = (node: ChildNode): Place | null =>
  (node as { sourceCodeLocation?: Place | null }).sourceCodeLocation ?? null;

const kindOf = (node: Element): Kind | undefined => {
  const name = node.attribs['data-presslet'] ?? (node.name.startsWith('news-') ? node.name.slice(5) : '');
  return KINDS.find((kind) => kind === name.trim().toLowerCase());
};

const plain = ([name, value]: [string, string]): [string, string] => [name.replace(/^data-(?!presslet)/, ''), value];

const found = (node: Element): Found[] => {
  const kind = kindOf(node);
  const location = locationOf(node);
  // One that the parser had to make up, or that never ends, has no place to write into.
  if (!kind || !location?.startTag) return [];
  const isPlaceholder = !node.name.startsWith('news-');
  const attributes = Object.entries(node.attribs).filter(([name]) => name !== 'data-presslet');
  return [
    {
      kind,
      attributes: new Map(isPlaceholder ? attributes.map(plain) : attributes),
      node,
      isPlaceholder,
      place: `line ${location.startLine}`,
    },
  ];
};

const TAGS = KINDS.map((kind) => `news-${kind}`).join();

/** Reads a page. Templates and what is shown only without scripts (`noscript`) are left as they are. */
export const readPage = (text: string): Page => {
  const document = parsePage(text);
  return {
    text,
    document,
    elements: findAll(`${TAGS},[data-presslet]`, document).flatMap(found),
  };
};

const written = (node: Element): { from: number; to: number }[] =>
  node.children.flatMap((child) => {
    const location = isTag(child) && MARK in child.attribs ? locationOf(child) : null;
    return location ? [{ from: location.startOffset, to: location.endOffset }] : [];
  });

/**
 * The page's text with `html` as the first thing in each element. Everything else stays to the letter, but what an earlier run wrote.
 */
export const insertInto = ({ text }: Page, inserts: ReadonlyMap<Found, string>): string => {
  const edits = [...inserts].flatMap(([{ node }, html]) => [
    { from: locationOf(node)!.startTag!.endOffset, to: locationOf(node)!.startTag!.endOffset, html },
    ...written(node).map((place) => ({ ...place, html: '' })),
  ]);
  return edits
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((page, { from, to, html }) => page.slice(0, from) + html + page.slice(to), text);
};
