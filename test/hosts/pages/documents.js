const run = (text) => `<script>${text}</script>`;

/** Documents of other kinds. @type {import('../hosts.js').Host[]} */
export const documents = [
  { number: 51, name: 'quirks mode', doctype: '' },
  {
    number: 52,
    name: 'XHTML',
    doctype: '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>',
    attributes: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    // While an XML document is parsed, Chromium does not tell custom elements of their attributes.
    end: true,
    ways: ['full'],
  },
  {
    number: 52,
    variant: 'module',
    name: 'XHTML, by module',
    doctype: '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>',
    attributes: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    script: (tag) => tag.replace(' crossorigin', ' crossorigin=""'),
    ways: ['module'],
    engines: ['chromium'],
    expected: 'fallback',
    tolerates: /Module scripts in XML documents/,
    reason: 'Chromium runs no modules in XML documents (crbug.com/717643): the full file shows the news there',
  },
  { number: 53, name: 'a base elsewhere', head: '<base href="https://elsewhere.example/deep/" target="_top"/>' },
  {
    number: 54,
    name: 'AMD and CommonJS globals',
    head: run(`globalThis.define = () => { throw new Error('no module was asked for'); }; globalThis.define.amd = {};
      globalThis.module = { exports: {} }; globalThis.exports = globalThis.module.exports; globalThis.require = () => { throw new Error('no'); };
      globalThis.process = { env: {}, versions: {} }; globalThis.global = globalThis;`),
  },
  {
    number: 55,
    name: 'COOP and COEP',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    script: (tag) => tag.replace('<script nonce', '<script crossorigin nonce'),
  },
  { number: 56, name: 'a sandboxed opaque origin', headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  {
    number: 60,
    name: 'inside another shadow root',
    body: (widgets) => `<div><template shadowrootmode="open"><section>${widgets}</section></template></div>`,
    expected: ['news', 'fallback', 'news', 'news'],
    reason: 'placeholders are looked for in the page itself, not in other libraries’ shadow roots',
  },
];
