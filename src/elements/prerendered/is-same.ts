/** What has a place in the text: the style that came with the page has none. */
export const placed = (parent: ParentNode): Element[] =>
  [...parent.children].filter(({ localName }) => localName !== 'style' && localName !== 'link');

/** What stands directly in it, without white space, which templates are written and built with differently. */
const textOf = (parent: ParentNode & Node): string =>
  [...parent.childNodes].map((node) => (node instanceof Text ? node.data.replace(/\s+/g, '') : '')).join('');

/** The attribute of a time that a machine reads. */
export const SAID = 'datetime';

/** Who wrote the page may not have known where it would be. */
const attributesOf = (element: Element): string =>
  [...element.attributes]
    .filter(({ name }) => !(element instanceof HTMLTimeElement && name === SAID))
    .map(({ name, value }) => `${name}=${value.trim().replaceAll(`${location.origin}/`, '/')}`)
    .sort()
    .join('\n');

/** Whether it says when: in words that depend on the reader's day. */
const isTime = (node: Node): boolean => node instanceof Element && !!node.closest('time, [part="day"]');

/** Whether two trees are the same to a reader, but for their times. */
export const isSame = (one: ParentNode & Node, other: ParentNode & Node): boolean => {
  const [these, those] = [placed(one), placed(other)];
  return (
    these.length === those.length &&
    (isTime(one) || textOf(one) === textOf(other)) &&
    these.every((element, index) => {
      const twin = those[index]!;
      return (
        element.localName === twin.localName && attributesOf(element) === attributesOf(twin) && isSame(element, twin)
      );
    })
  );
};
