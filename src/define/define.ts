/**
 * Registers an element class under its tag, and says whether it did. A tag that is taken, by an earlier copy of this
 * script or by another library, is left to whoever has it: nothing throws, nothing is said.
 */
export const define = (tag: string, element: CustomElementConstructor): boolean => {
  try {
    if (customElements.get(tag)) return false;
    customElements.define(tag, element);
    return true;
  } catch {
    // The class is registered under another name, or the page has no registry: the fallback content stands.
    return false;
  }
};
