import { ELEMENTS, EVERYWHERE, INLINE } from '../../src/html/allow-list.js';
import type { BodyElement, BodyNode } from '../../src/model/body.js';
import { seenText } from '../../src/model/text.js';
import { elementsOf, markup } from './bodies.js';

const MAY_BE_EMPTY = /^(embedded|br|col|hr|img|source|wbr|td|th|rp|rt)$/;

const HOLDS: Readonly<Record<string, RegExp>> = {
  ul: /^li$/,
  ol: /^li$/,
  dl: /^d[dt]$/,
  tr: /^t[dh]$/,
  table: /^(caption|colgroup|thead|tbody|tfoot|tr)$/,
  thead: /^tr$/,
  tbody: /^tr$/,
  tfoot: /^tr$/,
  colgroup: /^col$/,
  picture: /^(source|img)$/,
  audio: /^source$/,
  video: /^source$/,
};

/** Where each part stands that means nothing elsewhere. */
const STANDS_IN: Readonly<Record<string, RegExp>> = {
  li: /^[ou]l$/,
  dt: /^dl$/,
  dd: /^dl$/,
  td: /^tr$/,
  th: /^tr$/,
  tr: /^(table|thead|tbody|tfoot)$/,
  source: /^(picture|audio|video)$/,
  figcaption: /^figure$/,
  summary: /^details$/,
  caption: /^table$/,
};

const ADDRESS: Readonly<Record<string, RegExp>> = {
  href: /^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:[^\s<>"]+)$/i,
  src: /^https?:\/\/[^\s<>"]+$/,
  cite: /^https?:\/\/[^\s<>"]+$/,
  poster: /^https?:\/\/[^\s<>"]+$/,
  srcset: /^(https?:\/\/[^\s<>"]+( [\d.]+[wx])?(, |$))+$/,
};

const isBlank = (node: BodyNode): boolean => typeof node === 'string' && !/\S/.test(node);
const isBlock = (node: BodyNode): boolean =>
  typeof node === 'object' && (!INLINE.has(node.tag) || node.children.some(isBlock));

// What is embedded from elsewhere is no element of a feed's: it is told by its address.
const EMBED = ['provider', 'from', 'kind', 'src', 'href', 'title', 'height', 'ratio'];

const allowed = (tag: string): readonly string[] | null =>
  tag === 'embedded' ? EMBED : Object.hasOwn(ELEMENTS, tag) && tag !== 'h1' ? [...EVERYWHERE, ...ELEMENTS[tag]!] : null;

const KINDS = /^(gallery|correction|more|note)$/;

const faultsOf = ({ tag, attributes, children }: BodyElement, parents: readonly string[]): string[] => {
  const names = allowed(tag);
  if (!names) return [`<${tag}> is not in the list`];
  const found: string[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (!names.includes(name)) found.push(`${name} is not an attribute of <${tag}>`);
    if (ADDRESS[name] && !ADDRESS[name].test(value)) found.push(`${name}="${value}" is no address`);
    if (seenText(value) !== value) found.push(`${name} has unseen characters`);
  }
  if (/^(aside|figure)$/.test(tag) && !KINDS.test(attributes.kind ?? 'note'))
    found.push(`a ${attributes.kind} is no kind`);
  if (tag === 'a' && !attributes.href && !attributes.to) found.push('<a> leads nowhere');
  if (tag === 'img' && !attributes.src) found.push('<img> has no address');
  if (!MAY_BE_EMPTY.test(tag) && children.every(isBlank)) found.push(`<${tag}> is empty`);
  const parent = parents.at(-1) ?? '';
  if (STANDS_IN[tag] && !STANDS_IN[tag].test(parent)) found.push(`<${tag}> stands in <${parent}>`);
  for (const child of HOLDS[tag] ? children : [])
    if (typeof child === 'string' ? !isBlank(child) : !HOLDS[tag]!.test(child.tag))
      found.push(`<${tag}> holds ${markup([child]).slice(0, 30)}`);
  if (/^(p|h\d)$/.test(tag) && children.some(isBlock)) found.push(`<${tag}> holds blocks`);
  if (tag === 'a' && parents.includes('a')) found.push('<a> stands in <a>');
  if (parents.length > 200) found.push('it is deeper than it may be');
  return found;
};

/**
 * What is wrong with a text's plain data, whatever HTML it was read from: elements and attributes that are not in the list,
 * addresses that are no web's, lists with other than items, blocks without content, ranks of headings that skip.
 */
export const faultsIn = (nodes: readonly BodyNode[]): string[] => {
  const found: string[] = [];
  const visit = (node: BodyNode, parents: readonly string[]): void => {
    if (typeof node === 'string') {
      if (seenText(node) !== node) found.push('the text has unseen characters');
      return;
    }
    found.push(...faultsOf(node, parents));
    for (const child of node.children) visit(child, [...parents, node.tag]);
  };
  for (const node of nodes) {
    if (!isBlock(node)) found.push(`loose: ${markup([node]).slice(0, 30)}`);
    visit(node, []);
  }
  let last = 1;
  for (const { tag } of elementsOf(nodes)) {
    const rank = /^h(\d)$/.exec(tag)?.[1];
    if (!rank) continue;
    if (Number(rank) > last + 1) found.push(`h${rank} follows h${last}`);
    last = Number(rank);
  }
  return found;
};
