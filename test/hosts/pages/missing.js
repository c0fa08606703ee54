const run = (text) => `<script>${text}</script>`;

/** Pages on which something is not there. @type {import('../hosts.js').Host[]} */
export const missing = [
  {
    number: 32,
    name: 'fetch missing',
    head: run('delete globalThis.fetch;'),
    expected: 'fallback',
    reason: 'nothing can be asked for',
  },
  {
    number: 33,
    name: 'fetch wrapped',
    head: run(
      `{ const own = fetch; globalThis.fetch = function fetch(...all) { return own.apply(this, all).then((answer) => answer); }; }`,
    ),
  },
  {
    number: 33,
    variant: 'request',
    name: 'fetch wrapped by one that makes a request of what it is given',
    head: run(`{ const own = fetch; globalThis.fetch = async (input, init) => { const request = new Request(input, init); const answer = await own(request);
      return answer.clone(); }; }`),
  },
  {
    number: 34,
    name: 'fetch that never answers',
    head: run('globalThis.fetch = () => new Promise(() => {});'),
    expected: 'fallback',
    settled: /loading|problem/,
    reason: 'there is no answer',
  },
  { number: 36, name: 'console missing', head: run('delete globalThis.console;') },
  {
    number: 36,
    variant: 'throws',
    name: 'a console that throws',
    head: run(`globalThis.console = new Proxy({}, { get() { throw new Error('no console'); } });`),
  },
  {
    number: 39,
    name: 'MutationObserver, IntersectionObserver, ResizeObserver missing',
    ways: ['module', 'full'],
    head: run(
      'delete globalThis.MutationObserver; delete globalThis.IntersectionObserver; delete globalThis.ResizeObserver;',
    ),
  },
  {
    number: 39,
    variant: 'undefined',
    name: 'observers that are undefined',
    head: run('globalThis.MutationObserver = globalThis.IntersectionObserver = globalThis.ResizeObserver = undefined;'),
  },
  {
    number: 57,
    name: 'attachShadow missing',
    head: run('delete Element.prototype.attachShadow;'),
    expected: 'fallback',
    reason: 'without shadow roots the page’s styles and ours would meet',
  },
  {
    number: 57,
    variant: 'throws',
    name: 'attachShadow that throws',
    head: run(`Element.prototype.attachShadow = () => { throw new DOMException('no', 'NotSupportedError'); };`),
    expected: 'fallback',
  },
  {
    number: 58,
    name: 'customElements missing',
    head: run('delete globalThis.customElements;'),
    expected: 'fallback',
    reason: 'no element can be made',
  },
  {
    number: 59,
    name: 'storage denied',
    head: run(`for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('Denied', 'SecurityError'); } });
      Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('Denied', 'SecurityError'); } });`),
  },
];
