/**
 * Runs in the page before anything else and notes what a reader has of it. At each frame it looks whether the headlines are in the
 * page; the time is taken when that frame has been laid out and drawn. Once the first is there it looks at each fifth frame: to count
 * a thousand headlines costs more than to draw ten.
 *
 * @param {{ host?: string, headline: string, count: number }} wanted
 */
export function watch({ host, headline, count }) {
  const found = { first: null, all: null, tasks: [], shifts: [] };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => found.tasks.push({ startTime, duration }));
  observe('layout-shift', ({ value }) => found.shifts.push(value));

  const headlines = () => {
    const hosts = host ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot) : [document];
    return hosts.reduce((sum, within) => sum + (within?.querySelectorAll(headline).length ?? 0), 0);
  };
  const drawn = new MessageChannel();
  drawn.port1.onmessage = ({ data }) => {
    for (const name of data) found[name] = performance.now();
    if (found.all) shown();
  };
  let shown;
  found.shown = new Promise((resolve) => (shown = resolve));
  const seen = new Set();
  let frame = 0;
  const look = () => {
    if (seen.has('first') && ++frame % 5) return void requestAnimationFrame(look);
    const there = headlines();
    const now = ['first', 'all'].filter((name) => there >= (name === 'first' ? 1 : count) && !seen.has(name));
    for (const name of now) seen.add(name);
    if (now.length) drawn.port2.postMessage(now);
    if (!seen.has('all')) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.presslet_bench = found;
}

/** What {@link watch} noted, in numbers. */
export function readWatch() {
  const { first, all, tasks, shifts } = globalThis.presslet_bench;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
  const blocking = tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const shift = shifts.reduce((sum, value) => sum + value, 0);
  const script = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\.js$/.test(new URL(name).pathname))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { first, all, paint, blocking, shift, script };
}
