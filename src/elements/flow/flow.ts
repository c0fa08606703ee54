import type { ReactiveController, TemplateResult } from 'lit';
import { findSource } from '../../data/source.js';
import { mayShow } from '../../desk/rights.js';
import type { Article } from '../../model/article.js';
import type { Kit } from '../../view/kit.js';
import { hold } from './holding.js';
import type { ListHost } from '../hosts.js';
import { notShownBefore } from './ledger.js';
import { More } from './more.js';
import { join, leave } from './polls.js';
import { stay } from './scroll.js';
import { style } from './style.js';
import { choiceOf, feedOf, mendPause } from './wishes.js';
import { newStories } from './words.js';

/** How many milliseconds lie between two announcements on a page at least. */
const QUIET = 30_000;

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
  /** Our question is under way, or the further pages of its answer. */
  #asking = false;
  /** A question of somebody else is under way: their answer is shown as it is. */
  #foreign = false;
  #waiting: readonly Article[] = [];
  /** How many further pages the reader has. */
  #pages = 0;
  /** The id that stands in each place of the list, so that cards stay where they are in the DOM when others go. */
  #places: string[] = [];
  #spoken = '';
  #first: unknown;
  #choice: string;
  #feed: string;
  #joined = '';
  #still: (() => void) | undefined;

  /** `kit`: what views are made with. */
  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
    this.#more = new More(host, kit);
    this.#choice = choiceOf(host);
    this.#feed = feedOf(host);
    this.#first = host.source.first;
    host.addController(this);
  }

  hostConnected(): void {
    mendPause(this.#host);
    this.#join();
  }

  hostDisconnected(): void {
    leave(this.#host);
    this.#joined = '';
    this.#more.leave();
  }

  hostUpdate(): void {
    mendPause(this.#host);
    this.#still = this.#held ? stay(this.#host) : undefined;
  }

  hostUpdated(): void {
    this.#still?.();
    this.#join();
    this.#more.drawn();
  }

  /** Keeps what is on the screen where it is, whatever comes, until the reader asks for what is new. */
  hold(): void {
    const { source, shown } = this.#host;
    this.#asking = true;
    this.#pages = Math.max(this.#pages, source.asked);
    this.#held ??= source.first && shown.length ? shown.map(({ id }) => id) : null;
  }

  /** The question is answered. What did not change may stand before further pages that did. */
  settled(unchanged: boolean): void {
    const { source } = this.#host;
    if (!unchanged || !this.#held || !this.#pages || source.busy || source.more) return;
    this.#asking = true;
    source.feed = source.first;
    source.asked = 0;
    source.most = this.#pages;
    this.#host.requestUpdate();
  }

  /** What is shown of what may be, in order. */
  choose(ranked: readonly Article[], usual: number): readonly Article[] {
    const host = this.#host;
    const { source } = host;
    if (!host.parts.ready) return host.shown;
    this.#look();
    const own = host.deduplicate ? notShownBefore(host, ranked) : ranked;
    const limit = usual + this.#more.extra;
    const { shown, waiting, rest } = hold(this.#held ?? [], this.#withMissing(own), limit);
    // As long as pages are missing it cannot be told what is gone.
    source.lacks = shown.length < limit || (this.#asking && source.asked < this.#pages);
    const pending = this.#asking && (source.busy || source.more);
    if (pending && this.#held) return this.#asItWas();
    this.#asking = pending;
    this.#more.rest = rest;
    this.#waiting = waiting;
    this.#held = this.#held || (pending && shown.length) ? shown.map(({ id }) => id) : null;
    this.#say();
    return shown;
  }

  /** The cards in their places: those of stories that went stay empty. */
  places<T>(views: readonly T[]): (T | symbol)[] {
    const { shown } = this.#host;
    const ids = shown.map(({ id }) => id);
    const places = this.#places.map((id) => (ids.includes(id) ? id : ''));
    const stays = this.#held && places.some(Boolean);
    this.#places = stays ? [...places, ...ids.filter((id) => !places.includes(id))] : ids;
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

  /** Looks at what changed since: who asks for other stories, or anew, sees what there is. */
  #look(): void {
    const { first, busy } = this.#host.source;
    const choice = choiceOf(this.#host);
    const feed = feedOf(this.#host);
    const otherFeed = feed !== this.#feed;
    const other = otherFeed || choice !== this.#choice;
    if (otherFeed) this.#asking = false;
    // Another feed is on its way mostly; until then the old one stays as it is.
    this.#foreign ||= otherFeed || (busy && !this.#asking);
    const answered = !busy && !this.#asking && (this.#foreign || first !== this.#first);
    if (answered || choice !== this.#choice) this.#release();
    if (answered) this.#foreign = false;
    if (other) this.#begin();
    else if (first !== this.#first && this.#asking) {
      const { source } = this.#host;
      source.most = Math.max(source.most, this.#pages);
    }
    this.#choice = choice;
    this.#feed = feed;
    this.#first = first;
  }

  #begin(): void {
    this.#more.reset();
    this.#pages = 0;
  }

  #release(): void {
    this.#held = null;
    this.#places = [];
    this.#waiting = [];
    this.#spoken = '';
  }

  /** A story whose page could not be had this time is not gone. */
  #withMissing(own: readonly Article[]): readonly Article[] {
    if (!this.#held || !this.#more.failed) return own;
    const there = new Set(own.map(({ id }) => id));
    return [...own, ...this.#asItWas().filter(({ id }) => !there.has(id))];
  }

  #asItWas(): readonly Article[] {
    const { shown, feed, now } = this.#host;
    const gone = feed?.withdrawn ?? [];
    return feed ? shown.filter((article) => !gone.includes(article.id) && mayShow(article, now)) : [];
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

  #join(): void {
    const host = this.#host;
    const { refresh, src } = host;
    const { url, text } = refresh ? findSource(src, host) : {};
    // What stands in the page itself is not asked for.
    const wish = url && !text ? `${refresh} ${url}` : '';
    if (wish === this.#joined) return;
    this.#joined = wish;
    leave(host);
    if (wish) join(host, url!, (other) => flowOf(other, this.#kit));
  }
}
