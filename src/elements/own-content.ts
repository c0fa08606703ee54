/** Whether the page wrote something to look at inside an element, beside what it put into named slots. */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
  );

/**
 * Gives an accessor what a script wrote on the element before its class was there: it would hide the accessor (web.dev,
 * "Custom Element Best Practices", lazy properties).
 */
export const takeOwn = <T extends Element>(element: T, name: keyof T): void => {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  Reflect.deleteProperty(element, name);
  element[name] = value;
};
