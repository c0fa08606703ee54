/**
 * Runs first in every host page, and again right before our script. It keeps the platform's own methods before the page
 * changes them, notes what goes wrong, and tells as one text what a reader gets and what the page has by now. It stands alone,
 * since it is sent to the page as text; it uses no method that a page can replace.
 */
export function probe() {
  const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const quoted = JSON.stringify;
  const method = (prototype, name) => {
    const own = prototype[name];
    return (self, ...all) => apply(own, self, all);
  };
  const getter = (prototype, name) => {
    const own = getOwnPropertyDescriptor(prototype, name)?.get;
    return (self) => (own ? apply(own, self, []) : null);
  };
  const typeOf = getter(Node.prototype, 'nodeType');
  const firstChild = getter(Node.prototype, 'firstChild');
  const nextSibling = getter(Node.prototype, 'nextSibling');
  const nameOf = getter(Element.prototype, 'localName');
  const dataOf = getter(CharacterData.prototype, 'data');
  const shadowOf = getter(Element.prototype, 'shadowRoot');
  const sheetsOf = getter(ShadowRoot.prototype, 'adoptedStyleSheets') ?? (() => []);
  const pageSheets = getter(Document.prototype, 'adoptedStyleSheets');
  const attribute = method(Element.prototype, 'getAttribute');
  const has = method(Element.prototype, 'hasAttribute');
  const assigned = method(HTMLSlotElement.prototype, 'assignedNodes');
  const visible = method(Element.prototype, 'checkVisibility');
  const styleOf = getComputedStyle;
  const address = getter(HTMLAnchorElement.prototype, 'href');
  const state = getter(Document.prototype, 'readyState');
  const cookies = getter(Document.prototype, 'cookie');
  const rootOf = getter(Document.prototype, 'documentElement');
  const titleOf = getter(Document.prototype, 'title');
  const [width, inner] = [getter(Element.prototype, 'scrollWidth'), getter(Element.prototype, 'clientWidth')];
  const entries = method(Performance.prototype, 'getEntriesByType');
  const entryName = getter(PerformanceEntry.prototype, 'name');
  const clock = performance;
  const doc = document;
  const view = globalThis;
  const natively = typeof doc.constructor.parseHTML === 'function';
  const ListPrototype = Array.prototype;
  const table = (...names) => {
    const known = { __proto__: null };
    for (let index = 0; index < names.length; index++) known[names[index]] = true;
    return known;
  };
  const BLOCK = table('block', 'flex', 'grid', 'list-item', 'table', 'table-row', 'table-cell', 'flow-root');
  const WIDGET = table('news-section-feed', 'news-article-card', 'news-article-body', 'news-related-articles');
  const KEPT = [
    'Object',
    'Array',
    'String',
    'Promise',
    'Function',
    'RegExp',
    'Node',
    'Element',
    'HTMLElement',
    'Document',
  ];

  const faults = [];
  const note = (kind, text) => (faults[faults.length] = `${kind}: ${text}`);
  let before = '';

  const listen = method(EventTarget.prototype, 'addEventListener');
  const capture = { __proto__: null, capture: true };
  const told = (event, name) => String(event[name] ?? '');
  listen(
    view,
    'error',
    (event) => {
      if (event.target === view) note('uncaught', told(event, 'message'));
    },
    capture,
  );
  listen(view, 'unhandledrejection', (event) => note('unhandled', told(event, 'reason')), capture);
  listen(
    view,
    'securitypolicyviolation',
    (event) => {
      note('violation', `${told(event, 'effectiveDirective')} ${told(event, 'blockedURI')} ${told(event, 'sample')}`);
    },
    capture,
  );

  /** The names that all of a list share in a text that can be compared. */
  const sorted = (list) => {
    const all = [];
    for (let index = 0; index < list.length; index++) {
      const name = String(list[index]);
      let at = all.length;
      while (at > 0 && all[at - 1] > name) {
        all[at] = all[at - 1];
        at--;
      }
      all[at] = name;
    }
    return all;
  };

  const globals = () => sorted(ownKeys(view));
  const prototypes = () => {
    const found = [];
    for (let index = 0; index < KEPT.length; index++) {
      const own = view[KEPT[index]]?.prototype;
      if (!own) continue;
      const names = sorted(ownKeys(own));
      for (let at = 0; at < names.length; at++) found[found.length] = `${KEPT[index]}.${names[at]}`;
    }
    return found;
  };

  const store = (name) => {
    try {
      return sorted(ownKeys(view[name]));
    } catch {
      return [];
    }
  };

  /** What the page keeps on the reader's device. */
  const kept = () => {
    const found = store('localStorage');
    const more = store('sessionStorage');
    for (let index = 0; index < more.length; index++) found[found.length] = more[index];
    found[found.length] = readCookies();
    return found;
  };

  const each = (node, run) => {
    for (let child = firstChild(node); child; child = nextSibling(child)) run(child);
  };

  /** Whatever styles the page outside of shadow roots. */
  const styles = () => {
    const found = [];
    const sheets = pageSheets(doc)?.length ?? 0;
    if (sheets) found[0] = `${sheets} adopted`;
    const walk = (node) => {
      if (typeOf(node) === 1) {
        const name = nameOf(node);
        if (name === 'style' || name === 'link') found[found.length] = name;
        if (has(node, 'style')) found[found.length] = `${name} style=${attribute(node, 'style')}`;
      }
      each(node, walk);
    };
    walk(doc);
    return found;
  };

  /** What a reader gets of a widget, and where its links lead. */
  const reading = (widget) => {
    let text = '';
    const links = [];
    const walk = (node) => {
      const type = typeOf(node);
      if (type === 3) text += dataOf(node);
      if (type !== 1) return;
      const name = nameOf(node);
      if (name === 'style' || name === 'script' || name === 'template') return;
      const { display, visibility } = styleOf(node);
      if (display === 'none') return;
      const block = BLOCK[display];
      if (block || name === 'br') text += ' ';
      if (name === 'a' && has(node, 'href') && visibility !== 'hidden') links[links.length] = address(node);
      if (name === 'img') text += ` [${attribute(node, 'alt') ?? ''}] `;
      const root = shadowOf(node);
      if (root) each(root, walk);
      else if (name === 'slot') {
        const nodes = assigned(node);
        if (nodes.length) for (let index = 0; index < nodes.length; index++) walk(nodes[index]);
        else each(node, walk);
      } else each(node, walk);
      if (block) text += ' ';
    };
    walk(widget);
    const root = shadowOf(widget);
    return {
      text,
      links,
      status: String(widget.status ?? ''),
      sheets: root ? (sheetsOf(root)?.length ?? 0) : 0,
      shown: visible(widget),
    };
  };

  /** The widgets and what stands in for them, in the page and in shadow roots, in order. */
  const widgets = () => {
    const found = [];
    const walk = (node) => {
      if (typeOf(node) === 1) {
        if (nameOf(node) === 'template') return;
        if (WIDGET[nameOf(node)]) return void (found[found.length] = node);
        if (has(node, 'data-presslet')) {
          let own = null;
          each(node, (child) => typeOf(child) === 1 && WIDGET[nameOf(child)] && (own = child));
          return void (found[found.length] = own ?? node);
        }
        const root = shadowOf(node);
        if (root) each(root, walk);
        const inside = nameOf(node) === 'iframe' ? node.contentDocument : null;
        if (inside) walk(inside);
      }
      each(node, walk);
    };
    walk(doc);
    return found;
  };

  const write = (value) => {
    if (typeof value !== 'object') return quoted(value);
    let out = '';
    if (getPrototypeOf(value) === ListPrototype) {
      for (let index = 0; index < value.length; index++) out += (index ? ',' : '') + write(value[index]);
      return `[${out}]`;
    }
    const keys = ownKeys(value);
    for (let index = 0; index < keys.length; index++) {
      out += `${index ? ',' : ''}${quoted(keys[index])}:${write(value[keys[index]])}`;
    }
    return `{${out}}`;
  };

  const requests = () => {
    const list = entries(clock, 'resource');
    const names = [];
    for (let index = 0; index < list.length; index++) names[index] = entryName(list[index]);
    return names;
  };

  view.hostProbe = {
    __proto__: null,
    /** Takes down what the page has before our script runs. */
    mark: () => (before = write({ globals: globals(), prototypes: prototypes(), kept: kept() })),
    /** Everything, as JSON. */
    look: () => {
      const all = widgets();
      const readings = [];
      for (let index = 0; index < all.length; index++) readings[index] = reading(all[index]);
      const root = rootOf(doc);
      return write({
        state: state(doc),
        title: titleOf(doc),
        done: has(root, 'data-steps') ? has(root, 'data-done') : true,
        readings,
        faults,
        before,
        globals: globals(),
        prototypes: prototypes(),
        kept: kept(),
        styles: styles(),
        requests: requests(),
        sideways: width(root) > inner(root),
        native: natively,
      });
    },
  };

  function readCookies() {
    try {
      return String(cookies(doc));
    } catch {
      return '';
    }
  }
}
