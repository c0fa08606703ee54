import { own } from '../html/own-document.js';

const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();
const worn = new WeakMap<Node, string>();

/**
 * Gives a shadow root its style: the element's own, and that of parts which came later. Anew when the element comes into another
 * document, which takes the style sheets of the first away (CSSOM, `adoptedStyleSheets`) and makes its own.
 */
export const adopt = (root: Node, styles: readonly unknown[]): void => {
  const texts = styles.map(String);
  const page = root.ownerDocument!;
  if (!(root instanceof ShadowRoot) || (worn.get(root) === texts.at(-1) && root.adoptedStyleSheets.length)) return;
  const sheets = made.get(page) ?? new Map<string, CSSStyleSheet>();
  made.set(page, sheets);
  root.adoptedStyleSheets = texts.map((text) => {
    const sheet = sheets.get(text) ?? new (own('defaultView', page)!.CSSStyleSheet)();
    if (!sheets.has(text)) sheet.replaceSync(text);
    sheets.set(text, sheet);
    return sheet;
  });
  worn.set(root, texts.at(-1)!);
};
