import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import type { Kit } from '../../view/kit.js';
import { hold, type Held } from './holding.js';
import type { ListHost } from '../hosts.js';
import { notShownBefore } from './ledger.js';
import { More } from './more.js';
import { join, leave } from './polls.js';
import { stay } from './scroll.js';
import { style } from './style.js';
import { newStories } from './words.js';

/** How many milliseconds lie between two announcements on a page at least. */
const QUIET = 30_000;

/** The shortest pause between two questions, in seconds. */
const LEAST = 30;

const warn = (text: string): void => {
  try {
    console.warn(`presslet: ${text}`);
  } catch {
    // A page without a console has nobody to tell.
  }
};

let lastSaid = -QUIET;

type View = TemplateResult | symbol;

const made = new WeakMap<ListHost, Flow>();

/** What a list does beyond showing what there is; one for each list. */
export const flowOf = (host: ListHost, kit: Kit): Flow => {
  const flow = made.get(host) ?? new Flow(host, kit);
  made.set(host, flow);
  return flow;
};

/**
 * A list that goes on: that leaves out what earlier elements show, asks again and holds back what is new until its reader
 * wants it, and leads to what comes behind.
 */
export class Flow implements ReactiveController {
  readonly css = style;

  readonly #host: ListHost;
  readonly #kit: Kit;
  readonly #more: More;

  /** The ids of what the reader has, while it is held. */
  #held: readonly string[] | null = null;
  /** A question is under way, and the answer's further pages. */
  #asking = false;
  #waiting: readonly Article[] = [];
  /** The id that stands in each place of the list, so that cards stay where they are in the DOM when others go. */
  #places: string[] = [];
  #spoken = '';
  #first: unknown;
  #asked = '';
  #joined = '';
  #still: (() => void) | undefined;

  /** `kit`: what views are made with. */
  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#more = new More(host, kit);
    this.#asked = this.#wishes();
    this.#first = host.source.first;
    host.addController(this);
  }

  hostConnected(): void {
    this.#join();
  }

  hostDisconnected(): void {
    leave(this.#host);
    this.#joined = '';
    this.#asking = false;
    this.#more.leave();
  }

  hostUpdate(): void {
    this.#still = this.#held ? stay(this.#host) : undefined;
  }

  hostUpdated(): void {
    this.#still?.();
    this.#join();
    this.#more.drawn();
  }

  /** Keeps what is on the screen where it is, until the reader asks for what is new. */
  hold(): void {
    this.#asking = true;
    this.#held ??= this.#host.shown.length ? this.#host.shown.map(({ id }) => id) : null;
  }

  /** The question is answered. What did not change may stand before further pages that did. */
  settled(unchanged: boolean): void {
    const { source } = this.#host;
    this.#first = source.first;
    if (!unchanged || !source.asked) return;
    source.feed = source.first;
    source.asked = 0;
    this.#host.requestUpdate();
  }

  /** What is shown of what may be, in order. */
  choose(ranked: readonly Article[], usual: number): readonly Article[] {
    const host = this.#host;
    const { source } = host;
    const own = host.deduplicate ? notShownBefore(host, ranked) : ranked;
    const limit = usual + this.#more.extra;
    source.lacks = host.parts.ready && own.length < limit;
    this.#more.rest = own.length > limit;
    this.#look();
    if (!this.#held) return own.slice(0, limit);
    // As long as pages are missing it cannot be told what is gone.
    if (this.#asking && (source.busy || source.more)) return this.#asItWas();
    this.#asking = false;
    const { shown, waiting }: Held = hold(this.#held, own, limit);
    this.#waiting = waiting;
    this.#held = shown.map(({ id }) => id);
    this.#say();
    return shown;
  }

  /** The cards in their places: those of stories that went stay empty. */
  places<T>(views: readonly T[]): (T | symbol)[] {
    const { shown } = this.#host;
    const ids = shown.map(({ id }) => id);
    this.#places = this.#held ? [...this.#places, ...ids.filter((id) => !this.#places.includes(id))] : ids;
    return this.#places.map((id) => views[ids.indexOf(id)] ?? this.#kit.nothing);
  }

  /** The button of what is new. */
  above(): View {
    const { html } = this.#kit;
    const words = this.#words();
    const button = words
      ? html`<div class="new">
          <button type="button" dir="auto" @click=${() => void this.#accept()}>${words}</button>
        </div>`
      : this.#kit.nothing;
    return html`<div class="spoken" role="status">${this.#spoken}</div>
      ${button}`;
  }

  /** What leads to more. */
  below(): View {
    return this.#more.view();
  }

  #words(): string {
    const { tag, messages } = this.#host.locale;
    return this.#waiting.length ? newStories(this.#waiting.length, tag, messages) : '';
  }

  /** Another wish than the one that was held for, or an answer that nobody here asked for, is shown as it is. */
  #look(): void {
    const { first } = this.#host.source;
    const wishes = this.#wishes();
    if (wishes !== this.#asked || (first !== this.#first && !this.#asking)) this.#release();
    if (wishes !== this.#asked) this.#more.reset();
    this.#asked = wishes;
    this.#first = first;
  }

  #release(): void {
    this.#held = null;
    this.#waiting = [];
    this.#spoken = '';
  }

  #asItWas(): readonly Article[] {
    const { shown, feed } = this.#host;
    const gone = feed?.withdrawn ?? [];
    return feed ? shown.filter(({ id }) => !gone.includes(id)) : [];
  }

  #say(): void {
    const words = this.#words();
    const now = performance.now();
    if (!words) this.#spoken = '';
    else if (words !== this.#spoken && now - lastSaid >= QUIET) {
      this.#spoken = words;
      lastSaid = now;
    }
  }

  async #accept(): Promise<void> {
    const [first] = this.#waiting;
    this.#release();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#more.focus(this.#host.shown.findIndex(({ id }) => id === first?.id));
  }

  /** All that a page says of what it wants to see. */
  #wishes(): string {
    const names = (this.#host.constructor as typeof ReactiveElement).elementProperties.keys();
    const values = this.#host as unknown as Record<PropertyKey, unknown>;
    return JSON.stringify([...names].map((name) => (name === 'notice' ? null : values[name])));
  }

  #join(): void {
    const { refresh = 0, src } = this.#host;
    if (refresh && refresh < LEAST) {
      this.#host.refresh = LEAST;
      warn(`refresh="${refresh}" is too often; every ${LEAST} seconds is used.`);
      return;
    }
    const wish = refresh ? `${refresh} ${src}` : '';
    if (wish === this.#joined) return;
    this.#joined = wish;
    leave(this.#host);
    if (wish) join(this.#host, (host) => flowOf(host, this.#kit));
  }
}
