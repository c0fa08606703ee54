import { policy } from './trusted-html.js';

// Chromium reports a CSP violation for each handler and style attribute that it parses, even in an inert document
// (measured). They are taken out of the text to keep strict hosts' logs quiet; safety does not rest on this.
const quiet = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/[\s/"'](?:on\w+|style)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi, ' '));

/** Parses feed HTML into a document that loads and runs nothing; `null` where the host page forbids parsing. */
export const inertDocument = (html: string): Document | null => {
  try {
    const text = quiet(html);
    return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
  } catch {
    return null;
  }
};

/** Visits the elements and texts of a document in order, without recursion; `enter` says whether to go inside. */
export const walk = (
  document: Document,
  visitor: { text: (text: Text) => void; enter: (element: Element, tag: string) => boolean },
): void => {
  // The prototype's method: `<img name=createTreeWalker>` in the feed would stand before it on the document itself.
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node) {
    let inside = true;
    if (node instanceof Text) visitor.text(node);
    // A form's own properties can be covered by the names of its fields, so none of them is read.
    else if (!(node instanceof HTMLFormElement)) inside = visitor.enter(node as Element, (node as Element).localName);
    node = inside ? walker.nextNode() : nextAfter(walker);
  }
};

const nextAfter = (walker: TreeWalker): Node | null => {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
};
