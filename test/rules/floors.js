/**
 * The floors of docs/architecture.md as data: a module imports only from lower floors or from its own folder.
 * Type imports count. A folder that is not here fails the test.
 */
export const FLOORS = {
  model: 0,
  html: 1,
  desk: 1,
  i18n: 1,
  styles: 1,
  formats: 2,
  view: 2,
  data: 3,
  doctor: 3,
  controllers: 4,
  layouts: 5,
  'events.ts': 5.5,
  elements: 6,
  'index.ts': 6.5,
  define: 7,
  embed: 8,
  node: 7.5,
  react: 8,
};

/** Floors that may use less than what is below them. */
export const ONLY = {
  model: [],
  'events.ts': ['model'],
};

/** Floors that nothing but themselves may import. */
export const CLOSED = ['node', 'index.ts', 'embed', 'react'];

/** Which floors may import which packages; a package that no line names may be imported by none. Types count. */
export const PACKAGES = [
  { name: /^zod\/mini$/, floors: ['formats'] },
  { name: /^(dompurify|parse5|parse5-htmlparser2-tree-adapter|css-select)$/, floors: ['html'] },
  { name: /^domhandler$/, floors: ['html', 'node'] },
  {
    name: /^(lit|@lit\/(?!react)[\w-]+)(\/|$)/,
    floors: ['styles', 'view', 'doctor', 'controllers', 'layouts', 'elements', 'index.ts', 'define', 'embed', 'node'],
  },
  { name: /^(@lit\/react|react)$/, floors: ['react'] },
  { name: /^node:/, floors: ['node'] },
  { name: /^feedsmith$/, floors: ['node'] },
  { name: /^@lit-labs\//, floors: ['node'] },
];

/** The one module that imports by an address which a page's script only then knows; it looks at the hash of what is there first. */
export const BESIDE = 'embed/beside.ts';

/** Names that only some floors may mention. */
export const NAMES = [
  {
    why: 'only html reads feed HTML',
    names: ['DOMParser', 'parseFromString', 'parseHTML', 'setHTML', 'setHTMLUnsafe', 'DOMPurify'],
    allowed: ['html'],
  },
  {
    why: 'nothing writes markup as text',
    names: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'unsafeHTML', 'createContextualFragment'],
    allowed: [],
  },
  {
    why: 'these floors put nothing into a page',
    names: [
      'createElement',
      'createElementNS',
      'createTextNode',
      'appendChild',
      'insertBefore',
      'insertAdjacentElement',
      'replaceChildren',
      'attachShadow',
      'adoptedStyleSheets',
    ],
    forbidden: ['model', 'desk', 'i18n', 'formats', 'data'],
  },
];
