/**
 * Runs in a page before anything else: its timers and its dates follow the test's timeline, and it notes what goes wrong, what
 * is asked for and how much of it is read. It stands alone, since it is sent to the page as text.
 * @param {{ now: number }} start
 */
export function probe({ now }) {
  const RealDate = Date;
  const timers = new Map();
  const notes = { uncaught: [], asked: [], read: {} };
  let count = 1_000_000;

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now], made),
    apply: (target) => new target(now).toString(),
    get: (target, key, receiver) => (key === 'now' ? () => now : Reflect.get(target, key, receiver)),
  });
  const add = (every, run, wait = 0, ...args) => {
    const delay = Math.max(Number(wait) || 0, every ? 1 : 0);
    timers.set(++count, { at: now + delay, every: every && delay, run: () => run(...args) });
    return count;
  };
  const remove = (id) => void timers.delete(id);
  globalThis.setTimeout = (...given) => add(false, ...given);
  globalThis.setInterval = (...given) => add(true, ...given);
  globalThis.clearTimeout = globalThis.clearInterval = remove;
  AbortSignal.timeout = (wait) => {
    const control = new AbortController();
    add(false, () => control.abort(new DOMException('It took too long.', 'TimeoutError')), wait);
    return control.signal;
  };

  const listeners = new Set();
  const ids = new WeakMap();
  for (const [name, note] of [
    ['addEventListener', (key) => listeners.add(key)],
    ['removeEventListener', (key) => listeners.delete(key)],
  ]) {
    const real = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (type, listener, ...options) {
      const target = this ?? globalThis;
      if (listener && (target === globalThis || target === document)) {
        if (!ids.has(listener)) ids.set(listener, ++count);
        note(`${target === document ? 'document' : 'window'} ${type} ${ids.get(listener)}`);
      }
      return real.call(target, type, listener, ...options);
    };
  }

  addEventListener('error', ({ message }) => notes.uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => notes.uncaught.push(String(reason)));

  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input.url ?? input, document.baseURI).href;
    const headers = [...new Headers(init?.headers).keys()];
    notes.asked.push({ url, at: now, cache: init?.cache ?? 'default', headers });
    const response = await ask(input, init);
    const { body } = response;
    if (body) {
      const getReader = body.getReader.bind(body);
      body.getReader = (...args) => {
        const reader = getReader(...args);
        const read = reader.read.bind(reader);
        reader.read = async () => {
          const got = await read();
          notes.read[url] = (notes.read[url] ?? 0) + (got.value?.byteLength ?? 0);
          return got;
        };
        return reader;
      };
    }
    return response;
  };

  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  const due = (end) => [...timers].filter(([, { at }]) => at <= end).sort(([a, x], [b, y]) => x.at - y.at || a - b)[0];

  globalThis.probe = {
    notes,
    get timers() {
      return timers.size;
    },
    /** How many listeners window and document have, those that run once included. */
    get listeners() {
      return listeners.size;
    },
    /** Lets everything happen that needs no time, and tells how the news elements are and when the next timer is due. */
    async rest() {
      for (let turns = 0; turns < 3; turns++) await turn();
      const elements = [...Document.prototype.querySelectorAll.call(document, '[id^="news-"]')];
      const states = elements.map((element) => ({
        id: element.id,
        status: element.status,
        busy: !!element.shadowRoot?.querySelector('[aria-busy="true"]'),
      }));
      return { states, next: Math.min(Number.MAX_SAFE_INTEGER, ...[...timers.values()].map(({ at }) => at)) };
    },
    /** Lets time pass until then; `late` as in a page that a browser slows down: whatever fell due meanwhile runs only at the end. */
    async pass(end, late = false) {
      if (late) now = end;
      for (let next = due(end); next; next = due(end)) {
        const [id, timer] = next;
        now = Math.max(now, timer.at);
        if (timer.every) timer.at = now + timer.every;
        else timers.delete(id);
        try {
          timer.run();
        } catch (error) {
          reportError(error);
        }
        await turn();
      }
      now = end;
      return globalThis.probe.rest();
    },
  };
}
