import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../controllers/clock-controller.js';
import { FeedController, type FeedRequest } from '../controllers/feed-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { ViewController } from '../controllers/view-controller.js';
import { NewsLoadEvent, NewsProblemEvent, NewsReportEvent, NewsSelectEvent, NewsViewEvent } from '../events.js';
import { mayShow } from '../desk/rights.js';
import { FORMATS } from '../formats/formats.js';
import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { Problem } from '../model/problem.js';
import { card } from '../styles/card.styles.js';
import { host } from '../styles/host.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { FIELDS, type CardSettings, type Field, type HeadingLevel } from '../view/settings.js';
import { problemView } from '../view/states.js';
import { warnOnce } from './console.js';
import { age, choice, commas, milliseconds, settle, text, whole, wordsOf, zone, type Rule } from './rules.js';

/**
 * What an element has to show. `ready`: at least one article; `empty`: the feed is good and nothing is left to show;
 * `problem`: it could not be had or read.
 */
export type NewsStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'problem';

/** What may be read out of prose when the data lacks it. */
export type ExtractSetting = 'credit byline' | 'credit' | 'byline' | 'none';

/**
 * What all news elements have in common: where the news comes from, how times and links are written, and what is said
 * while there is none.
 *
 * @fires {NewsLoadEvent} news-load - A feed was loaded and changed what is shown.
 * @fires {NewsProblemEvent} news-problem - The feed could not be had or read.
 * @fires {NewsReportEvent} news-report - What was repaired, doubted or dropped in the feed.
 * @fires {NewsSelectEvent} news-select - A reader chose an article; cancelable.
 * @fires {NewsViewEvent} news-view - Half of a card was visible for one second, once.
 */
export abstract class NewsElement extends LitElement {
  /** How each attribute is read. Not public API. @internal */
  protected static rules: Readonly<Record<string, Rule<unknown>>> = {
    src: text(),
    format: choice('auto', ...FORMATS.map(({ id }) => id)),
    linkTemplate: text(),
    show: wordsOf(...FIELDS),
    headingLevel: whole(2, 1, 6),
    time: choice('relative', 'absolute'),
    timeCutoff: age('7d'),
    timeZone: zone,
    agencies: commas,
    extract: choice('credit byline', 'credit', 'byline', 'none'),
    loading: choice('eager', 'lazy'),
    target: choice('_self', '_blank'),
    linkQuery: text(),
    scheme: choice('inherit', 'light', 'dark', 'auto'),
  };

  static override styles = [host, tokens, card];

  /** Address of the feed, or `#id` of an inline `<script type="application/feed+json">`. Missing: the page's announced feed. */
  @property() src = '';

  /** The feed's format; `auto` looks at the content. */
  @property() format = 'auto';

  /** Address with `{id}` for articles whose feed gives them none. */
  @property({ attribute: 'link-template' }) linkTemplate = '';

  /** Which fields cards show, with spaces between; agency and credit always stay. Default: by layout. */
  @property() show: readonly Field[] | null = null;

  /** Level of the element's first heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  /** Whether times are written as an age or as a date. */
  @property() time: 'relative' | 'absolute' = 'relative';

  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  @property({ attribute: 'time-cutoff' }) timeCutoff = '7d';

  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  @property({ attribute: 'time-zone' }) timeZone = 'reader';

  /** Agencies to recognise in joined bylines and author names, beside the built-in ones; commas between. */
  @property() agencies: readonly string[] = [];

  /** What is read out of prose when the data lacks it. */
  @property() extract: ExtractSetting = 'credit byline';

  /** `lazy` asks for the feed when the element comes within 600 px of the viewport. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** Where links open. */
  @property() target: '_self' | '_blank' = '_self';

  /** Query string added to links out: `utm_source=partner`. */
  @property({ attribute: 'link-query' }) linkQuery = '';

  /** Colours: the page's, light, dark, or the reader's choice. */
  @property() scheme: 'inherit' | 'light' | 'dark' | 'auto' = 'inherit';

  /** Tells the feed's report in the console, as one grouped line. */
  @property({ type: Boolean }) debug = false;

  /** A short answer to what a reader did. */
  @state() protected notice = '';

  protected readonly clock: ClockController;
  protected readonly words: LocaleController;
  /** What is shown now, in order. */
  protected shown: readonly Article[] = [];

  readonly #feed: FeedController;
  readonly #internals = this.attachInternals();
  #status: NewsStatus = 'idle';

