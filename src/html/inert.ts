import { policy } from './trusted-html.js';

// Chromium reports a CSP violation for each handler and style attribute that it parses, even in an inert document
// (measured). They are taken out of the text to keep strict hosts' logs quiet; safety does not rest on this.
const NOISE = /[\s/"'](on\w+|style)\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)/gi;

// Each try that the host page forbids would be one more report in its logs.
let forbidden = false;

/** Parses feed HTML into a document that loads and runs nothing; `null` where the host page forbids parsing. */
export const inertDocument = (html: string): Document | null => {
  if (forbidden) return null;
  try {
    const quiet = `<body>${html}`.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(NOISE, ' '));
    return new DOMParser().parseFromString(policy ? policy.createHTML(quiet) : quiet, 'text/html');
  } catch {
    forbidden = true;
    return null;
  }
};
