import { policy } from './trusted-html.js';

// Each try that the host page forbids would be one more report in its logs.
let forbidden = false;

/** Parses feed HTML into a document that loads and runs nothing; `null` where the host page forbids parsing. */
export const inertDocument = (html: string): Document | null => {
  if (forbidden) return null;
  try {
    const text = `<body>${html}`;
    return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
  } catch {
    forbidden = true;
    return null;
  }
};
