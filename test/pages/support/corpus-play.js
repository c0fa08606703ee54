import { readAll } from '../news/page.js';
import { Stage } from './fault-stage.js';
import { element } from './plays.js';

/** Milliseconds in which nothing more may be asked for after the end. */
const AFTERWARDS = 5000;
/** Seconds between polls where a scenario wants some, but does not say how many. */
const REFRESH = 30;

const inPage = (view, run, ...args) => view.page.evaluate(run, args.length > 1 ? args : args[0]);

const hide = (view, hidden) =>
  inPage(
    view,
    (value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => (value ? 'hidden' : 'visible'),
      });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    hidden,
  );

/** What is done to a page before its own scripts run, by the key of `env`. */
const BEFORE = {
  saveData: (page) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: Object.assign(new EventTarget(), { saveData: true }) });
    }),
  delete: (page, names) =>
    page.addInitScript((paths) => {
      for (const path of paths) {
        const [holder, name] = path.split('.');
        delete globalThis[holder][name];
      }
    }, names),
};

/** What happens while it is open, by the key of `env`; what is noted is checked by what the scenario expects. */
const MEANWHILE = {
  refresh: async ({ stage }) => {
    await stage.settle();
    await stage.pass(REFRESH * 1500);
  },
  async offline_until_ms({ stage, view, add, notes }, wait) {
    await stage.context.setOffline(true);
    await add();
    await stage.pass(wait);
    notes.askedOffline = await inPage(view, () => globalThis.probe.notes.asked.length);
    await stage.context.setOffline(false);
  },
  async flap({ stage }, { every_ms: every, times }) {
    for (let time = 0; time < times; time++) {
      await stage.context.setOffline(time % 2 === 0);
      await stage.pass(every);
    }
    await stage.context.setOffline(false);
  },
  async visibility({ stage, view, env }, course) {
    await stage.settle();
    await hide(view, true);
    await stage.pass(env.wait_ms ?? 5 * env.poll_ms);
    if (!course.endsWith('visible')) return;
    await hide(view, false);
    await stage.pass(env.poll_ms / 2);
  },
  wait_ms: () => undefined,
  poll_ms: () => undefined,
  async bfcache({ stage, view, notes }) {
    await stage.settle();
    const listeners = await inPage(view, () => {
      addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));
      return globalThis.probe.listeners;
    });
    await view.page.goto(`${view.address}-other`);
    await view.page.goBack({ waitUntil: 'commit' });
    await stage.settle();
    notes.persisted = await inPage(view, () => globalThis.persisted);
    notes.listeners = [listeners, await inPage(view, () => globalThis.probe.listeners)];
  },
  async navigate_away({ stage, view }) {
    await view.page.goto(`${view.address}-other`);
    await stage.calm();
  },
  async remove_element_ms({ stage, view }, wait) {
    await stage.pass(wait);
    await inPage(view, () => document.querySelector('news-section-feed').remove());
    await stage.calm();
  },
  async change_feed_ms({ stage, view }, wait) {
    await stage.pass(wait);
    await inPage(
      view,
      (src) => (document.querySelector('news-section-feed').src = src),
      stage.scripts[0].url('/second'),
    );
    await stage.pass(3000);
  },
  async move_element({ stage, view }) {
    await stage.settle();
    await inPage(view, () => {
      document.body.append(document.createElement('section'));
      document.querySelector('section').append(document.querySelector('news-section-feed'));
    });
  },
  throttle_timers_ms: ({ stage }, step) => stage.settle({ step, late: true }),
  saveData: () => undefined,
  delete: () => undefined,
};

const attributesFor = ({ refresh, poll_ms: poll }) =>
  refresh ? `refresh="${REFRESH}"` : poll ? `refresh="${poll / 1000}"` : '';

/**
 * Plays one scenario of the corpus on a stage of its own.
 * @param {{ id: string, env?: Record<string, unknown>, expect: Record<string, unknown> }} scenario
 * @param {import('./fault-server.js').Step[]} steps
 */
export async function playAlone({ env = {}, expect }, steps) {
  const stage = await Stage.open();
  const script = await stage.serve(steps);
  const notes = {};
  const many = Array.from({ length: expect.widgets ?? 1 }, (_, id) =>
    // As many feeds as widgets, where each asks for one.
    element(
      id,
      script.url(expect.requests?.min === expect.widgets ? `/feed-${id}.json` : '/feed.json'),
      attributesFor(env),
    ),
  ).join('');
  // Where it has to be seen that there is a skeleton, the page has nothing of its own to show meanwhile.
  const body = expect.skeleton ? many.replaceAll('<p>Fallback</p>', '') : many;
  const before = async (page) => {
    for (const [key, value] of Object.entries(env)) await BEFORE[key]?.(page, value);
    if (steps.some(({ fault }) => fault === 'blocked'))
      await page.route(
        ({ origin }) => script.origins.includes(origin),
        (route) => route.abort('blockedbyclient'),
      );
  };
  const late = 'offline_until_ms' in env;
  const view = await stage.show(late ? '' : body, { before });
  const add = () => inPage(view, (html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), body);
  await stage.calm();
  const bones = await view.page.locator('news-section-feed .bone').count();
  if (expect.focus_kept) await lookAt(view, stage, notes);
  for (const [key, value] of Object.entries(env)) await MEANWHILE[key]({ stage, view, env, add, notes }, value);
  await stage.settle();
  await stage.pass(AFTERWARDS);
  const sight = { ...(await sightOf(stage, script, view)), bones, notes };
  await stage.close();
  return sight;
}

/** A reader has moved the page and stands on the first story. */
async function lookAt(view, stage, notes) {
  await stage.settle();
  notes.before = await inPage(view, () => {
    document.body.style.paddingBottom = '3000px';
    scrollTo(0, 60);
    document.querySelector('news-section-feed').shadowRoot.querySelector('a').focus({ preventScroll: true });
    return [scrollY, document.activeElement?.shadowRoot?.activeElement?.href];
  });
}

async function sightOf(stage, script, view) {
  const gone = (await view.page.locator('news-section-feed').count()) === 0;
  const { notes, timers, place } = await inPage(view, () => ({
    notes: globalThis.probe.notes,
    timers: globalThis.probe.timers,
    place: [scrollY, document.activeElement?.shadowRoot?.activeElement?.href],
  }));
  return {
    all: gone ? [] : await readAll(view.page),
    pictures: await view.page.locator('[part="image"]').evaluateAll((images) => images.map(({ loading }) => loading)),
    requests: script.requests,
    preflights: script.preflights.length,
    asked: script.asked,
    most: script.most,
    tries: notes.asked,
    after: Math.max(0, ...Object.values(stage.doneAt)),
    read: Math.max(0, ...Object.values(notes.read)),
    open: script.open,
    timers,
    place,
    cookies: (await stage.context.cookies(script.url())).length,
    uncaught: [...notes.uncaught, ...view.errors],
    loud: view.console.filter(({ type }) => type === 'error').map(({ text }) => text),
  };
}
