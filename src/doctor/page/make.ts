/** What stands in an element; what is nothing stands nowhere. */
export type Child = Node | string | null;

/** Makes an element. Texts stay texts, whatever signs are in them. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null));
  return element;
};
