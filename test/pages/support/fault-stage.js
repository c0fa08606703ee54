import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../scripts/browsers.js';
import { hostPage, scriptTag } from '../news/page.js';
import { serveFaults } from './fault-server.js';
import { probe } from './probe.js';
import { openSite } from './site.js';
import { Timeline } from './timeline.js';

/** Milliseconds of the timeline that pass in one go at least, whatever falls due meanwhile. */
const LEAST = 50;
/** And at most in a page in which all is over, while others are at work. */
const ASLEEP = 5000;
/** Looks at the pages after which they are taken for calm, whatever they say. */
const LOOKS = 600;

/** What a server cannot know of. */
const UNSEEN = /ERR_(?:CONNECTION_REFUSED|BLOCKED_BY_CLIENT)/;

/** @type {Map<string, Promise<import('playwright-core').Browser>>} by the flags of their scripts' engine */
const browsers = new Map();

/** A Chromium that finds no host but this machine, and keeps pages that are left (as readers' browsers do). */
function browser(flags) {
  const launched =
    browsers.get(flags) ??
    chromium.launch({
      executablePath: chromiumPath(),
      args: [
        ...CHROMIUM_ARGS,
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
        ...(flags ? [`--js-flags=${flags}`] : []),
      ],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  browsers.set(flags, launched);
  return launched;
}

const site = await openSite({ pages: {} });
let pages = 0;

after(() => Promise.all([...browsers.values()].map(async (launched) => (await launched).close())));

/**
 * @typedef {{ id: string, status: string, busy: boolean }} State of a news element
 * @typedef {Awaited<ReturnType<typeof serveFaults>>} Script
 */

/**
 * Servers and pages of one browser context that share a timeline: time passes for all of them together, and only once nothing
 * is on its way any more that the servers do not hold back themselves. So minutes of waiting take no time, and nothing
 * depends on how fast a machine is.
 */
export class Stage {
  time = new Timeline();
  /** @type {Script[]} */
  scripts = [];
  views = [];
  /** When each element had its answer, by its id. */
  doneAt = {};
  #context;
  #busy = new Set();
  #events = 0;

  /** @param {{ flags?: string }} [options] `flags` of the engine that runs the pages' scripts */
  static async open({ flags = '' } = {}) {
    const stage = new Stage();
    stage.#context = await (await browser(flags)).newContext({ locale: 'en-GB', timezoneId: 'Asia/Kolkata' });
    return stage;
  }

  get context() {
    return this.#context;
  }

  /** @param {import('./fault-server.js').Step[]} steps */
  async serve(steps) {
    const script = await serveFaults(steps, this.time);
    this.scripts.push(script);
    return script;
  }

  /**
   * Opens a page with the script tag. Elements whose id starts with `news-` are watched. Beside it, at `-other`, is one without.
   * @param {string} body
   * @param {{ before?: (page: import('playwright-core').Page) => Promise<unknown> }} [options] `before` prepares the page
   */
  async show(body, { before } = {}) {
    const path = `/stage-${++pages}`;
    site.routes.page[path] = hostPage(scriptTag(site.origins.cdn) + body);
    site.routes.page[`${path}-other`] = hostPage('');
    const page = await this.#context.newPage();
    const address = site.origins.page + path;
    const view = { page, address, console: [], errors: [], states: [], next: 0, behind: 0 };
    page.on('pageerror', (error) => view.errors.push(error.stack ?? String(error)));
    page.on('console', (message) => view.console.push({ type: message.type(), text: message.text() }));
    page.on('request', (request) => this.#note(() => this.#busy.add(request)));
    page.on('requestfinished', (request) => this.#note(() => this.#busy.delete(request)));
    page.on('requestfailed', (request) => {
      this.#note(() => this.#busy.delete(request));
      if (UNSEEN.test(request.failure()?.errorText)) this.#of(request)?.refuse();
    });
    await page.addInitScript(probe, { now: this.time.now });
    await before?.(page);
    this.views.push(view);
    await page.goto(address);
    return view;
  }

  /** Waits until nothing is on its way but what the servers hold back. */
  async calm() {
    await this.#see(this.views, (view) => view.page.evaluate(() => globalThis.probe.rest()));
  }

  /**
   * Lets time pass.
   * @param {number} milliseconds
   * @param {{ step?: number, late?: boolean }} [options] `step`: milliseconds in one go, by default until something falls due;
   *   `late`: the pages' timers run only at the end of each step
   */
  async pass(milliseconds, options) {
    await this.calm();
    for (const end = this.time.elapsed + milliseconds; this.time.elapsed < end;)
      await this.#move(this.views, end - this.time.elapsed, options);
  }

  /**
   * Lets time pass until it holds of all elements, by default that they have their answer.
   * @param {{ most?: number, holds?: (states: State[]) => boolean, step?: number, late?: boolean }} [options] `most`: milliseconds
   */
  async settle({ most = 200_000, holds = (states) => states.every(({ id }) => id in this.doneAt), ...how } = {}) {
    await this.calm();
    const end = this.time.elapsed + most;
    while (!holds(this.states) && this.time.elapsed < end) {
      const awake = this.views.filter(({ states, behind }) => behind >= ASLEEP || !holds(states));
      await this.#move(awake, end - this.time.elapsed, how);
    }
    await this.#move(this.views, 0);
  }

  /** How all elements are. */
  get states() {
    return this.views.flatMap(({ states }) => states);
  }

  async #move(awake, most, { step, late = false } = {}) {
    const due = Math.min(this.time.next, ...awake.map(({ next }) => next - this.time.now));
    const wait = Math.min(most, step ?? Math.max(LEAST, due));
    this.time.pass(wait);
    const end = this.time.now;
    for (const view of this.views) view.behind += wait;
    await this.#see(awake, (view) => {
      view.behind = 0;
      return view.page.evaluate(([until, slow]) => globalThis.probe.pass(until, slow), [end, late]);
    });
  }

  /** Does it in each page, and looks until all that came of it is over. */
  async #see(views, first) {
    let look = first;
    for (let looks = 0; looks < LOOKS; looks++) {
      const before = this.#events;
      await Promise.all(this.scripts.map((script) => script.ready()));
      await Promise.all(views.map(async (view) => Object.assign(view, await look(view))));
      if (before === this.#events && !this.#isBusy()) break;
      look = ({ page }) => page.evaluate(() => globalThis.probe.rest());
    }
    for (const { id, status, busy } of views.flatMap(({ states }) => states)) {
      if (/ready|empty|problem/.test(status) && !busy) this.doneAt[id] ??= this.time.elapsed;
      else delete this.doneAt[id];
    }
  }

  async close() {
    await this.#context.close();
    await Promise.all(this.scripts.map((script) => script.close()));
  }

  #note(change) {
    this.#events++;
    change();
  }

  #of(request) {
    return this.scripts.find(({ origins }) => origins.includes(new URL(request.url()).origin));
  }

  #isBusy() {
    const waiting = new Map();
    for (const request of this.#busy) {
      const script = this.#of(request);
      if (!script) return true;
      waiting.set(script, (waiting.get(script) ?? 0) + 1);
    }
    return [...waiting].some(([script, count]) => count > script.held);
  }
}
