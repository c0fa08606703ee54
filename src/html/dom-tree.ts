import type { Tree } from './tree.js';

// Names in the feed can stand before an element's own properties (`<input name=childNodes>` in a form), so that these are
// read by the prototypes' own getters.
const getter = (prototype: object, name: string): ((node: Node) => unknown) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (node) => get!.call(node) as unknown;
};

/** How the browser's own tree is read. Made when it is asked for: outside of browsers this module can be loaded, too. */
export const domTree = (): Tree => {
  const firstChild = getter(Node.prototype, 'firstChild') as (node: Node) => Node | null;
  const nextSibling = getter(Node.prototype, 'nextSibling') as (node: Node) => Node | null;
  const nodeType = getter(Node.prototype, 'nodeType') as (node: Node) => number;
  const nodeValue = getter(Node.prototype, 'nodeValue') as (node: Node) => string;
  const localName = getter(Element.prototype, 'localName') as (node: Node) => string;
  const namespace = getter(Element.prototype, 'namespaceURI') as (node: Node) => string;
  const { getAttribute } = Element.prototype;
  return {
    children(parent: Node) {
      const found: Node[] = [];
      for (let node = firstChild(parent); node; node = nextSibling(node)) found.push(node);
      return found;
    },
    text: (node: Node) => (nodeType(node) === Node.TEXT_NODE ? nodeValue(node) : null),
    name: (node: Node) => (nodeType(node) === Node.ELEMENT_NODE ? localName(node) : ''),
    isHtml: (node: Node) => namespace(node) === 'http://www.w3.org/1999/xhtml',
    attribute: (node: Node, name) => getAttribute.call(node as Element, name),
  };
};
