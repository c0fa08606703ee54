/**
 * What of the installed dompurify 3.4.18 the script-tag files change: it makes no Trusted Types policy of its own, whatever it
 * is told. Hosts' lists of policies name ours alone. And it works in a document of its own: names in the page's (`<img
 * name=createElement>`) cover what it needs of that.
 *
 * @type {import('./patch.js').Patches}
 */
export const purifyGuards = {
  'dompurify/dist/purify.es.mjs': [
    {
      from: 'const getGlobal = function getGlobal() {',
      to: '\n};\n',
      put: `const getGlobal = () => {
  if (typeof window === 'undefined') return null;
  const { Element, HTMLTemplateElement, Node, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser } = window;
  const own = Reflect.get(Object.getPrototypeOf(window.document), 'implementation', window.document);
  const document = own.createHTMLDocument('');
  return { document, Element, HTMLTemplateElement, Node, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser };
};
`,
    },
    {
      from: 'const _createTrustedTypesPolicy = function _createTrustedTypesPolicy(',
      to: '\n};\n',
      put: 'const _createTrustedTypesPolicy = () => null;\n',
    },
  ],
};
