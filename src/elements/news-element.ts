import { html, noChange, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../controllers/feed-controller.js';
import { PartController } from '../controllers/part-controller.js';
import { nearest } from '../data/source.js';
import { mayShow } from '../desk/rights.js';
import { NewsSelectEvent } from '../events.js';
import { isPlain, languageTag, localeOf, wordsFor, type Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { Problem } from '../model/problem.js';
import { card } from '../styles/card.styles.js';
import { host } from '../styles/host.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import type { AdPlaces } from '../view/ads.js';
import { kit } from '../view/kit.js';
import { isMarked } from '../view/labels.js';
import type { CardSettings } from '../view/settings.js';
import { problemView } from '../view/states.js';
import { warnOfPart } from './console.js';
import type { NewsStatus } from './news-status.js';
import { hasFallback, takeOwn } from './own-content.js';
import { LIVE, OPTIONS, PRERENDERED, SCRIPTS } from './parts.js';
import { SharedAttributes } from './shared-attributes.js';
import { adopt } from './styles.js';
import { tellFailed, tellLoaded } from './tell-page.js';

const PAGE = new Set<NewsElement>();

/**
 * What all news elements have in common: where the news comes from, how it is written, and what is said while there is none.
 *
 * @fires {NewsLoadEvent} news-load - A feed was loaded and changed what is shown.
 * @fires {NewsProblemEvent} news-problem - The feed could not be had or read.
 * @fires {NewsReportEvent} news-report - What was repaired, doubted or dropped in the feed.
 * @fires {NewsSelectEvent} news-select - A reader chose an article; cancelable.
 * @fires {NewsViewEvent} news-view - Half of a card was visible for one second, once.
 */
export abstract class NewsElement extends SharedAttributes {
  static override properties: PropertyDeclarations = { notice: { state: true } };
  static override styles = [host, tokens, card];

  /** What scripts other than Latin, Greek and Cyrillic ask for, where one is shown. @internal */
  scripts: CardSettings['scripts'];
  /** A short answer to what a reader did. @internal */
  declare notice: string | undefined;
  /** After how many cards or paragraphs a place for an advertisement stands, in elements that have them. @internal */
  declare slotEvery: number | undefined;
  /** How cards are arranged, in elements that have them; whole articles draw their labels themselves. @internal */
  declare layout: string | undefined;
  /** Where advertisements stand. @internal */
  ads: AdPlaces | undefined;
  /** Draws what cards have only where a page asks for it. @internal */
  rare: (CardSettings['rare'] & { css: string }) | undefined;
  /** All elements that are in the page. @internal */
  readonly page: ReadonlySet<NewsElement> = PAGE;
  /** An address as links lead to it, with the page's own query. @internal */
  linkTo: CardSettings['linkTo'] = String;
  /** The present in milliseconds. @internal */
  now = 0;
  /** The widget's words. @internal */
  locale: Locale = localeOf('en', undefined);
  /** What is shown now, in order. @internal */
  shown: readonly Article[] = [];
  /** How many cards are drawn at once; the others follow in slices. @internal */
  room = 40;
  /** How many stand as they were drawn, in lists that grow; 0 as soon as an update is asked for. @internal */
  drawn = 0;
  /** What is said instead of the usual where that is nothing. @internal */
  lost: string | undefined;
  /** What came later than the script. @internal */
  readonly parts = new PartController(this, warnOfPart);
  /** Where the news comes from. @internal */
  readonly source = new FeedController(this, () => this.request, {
    loaded: (feed, changed) => changed && tellLoaded(this, feed),
    failed: (problem) => tellFailed(this, problem),
  });
  readonly #internals = this.attachInternals();
  #status: NewsStatus = 'idle';
  #stays = false;
  #lives = false;
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** What there is to show. */
  get status(): NewsStatus {
    return this.#status;
  }

  /** Why there is no feed, or why the last try for a newer one failed. */
  get problem(): Problem | null {
    return this.source.problem;
  }

  /** The feed that is shown; set it to show one that a script has. `null`: that of `src` again; without a `src`, one that is still to come. */
  get feed(): Feed | null {
    return this.source.feed;
  }
  set feed(feed: Feed | null) {
    this.source.give(feed);
  }

  /** Settles with each load: with the feed, or `null` when there is none. */
  get loaded(): Promise<Feed | null> {
    return this.updateComplete.then(() => this.source.loaded);
  }

  /** Asks for the feed again; what is shown stays until the answer is there. */
  reload(): Promise<void> {
    return this.source.renew('fresh');
  }

  override connectedCallback(): void {
    takeOwn(this, 'feed');
    PAGE.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    PAGE.delete(this);
    super.disconnectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  /** Articles that a script gave, for which no feed is needed. */
  protected get own(): readonly Article[] | null {
    return null;
  }
  /** Which articles are shown of those that may be. */
  protected abstract choose(articles: readonly Article[]): readonly Article[];
  /** The element's content, in its box. */
  protected abstract content(): TemplateResult;

  /** A skeleton holds the place, where the page gave nothing else to look at meanwhile. */
  protected get waiting(): boolean {
    return !hasFallback(this) && this.parts.ready && /idle|loading/.test(this.#status);
  }

  /** What few pages ask for: read only where one does, since then it is brought. */
  protected get options(): Awaited<ReturnType<typeof OPTIONS>> | undefined {
    return this.parts.take(OPTIONS);
  }
  /** A reader follows a card's link. @internal */
  select(event: Event, article: Article, position: number): void {
    if (!this.dispatchEvent(new NewsSelectEvent(article, position))) event.preventDefault();
  }

  /** Complete when the parts that the update asked for are here too, and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.parts.ready) return complete;
    await this.parts.arrived;
    return this.getUpdateComplete();
  }

  /** Gives the element a style that came with a part, beside those that its attributes ask for. */
  protected dress(css: string): void {
    const { styles } = this.constructor as typeof NewsElement;
    adopt(this.renderRoot, [...styles, css + (this.rare?.css ?? '') + (this.scripts?.css ?? '')]);
  }

  /** Chooses what is shown, and how; asks for the parts that it takes. @internal */
  prepare(): void {
    const { feed, own: given, problem } = this;
    this.now = Date.now() + (feed?.clock?.ahead ?? 0);
    const tag = languageTag(nearest(this, 'lang') || feed?.language || navigator.language) ?? 'en';
    const load = wordsFor(tag);
    this.locale = localeOf(tag, load && this.parts.take(load)?.default);
    const allowed = (given ?? feed?.articles ?? []).filter((article) => mayShow(article, this.now));
    const bound = allowed.some(({ syndication }) => syndication !== 'full');
    const drawn = /reading|share|[^23]$/.test(String([this.show, this.headingLevel]));
    const asked = bound || drawn || this.scheme !== 'inherit' || this.slotEvery || this.linkQuery;
    const options = asked ? this.options : undefined;
    this.linkTo = (url) => options?.withQuery(url, this.linkQuery) ?? url;
    const articles = this.choose(options?.asAllowed(allowed, feed, location.hostname) ?? allowed);
    const tags = new Set(articles.map(({ language }) => language ?? tag)).add(tag);
    this.scripts = [...tags].every((each) => isPlain(each)) ? null : this.parts.take(SCRIPTS);
    // Elements of whole articles bring what draws labels themselves.
    this.rare = options ?? (this.layout && articles.some(isMarked) ? this.options : undefined);
    this.ads = options?.adsOf(this, this.locale.messages, kit);
    if (this.kept) {
      this.room = Infinity;
      this.parts.take(PRERENDERED);
    }
    const known = feed ?? given;
    const { ready } = this.parts;
    // What is shown stays until all that showing it in another way needs is here.
    this.#stays = !!known && !ready && this.#status === 'ready';
    if (!this.#stays) {
      const drawable = known && ready;
      this.shown = drawable ? articles : [];
      const loaded = this.shown.length ? 'ready' : this.source.more ? 'loading' : 'empty';
      const absent = problem ? 'problem' : 'idle';
      this.#become(drawable ? loaded : this.source.busy || !ready ? 'loading' : absent);
    }
  }

  protected override update(changed: PropertyValues): void {
    // A list that only grows has chosen already.
    if (!this.drawn) this.prepare();
    super.update(changed);
    if (this.kept && /ready|empty/.test(this.#status)) this.parts.take(PRERENDERED)?.takeOver(this);
    if (this.#lives || /idle|loading/.test(this.#status)) return;
    this.#lives = true;
    void LIVE().then(
      ({ live }) => live(this),
      (error: unknown) => {
        this.room = Infinity;
        this.requestUpdate();
        warnOfPart(error);
      },
    );
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#stays) return noChange;
    const { tag, messages } = this.locale;
    const direction = nearest(this, 'dir') ?? '';
    return html`<div
      class="root ${this.scheme}"
      lang=${tag}
      dir=${/^(ltr|rtl)$/i.test(direction) ? direction : (messages.direction ?? 'ltr')}
      aria-busy=${this.source.busy}
    >
      ${this.feed?.keptAt ? this.source.device?.ageView(this, kit) : nothing} ${this.content()}
      <div hidden=${this.#status === 'ready' ? '' : nothing}><slot></slot></div>
      <slot name="footer"></slot>
    </div>`;
  }

  /** One sentence where there is no news, spoken when it comes. The `empty` slot can say it in the page's own words. */
  protected statusView(empty: string): TemplateResult {
    const { problem, locale, notice } = this;
    return html`<div part="status" class="status" role="status">
      <div hidden=${this.#status === 'empty' ? nothing : ''}><slot name="empty">${this.lost ?? empty}</slot></div>
      ${problem && !this.feed ? problemView(problem, locale, () => void this.reload()) : notice}
    </div>`;
  }

  #become(status: NewsStatus): void {
    this.#internals.states.delete(this.#status);
    this.#internals.states.add(status);
    this.#status = status;
  }
}
