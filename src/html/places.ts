import type { BodyElement, BodyNode } from '../model/body.js';
import { seenText } from '../model/text.js';
import { urlKey } from '../model/url.js';
import { PLACE } from './allow-list.js';
import { withAttributes } from './quiet.js';

const FRAGMENT = /\shref\s*=\s*(?:"[^"#]*#([^"]+)"|'[^'#]*#([^']+)'|[^\s"'>#]*#([^\s>]+))/gi;
const VALUE = /=\s*["']?([^"']*?)["']?$/;
const NAME_MAX = 200;

/** The name of a place as it is compared: no more than a name, and the same whether or not it is written for addresses. */
export const placeName = (text: string): string => {
  let name = text;
  try {
    name = decodeURIComponent(text);
  } catch {
    // It has a per cent sign of its own.
  }
  return seenText(name).replace(/\s+/g, ' ').trim().slice(0, NAME_MAX);
};

/**
 * HTML in which the ids that one of its own links leads to stand under a name that means nothing to a document, so that
 * no id has to pass the sanitisers.
 */
export const placed = (html: string): string => {
  const wanted = new Set(
    [...html.matchAll(FRAGMENT)].map(([, one, two, three]) => placeName(one ?? two ?? three ?? '')),
  );
  if (!wanted.size) return html;
  return withAttributes(html, (attribute, name, tag) => {
    if (!/^id$/i.test(name) && !(/^name$/i.test(name) && /^<a$/i.test(tag))) return attribute;
    const value = VALUE.exec(attribute)?.[1] ?? '';
    return wanted.has(placeName(value)) ? PLACE + attribute.slice(name.length) : attribute;
  });
};

const lastPart = (url: string): string => url.split('?')[0]!.split('/').findLast(Boolean) ?? '';

/** The name of the place in this very text that a link leads to, if it leads there; `bases` has the text's own address first. */
export const placeOf = (href: string, url: string | null, bases: readonly (string | null)[]): string => {
  const [, own] = /^\s*#(.+)$/.exec(href) ?? [];
  if (own !== undefined) return placeName(own);
  const [page = '', fragment] = url?.includes('#') ? url.split('#') : [];
  const base = fragment ? bases.find((each) => each !== null)?.split('#')[0] : undefined;
  if (!fragment || !base) return '';
  // Most lead elsewhere, which a look at the last part of their path tells.
  const isOwn = page === base || (lastPart(page) === lastPart(base) && urlKey(page) === urlKey(base));
  return isOwn ? placeName(fragment) : '';
};

// They have no room for a place of their own: their first part has, or what is around them.
const HOLDS_PARTS = /^(?:[ou]l|dl|table|t(?:head|body|foot|r)|details)$/;
const HOLDS_NOTHING = /^(?:audio|br|col|colgroup|hr|img|picture|source|video|wbr)$/;

const roomIn = (nodes: readonly BodyNode[]): BodyElement | null => {
  for (const node of nodes) {
    if (typeof node === 'string' || HOLDS_NOTHING.test(node.tag)) continue;
    const found = HOLDS_PARTS.test(node.tag) ? roomIn(node.children) : node;
    if (found) return found;
  }
  return null;
};

/** Marks the places of a text while it is walked, and ties its links to them. */
export class Places {
  // Names of which the place is known by another.
  readonly #others = new Map<string, string>();

  /** Marks the first of some nodes that has room for it; whether there is one. */
  mark(nodes: readonly BodyNode[], names: readonly string[]): boolean {
    const place = roomIn(nodes);
    if (!place) return false;
    for (const name of names) {
      const { mark } = place.attributes;
      // Of two places of one name the first is meant (HTML, 7.4.6.4, "find a potential indicated element").
      if (this.#others.has(name)) continue;
      this.#others.set(name, mark ?? name);
      if (mark === undefined) place.attributes = { ...place.attributes, mark: name };
    }
    return true;
  }

  /** Some nodes in which each link leads to a place that is there, and each mark is one that a link leads to. */
  tied(nodes: readonly BodyNode[]): BodyNode[] {
    const marks = new Set<string>();
    const links = new Set<string>();
    const look = (node: BodyNode): void => {
      if (typeof node === 'string') return;
      const { mark, to } = node.attributes;
      if (mark !== undefined) marks.add(mark);
      if (to !== undefined) links.add(this.#others.get(to) ?? '');
      node.children.forEach(look);
    };
    nodes.forEach(look);
    if (!marks.size && !links.size) return [...nodes];
    const both = new Set([...marks].filter((mark) => links.has(mark)));
    return nodes.flatMap((node) => tie(node, this.#others, both));
  }
}

const tie = (node: BodyNode, others: ReadonlyMap<string, string>, kept: ReadonlySet<string>): BodyNode[] => {
  if (typeof node === 'string') return [node];
  const { to, mark, ...attributes } = node.attributes;
  const place = others.get(to ?? '') ?? '';
  const children = node.children.flatMap((child) => tie(child, others, kept));
  const leads = to !== undefined && kept.has(place);
  // It led to no other place than that.
  if (node.tag === 'a' && !leads && attributes.href === undefined) return children;
  // Where the place has another name, too, the address says the one that it is known by.
  const href = leads && place !== to ? attributes.href?.replace(/#.*/, `#${encodeURIComponent(place)}`) : undefined;
  const own = {
    ...(href !== undefined && { href }),
    ...(leads && { to: place }),
    ...(mark !== undefined && kept.has(mark) && { mark }),
  };
  return [{ ...node, attributes: { ...attributes, ...own }, children }];
};
