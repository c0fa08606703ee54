import {
  ADDRESSES,
  ALIASES,
  COPY,
  ELEMENTS,
  EMBEDS,
  EVERYWHERE,
  PLACE,
  PLAYERS,
  SILENT,
  SOURCE_SETS,
  type AllowList,
} from './allow-list.js';
import { withCopies } from './copies.js';
import { domTree } from './dom-tree.js';
import { EMBED_ATTRIBUTES } from './embeds-found.js';
import { nodeParser } from './parser.js';
import { placed } from './places.js';
import { quiet } from './quiet.js';
import { shallow } from './shallow.js';
import type { Parsed } from './tree.js';
import type { HtmlPolicy } from './trusted-html.js';

/** A sanitiser that a browser without one of its own is given: inert content, or `null` where it could not. */
export type Purify = (html: string, allowed: AllowList, policy: HtmlPolicy | undefined) => Node | null;

/** What the first layer needs of the script that loads it. */
export interface SanitizeTools {
  /** Our Trusted Types policy, where the host page lets us have one. */
  policy: HtmlPolicy | undefined;
  purify: () => Promise<{ purify: Purify }>;
}

const ALLOWED: AllowList = {
  elements: [
    // Under their own names they are not even parsed.
    ...Object.keys(ELEMENTS).filter((name) => !Object.values(PLAYERS).includes(name)),
    ...[...Object.keys(ALIASES), ...EMBEDS, ...Object.keys(PLAYERS), COPY, 'body', 'html'],
  ],
  attributes: [
    ...new Set([
      ...EVERYWHERE,
      ...Object.values(ELEMENTS).flat(),
      ...ADDRESSES,
      ...SOURCE_SETS,
      ...EMBED_ATTRIBUTES,
      PLACE,
      'class',
    ]),
  ],
  silent: SILENT,
};

// Sanitisers take these away whatever a list says (HTML Sanitizer API, "built-in safe baseline"), and formulas cannot be
// replaced by their text; forms go with all they hold where names of fields cover their properties. Under names that mean
// nothing they stay for the second layer, as inert as any text.
const RENAMED = /(<\/?)(embed|form|frame|iframe|math|object)(?=[\s/>])/gi;

// Beside one, DOMPurify takes text that speaks of tags for tags and throws both away.
const COMMENT = /<!--(?!-?>)[^<]*?--!?>/g;

// Without their list no element that is unknown would leave its text behind. Chromium 156 crashes on block-lists of certain
// attributes; these are elements, and few.
const NAMES_MAX = 200;

/** A tag's name as a parser makes it (HTML, 13.2.5.8), for which few spaces are some, and few letters have capitals. */
const named = (written: string): string =>
  written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll('\0', '\ufffd');

const unknownNames = (html: string): string[] => {
  const names = new Set([...html.matchAll(/<([a-z][^\t\n\f\r />]*)/gi)].map(([, name]) => named(name!)));
  for (const known of [...ALLOWED.elements, ...SILENT, 'math', 'svg']) names.delete(known);
  return [...names].slice(0, NAMES_MAX);
};

interface Native {
  parseHTML?: (html: string, options: object) => Document;
}

// Pages add names to `Object.prototype` (HOSTS, fact 7), and what is read must be ours.
const bare = (values: object): object => Object.assign(Object.create(null) as object, values);

const parseNatively = (html: string): Document | null => {
  const { elements, attributes } = ALLOWED;
  const replaceWithChildrenElements = unknownNames(html);
  const sanitizer = bare({ elements, attributes, replaceWithChildrenElements, comments: false, dataAttributes: false });
  try {
    return (Document as Native).parseHTML?.(html, bare({ sanitizer })) ?? null;
  } catch {
    return null;
  }
};

/**
 * The first of two layers: feed HTML as inert content in which only what the list names is left. By the browser's own
 * sanitiser (HTML Sanitizer API) where there is one, else by DOMPurify; in Node by its parser. `null` where the host page
 * forbids parsing.
 */
export const sanitize = async (html: string, { policy, purify }: SanitizeTools): Promise<Parsed | null> => {
  // Without a body what stands first may be taken for the head's.
  const text = `<body>${placed(shallow(withCopies(quiet(html))))
    .replace(COMMENT, '')
    .replace(RENAMED, '$1x-$2')}`;
  if (nodeParser) return nodeParser.sanitize(text, ALLOWED);
  try {
    const root = parseNatively(text)?.body ?? (await purify()).purify(text, ALLOWED, policy);
    return root && { root, tree: domTree() };
  } catch {
    return null;
  }
};
