const run = (text) => `<script>${text}</script>`;

/** Pages that changed what the language and the platform have. @type {import('../hosts.js').Host[]} */
export const intrinsics = [
  {
    number: 26,
    name: 'frozen prototypes',
    head: run(`for (const each of [Object, Array, String, Number, Boolean, Function, RegExp, Date, Promise, Map, Set, WeakMap, Symbol, Error])
      { Object.freeze(each.prototype); Object.freeze(each); }`),
  },
  {
    number: 26,
    variant: 'dom',
    name: 'frozen prototypes of the DOM',
    head: run(`for (const each of [EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, Event, CustomEvent])
      Object.freeze(each.prototype);`),
  },
  {
    number: 27,
    name: 'enumerable additions to Object.prototype',
    ways: ['module', 'full'],
    head: run(`Object.prototype.extend = function () {}; Object.prototype.hasValue = true; Object.prototype.title = 'Polluted';
      Object.prototype.url = 'https://polluted.example/'; Object.prototype.summary = 'Polluted'; Object.prototype.image = 'https://polluted.example/p.png';`),
  },
  {
    number: 27,
    variant: 'words',
    name: 'the words of feeds on Object.prototype',
    head: run(`for (const name of ['alt', 'caption', 'credit', 'kicker', 'name', 'byline', 'standfirst', 'sponsor', 'located', 'status', 'copyright',
      'content_html', 'content_text', 'title', 'id', 'language', 'time_zone', 'date_published', 'date_modified', 'embargoed_until', 'expires'])
      Object.prototype[name] = 'Polluted';
      for (const name of ['url', 'logo', 'avatar', 'next_url', 'external_url', 'canonical_url', 'home_page_url', 'feed_url', 'banner_image'])
      Object.prototype[name] = 'https://polluted.example/' + name;
      for (const name of ['tags', 'labels', 'key_points', 'related']) Object.prototype[name] = ['Polluted'];
      for (const name of ['authors', 'attachments', 'corrections', 'sources']) Object.prototype[name] = [{ name: 'Polluted', text: 'Polluted', url: 'https://polluted.example/' }];
      for (const name of ['_news', 'section', 'agency', 'publisher', 'author', 'focal']) Object.prototype[name] = { name: 'Polluted', x: 0, y: 0 };
      Object.prototype.expired = true; Object.prototype.width = Object.prototype.height = 1;`),
  },
  {
    number: 28,
    name: 'option names on Object.prototype',
    head: run(`Object.assign(Object.prototype, { headers: { 'x-evil': '1' }, method: 'POST', body: 'x', mode: 'no-cors', integrity: 'sha256-x',
      credentials: 'include', once: true, passive: true, capture: true, signal: AbortSignal.abort(), cache: 'only-if-cached', redirect: 'error',
      root: {}, threshold: 2, rootMargin: 'no' });`),
  },
  {
    number: 29,
    name: 'get, set, value and writable on Object.prototype',
    head: run(
      `Object.assign(Object.prototype, { get: function () {}, set: function () {}, value: 1, writable: false });`,
    ),
    expected: 'fallback',
    reason: 'no property can be defined any more',
  },
  {
    number: 30,
    name: 'additions to Array.prototype, with toJSON',
    head: run(`Array.prototype.last = function () {}; Array.prototype.toJSON = function () { return 'array'; };
      Array.prototype.contains = function () {}; Array.prototype.extra = 7;`),
  },
  {
    number: 31,
    name: 'changed Symbol.iterator',
    head: run(`Array.prototype[Symbol.iterator] = function* () { for (let i = 0; i < this.length; i++) yield this[i]; };
      NodeList.prototype[Symbol.iterator] = Array.prototype[Symbol.iterator]; String.prototype[Symbol.iterator] = function* () { yield* this.split(''); };`),
  },
  {
    number: 35,
    name: 'JSON.parse replaced',
    head: run(`{ const own = JSON.parse; JSON.parse = function (text) { return own.call(this, text); };
      const write = JSON.stringify; JSON.stringify = function (value) { return write.call(this, value); }; }`),
  },
  {
    number: 35,
    variant: 'json2',
    name: 'JSON replaced by an old script',
    head: run(`{ const own = JSON; globalThis.JSON = { parse(text, reviver) { text = String(text); if (text.length > 1e7) throw new SyntaxError('JSON.parse');
      return own.parse(text, reviver); }, stringify(value, replacer, space) { return own.stringify(value, replacer, space); } }; }`),
  },
  {
    number: 37,
    name: 'Promise replaced',
    head: run(`{ const Own = Promise; class Replaced extends Own { static made = 0; constructor(run) { super(run); Replaced.made++; } }
      globalThis.Promise = Replaced; }`),
  },
  {
    number: 37,
    variant: 'plain',
    name: 'Promise replaced by a library without what is new',
    // WebKit's driver asks a page by the page's own Promise, and needs what is new.
    engines: ['chromium', 'firefox'],
    head: run(`{ const Own = Promise; const Old = function Promise(run) { const made = new Own(run); return Object.assign(Object.create(Old.prototype), {
        then: (a, b) => wrap(made.then(a, b)), catch: (b) => wrap(made.catch(b)) }); };
      const wrap = (own) => new Old((yes, no) => { own.then(yes, no); });
      Old.resolve = (value) => new Old((yes) => yes(value)); Old.reject = (reason) => new Old((yes, no) => no(reason));
      Old.all = (all) => wrap(Own.all(all)); Old.race = (all) => wrap(Own.race(all)); globalThis.Promise = Old; }`),
  },
  {
    number: 38,
    name: 'URL replaced',
    head: run(`{ const Own = URL; globalThis.URL = class URL { constructor(url, base) { const made = new Own(url, base);
      for (const name of ['href', 'origin', 'protocol', 'host', 'hostname', 'port', 'pathname', 'search', 'hash', 'username', 'password', 'searchParams'])
        this[name] = made[name]; } toString() { return this.href; } }; }`),
  },
  {
    number: 40,
    name: 'timers throttled',
    head: run(`{ const own = setTimeout; globalThis.setTimeout = (run, wait = 0, ...rest) => own(run, Math.max(wait, 400), ...rest);
      const frame = requestAnimationFrame; globalThis.requestAnimationFrame = (run) => own(() => frame(run), 400); }`),
  },
  {
    number: 40,
    variant: 'replaced',
    name: 'timers replaced by ones that return objects',
    head: run(`{ const [own, off] = [setTimeout, clearTimeout]; globalThis.setTimeout = (run, wait) => ({ id: own(run, wait) });
      globalThis.clearTimeout = (timer) => off(timer?.id); globalThis.requestAnimationFrame = () => 0; globalThis.requestIdleCallback = undefined;
      globalThis.queueMicrotask = (run) => own(run, 0); }`),
  },
  {
    number: 47,
    name: 'a foreign zod configuration',
    head: run(`globalThis.__zod_globalConfig = { jitless: false, customError: () => { throw new Error('foreign'); }, localeError: () => 'foreign',
      postProcessor: () => { throw new Error('foreign'); } }; globalThis.__zod_globalRegistry = null;`),
  },
];
