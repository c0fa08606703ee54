/**
 * Registers an element class under its tag. A tag that is taken, by an earlier copy of this script or by another
 * library, is left to whoever has it: nothing throws, nothing is said.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch {
    // The class is registered under another name, or the page has no registry: the fallback content stands.
  }
};
