/**
 * What of the installed dompurify 3.4.18 the script-tag files change: it makes no Trusted Types policy of its own, whatever it
 * is told. Hosts' lists of policies name ours alone.
 *
 * @type {import('./patch.js').Patches}
 */
export const purifyGuards = {
  'dompurify/dist/purify.es.mjs': [
    {
      from: 'const _createTrustedTypesPolicy = function _createTrustedTypesPolicy(',
      to: '\n};\n',
      put: 'const _createTrustedTypesPolicy = () => null;\n',
    },
  ],
};
