import { SILENT } from './allow-list.js';

const COMMENT = /<!--[^]*?(?:-->|$)/g;
const UNSAID = new RegExp(`<(${SILENT.join('|')})\\b[^]*?(?:</\\1\\s*>|$)`, 'gi');
const BREAK = /<\/?(?:p|div|li|h[1-6]|tr|dt|dd|blockquote|figure|figcaption|section|article|hr|pre)\b[^<>]*>/gi;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bdquo: '„',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

const character = (entity: string, decimal?: string, hexadecimal?: string, name?: string): string => {
  if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : entity;
  const code = decimal ? Number(decimal) : parseInt(hexadecimal!, 16);
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
};

/** Without a tag that the end cut off. */
const withoutLastTag = (html: string): string => {
  const end = html.lastIndexOf('>') + 1;
  return html.slice(0, end) + html.slice(end).replace(/<[a-z/!?][^]*/i, '');
};

/** The text of HTML that could not be parsed: an empty line between blocks, and the entities of everyday writing. */
export const bareText = (html: string): string =>
  withoutLastTag(html)
    .replace(COMMENT, '')
    .replace(UNSAID, ' ')
    .replace(BREAK, '\n\n')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(ENTITY, character);
