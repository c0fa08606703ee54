const sheets = new Map<string, CSSStyleSheet>();
const added = new WeakMap<Node, CSSStyleSheet>();

/** Gives a shadow root the style of a part that came later, in place of the one it was given before. */
export const adopt = (root: Node, css: string): void => {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!(root instanceof ShadowRoot) || added.get(root) === sheet) return;
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => each !== added.get(root)), sheet];
  added.set(root, sheet);
};
