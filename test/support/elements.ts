/** What element tests need, in one import. */
export { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';

/**
 * The first node of an element's shadow tree that has this part.
 * @throws {Error} when there is none
 */
export function part(element: Element, name: string): HTMLElement {
  const found = parts(element, name)[0];
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}".`);
  return found;
}

/** All nodes of an element's shadow tree that have this part, in document order. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** The text of each node that has this part, with white space collapsed. */
export function texts(element: Element, name: string): string[] {
  return parts(element, name).map((node) => node.textContent.replace(/\s+/g, ' ').trim());
}
