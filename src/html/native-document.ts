import { bare } from '../model/bare.js';

interface Native {
  parseHTML?: (html: string, options: object) => Document;
}

/** What may be implied, or is read whatever the text says. */
const ALWAYS = ['html', 'head', 'body', 'tbody', 'tr', 'colgroup'];
const ATTRIBUTES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'alt', 'class', 'width', 'height'];
const NAMES_MAX = 200;

/**
 * Feed HTML as an inert document by the browser's own safe parser (HTML Sanitizer API), which no page forbids; `null` where
 * there is none. All elements stay that the parser lets through, and the attributes that are read.
 */
export const nativeDocument = (html: string): Document | null => {
  const names = new Set([...html.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name]) => name!.toLowerCase()));
  // Lists of what is allowed only: on others Chromium 156 crashes for certain names.
  const elements = [...new Set([...ALWAYS, ...[...names].slice(0, NAMES_MAX)])];
  const sanitizer = bare({ elements, attributes: ATTRIBUTES, comments: false });
  try {
    return (Document as Native).parseHTML?.(html, bare({ sanitizer })) ?? null;
  } catch {
    return null;
  }
};