  constructor() {
    super();
    this.#feed = new FeedController(
      this,
      () => (this.own ? null : this.#request),
      { loaded: (feed, changed) => this.#onLoaded(feed, changed), failed: (problem) => this.#onFailed(problem) },
    );
    this.words = new LocaleController(this, () => this.feed?.language, () => this.chunkFailed('language'));
    this.clock = new ClockController(this);
    new ViewController(this, () => this.shown, (article, position) => {
      this.dispatchEvent(new NewsViewEvent(article, position));
    });
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** What there is to show. */
  get status(): NewsStatus {
    return this.#status;
  }

  /** Why there is no feed, or why the last try for a newer one failed. */
  get problem(): Problem | null {
    return this.#feed.problem;
  }

  /** The feed that is shown; set it to show one that a script has. */
  get feed(): Feed | null {
    return this.#feed.feed;
  }

  set feed(feed: Feed | null) {
    this.#feed.give(feed);
  }

  /** Settles with each load: with the feed, or `null` when there is none. */
  get loaded(): Promise<Feed | null> {
    return this.#feed.loaded;
  }

  /** Asks for the feed again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  /** Every value goes through its rule, whether an attribute or a script gave it. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: object,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    const rule = this.rules[String(name)];
    if (!descriptor?.set || !rule) return descriptor;
    const { set } = descriptor;
    return {
      ...descriptor,
      set(this: NewsElement, value: unknown) {
        const complain = (): void =>
          warnOnce(`<${this.localName}>: ${String(name)} ${JSON.stringify(value)} is not a value of it; the default is used.`);
        set.call(this, settle(rule, value, complain));
      },
    };
  }

  /** Articles that a script gave, for which no feed is needed. */
  protected get own(): readonly Article[] | null {
    return null;
  }

  /** Which articles are shown of a feed. */
  protected abstract choose(feed: Feed): readonly Article[];

  /** Whether everything that drawing needs has come. */
  protected get drawable(): boolean {
    return this.words.ready;
  }

  /** Something is on its way. */
  protected get busy(): boolean {
    return this.#feed.busy || (this.feed !== null && !this.drawable);
  }

  /** Whether the page put something in the default slot. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.hasAttribute('slot') : node instanceof Text && node.data.trim() !== '',
    );
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // The page never hears of a fault of ours: what it wrote inside the element is shown.
      warnOnce(`<${this.localName}> could not be drawn: ${String(error)}`);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override update(changed: PropertyValues): void {
    const articles = this.own ?? (this.feed ? this.choose(this.feed) : []);
    this.shown = this.drawable ? articles.filter((article) => mayShow(article, this.clock.now)) : [];
    this.#become(this.#statusNow());
    super.update(changed);
  }

  protected chunkFailed(what: string): void {
    warnOnce(`<${this.localName}>: the ${what} could not be loaded; the default is used.`);
  }

  protected get cardSettings(): CardSettings {
    return {
      locale: this.words.locale,
      now: this.clock.now,
      time: {
        form: this.time,
        cutoff: milliseconds(this.timeCutoff),
        zone: { zone: this.timeZone, publisher: this.feed?.timeZone ?? null },
      },
      headingLevel: this.headingLevel,
      target: this.target,
      linkQuery: this.linkQuery,
      actions: {
        select: (event, article, position) => {
          if (!this.dispatchEvent(new NewsSelectEvent(article, position))) event.preventDefault();
        },
        share: (article) => void this.#share(article),
      },
    };
  }

  /** One sentence where there is no news, spoken when it comes. The `empty` slot can say it in the page's own words. */
  protected statusView(empty: string): TemplateResult {
    const { messages } = this.words.locale;
    const { problem } = this;
    return html`<div part="status" class="status" role="status">
      <slot name="empty" ?hidden=${this.status !== 'empty'}>${empty}</slot>
      ${this.status === 'problem' && problem ? problemView(problem, messages, () => void this.reload()) : this.notice}
    </div>`;
  }

  get #request(): FeedRequest {
    return {
      src: this.src,
      lazy: this.loading === 'lazy',
      parse: {
        format: this.format,
        agencies: this.agencies,
        linkTemplate: this.linkTemplate,
        extract: { credit: this.extract.includes('credit'), byline: this.extract.includes('byline') },
      },
    };
  }

  #statusNow(): NewsStatus {
    if ((this.feed ?? this.own) && this.drawable) return this.shown.length ? 'ready' : 'empty';
    if (this.busy) return 'loading';
    if (this.problem) return 'problem';
    return 'idle';
  }

  #become(status: NewsStatus): void {
    const { states } = this.#internals;
    states.delete(this.#status);
    states.add(status);
    this.#status = status;
  }

  #onLoaded(feed: Feed, changed: boolean): void {
    if (!changed) return;
    if (this.debug) this.#tellReport(feed);
    void this.updateComplete.then(() => {
      this.dispatchEvent(new NewsLoadEvent(feed));
      this.dispatchEvent(new NewsReportEvent(feed.report));
    });
  }

  #onFailed(problem: Problem): void {
    warnOnce(`<${this.localName}>: ${problem.message}`);
    void this.updateComplete.then(() => this.dispatchEvent(new NewsProblemEvent(problem)));
  }

  #tellReport({ articles, report, title }: Feed): void {
    console.groupCollapsed(`presslet: "${title}": ${articles.length} articles, ${report.length} findings`);
    console.table(report);
    console.groupEnd();
  }

  async #share({ headline, url }: Article): Promise<void> {
    try {
      if ('share' in navigator) return await navigator.share({ title: headline, url: url ?? '' });
      await (navigator as Navigator).clipboard.writeText(url ?? '');
      this.notice = this.words.locale.messages.copied;
    } catch {
      // The reader changed their mind, or the page forbids it: nothing was promised.
    }
  }
}
