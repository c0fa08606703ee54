/** What the first layer lets through: more than is drawn, for the second layer reads meaning from it. */
export interface AllowList {
  elements: readonly string[];
  attributes: readonly string[];
  /** Go with their content. */
  silent: readonly string[];
}

/**
 * Attributes that every allowed element may have. `mark` is a place that a link of the same text leads to; like `to` (where
 * such a link leads) and `kind` (what a group is) it is made while a text is read, never taken from an attribute.
 */
export const EVERYWHERE = ['dir', 'lang', 'mark', 'title'];

const NONE: readonly string[] = [];
const CELL = ['colspan', 'rowspan'];

/** The one list of what an article's text may be made of: each element with its attributes, beside those of all. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'to'],
  abbr: NONE,
  aside: ['kind'],
  audio: NONE,
  b: NONE,
  bdi: NONE,
  bdo: NONE,
  blockquote: ['cite'],
  br: NONE,
  caption: NONE,
  cite: NONE,
  code: NONE,
  col: ['span'],
  colgroup: ['span'],
  dd: NONE,
  del: ['datetime'],
  details: NONE,
  dfn: NONE,
  div: NONE,
  dl: NONE,
  dt: NONE,
  em: NONE,
  figcaption: NONE,
  figure: ['kind'],
  h1: NONE,
  h2: NONE,
  h3: NONE,
  h4: NONE,
  h5: NONE,
  h6: NONE,
  hr: NONE,
  i: NONE,
  img: ['alt', 'height', 'sizes', 'src', 'srcset', 'width'],
  ins: ['datetime'],
  kbd: NONE,
  li: ['value'],
  mark: NONE,
  ol: ['reversed', 'start', 'type'],
  p: NONE,
  picture: NONE,
  pre: NONE,
  q: ['cite'],
  rp: NONE,
  rt: NONE,
  ruby: NONE,
  s: NONE,
  samp: NONE,
  small: NONE,
  source: ['media', 'sizes', 'src', 'srcset', 'type'],
  span: NONE,
  strong: NONE,
  sub: NONE,
  summary: NONE,
  sup: NONE,
  table: NONE,
  tbody: NONE,
  td: CELL,
  tfoot: NONE,
  th: [...CELL, 'scope'],
  thead: NONE,
  time: ['datetime'],
  tr: NONE,
  u: NONE,
  ul: NONE,
  var: NONE,
  video: ['height', 'poster', 'width'],
  wbr: NONE,
};

/** Elements that mean the same as an allowed one; what only groups is a group. */
export const ALIASES: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  address: 'div',
  article: 'div',
  center: 'div',
  dir: 'ul',
  fieldset: 'div',
  footer: 'div',
  header: 'div',
  hgroup: 'div',
  legend: 'p',
  listing: 'pre',
  main: 'div',
  menu: 'ul',
  nav: 'div',
  section: 'div',
  strike: 's',
  tt: 'code',
  'x-form': 'div',
  xmp: 'pre',
};

/** Elements whose content is no text either. What is neither here nor above leaves its text behind. */
export const SILENT = ['head', 'noembed', 'noframes', 'noscript', 'script', 'style', 'svg', 'template', 'title'];

/** Things from elsewhere: a link to their source stands in for them. They are renamed before parsing. */
export const EMBEDS = ['x-embed', 'x-frame', 'x-iframe', 'x-object'];

/** Sound and film, by the names that they have while they are parsed. */
export const PLAYERS: Readonly<Record<string, string>> = { 'x-audio': 'audio', 'x-video': 'video' };

/** Copies of pictures for browsers without scripts, by the name that they have while they are parsed. */
export const COPY = 'x-noscript';

/** Where the id of a place stands that a link of the same text leads to, while it is parsed. */
export const PLACE = 'data-place';

/** Where an embedded thing's or a picture's address may stand; lazy loaders keep a placeholder in `src`. */
export const ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'src', 'data'];

/** Where a picture's sizes may stand. */
export const SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Inside a line of text; all other elements begin a new one. */
export const INLINE = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark picture q rp rt ruby s samp small source span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
