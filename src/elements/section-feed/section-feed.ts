import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { pageAddresses } from '../../data/source.js';
import { selectArticles } from '../../desk/select.js';
import { dayOf } from '../../i18n/format.js';
import { LayoutController } from '../../layouts/layout-controller.js';
import { LAYOUT_NAMES, type FeedLayout } from '../../layouts/table.js';
import type { Article } from '../../model/article.js';
import type { Feed } from '../../model/feed.js';
import { withQuery } from '../../model/url.js';
import { feed as feedStyles } from '../../styles/feed.styles.js';
import { cardView } from '../../view/card.js';
import { heading } from '../../view/heading.js';
import type { CardPreset, HeadingLevel } from '../../view/settings.js';
import { skeletonView } from '../../view/states.js';
import { NewsElement } from '../news-element.js';
import { choice, commas, optionalText, spaces, text, whole } from '../rules.js';

const LIMIT_MAX = 200;

/**
 * The articles of a feed, or of one section of it, in a layout.
 *
 * @tag news-section-feed
 *
 * @slot - Fallback content: visible before the script runs, while loading, and when there is no news to show.
 * @slot heading - In place of the heading.
 * @slot empty - In place of the sentence that there are no stories.
 * @slot footer - Below the cards.
 *
 * @csspart today - Today's date.
 * @csspart heading - The heading.
 * @csspart status - The sentence that there is no news, or why.
 * @csspart items - The list of cards.
 * @csspart item - One place in the list.
 * @csspart card - One article.
 * @csspart media - A picture with its credit.
 * @csspart image - The picture itself.
 * @csspart caption - Caption and credit of a large picture.
 * @csspart credit - Whom a picture is owed to.
 * @csspart kicker - The short line above a headline.
 * @csspart section - The section's name.
 * @csspart label - "Live", "Opinion" and the like.
 * @csspart headline - A headline.
 * @csspart link - The link in a headline.
 * @csspart summary - The excerpt.
 * @csspart byline - Desk or authors.
 * @csspart agency - The agency whose copy it is.
 * @csspart time - When it was published or updated.
 * @csspart source - Whose news it is.
 */
export class SectionFeedElement extends NewsElement {
  protected static override rules = {
    ...NewsElement.rules,
    section: text(),
    tags: commas,
    exclude: commas,
    languages: spaces,
    order: choice('feed', 'newest'),
    limit: whole<number | null>(null, 1, LIMIT_MAX),
    layout: choice(...LAYOUT_NAMES),
    heading: optionalText,
  };

  static override styles = [...NewsElement.styles, feedStyles];

  /** Only this section, compared without case. */
  @property() section = '';

  /** Keeps articles with one of these tags; commas between. */
  @property() tags: readonly string[] = [];

  /** Leaves articles out by tag, id or URL; commas between. */
  @property() exclude: readonly string[] = [];

  /** Keeps only these languages; spaces between. */
  @property() languages: readonly string[] = [];

  /** The editor's order, or by date. */
  @property() order: 'feed' | 'newest' = 'feed';

  /** How many articles after all filters. Default: by layout. */
  @property() limit: number | null = null;

  /** Also shows the article whose page this is. */
  @property({ type: Boolean, attribute: 'include-current' }) includeCurrent = false;

  /** How the cards are arranged. */
  @property() layout: FeedLayout = 'list';

  /** Text of the heading. Default: the section's name, else the feed's title. Empty: no heading. */
  @property() heading: string | null = null;

  /** Writes today's date above, in the publisher's zone. */
  @property({ type: Boolean }) today = false;

  readonly #layout = new LayoutController(this, () => this.layout, () => this.chunkFailed(`layout "${this.layout}"`));

  protected override get drawable(): boolean {
    return super.drawable && this.#layout.ready;
  }

  protected override choose({ articles }: Feed): readonly Article[] {
    return selectArticles(articles, {
      section: this.section,
      tags: this.tags,
      exclude: this.exclude,
      languages: this.languages,
      order: this.order,
      limit: this.limit ?? this.#layout.layout.limit,
      current: this.includeCurrent ? [] : pageAddresses(),
    });
  }

  protected override render(): TemplateResult {
    const { status, busy } = this;
    const hasNews = status === 'ready';
    const waiting = (status === 'loading' || status === 'idle') && !this.hasFallback && this.#layout.ready;
    return html`<div class="root ${this.scheme}" dir=${this.words.direction} lang=${this.words.locale.tag} aria-busy=${busy}>
      <div class="head">
        ${this.today ? this.#todayView() : nothing}
        <slot name="heading">${this.#headingView(waiting)}</slot>
      </div>
      ${this.statusView(this.words.locale.messages.empty)}
      ${waiting ? skeletonView(this.#presets(this.limit ?? this.#layout.layout.limit), this.#itemsClass) : nothing}
      ${hasNews ? this.#itemsView() : nothing}
      <slot ?hidden=${hasNews}></slot>
      ${hasNews ? this.#sourceView() : nothing}
      <slot name="footer"></slot>
    </div>`;
  }

  #todayView(): TemplateResult {
    const { words, date } = dayOf(this.words.locale.tag, this.clock.now, this.feed?.timeZone ?? null);
    return html`<p part="today" class="small"><time datetime=${date}>${words}</time></p>`;
  }

  get #headingText(): string {
    const named = this.section && this.shown.find(({ section }) => section)?.section?.name;
    return this.heading ?? (named || this.section || this.feed?.title || '');
  }

  #headingView(waiting: boolean): unknown {
    const words = this.#headingText;
    if (words) return heading(this.headingLevel, 'heading', words);
    return waiting && this.heading === null ? html`<div class="heading bone"></div>` : nothing;
  }

  get #itemsClass(): string {
    return `items as-${this.#layout.name}`;
  }

  #preset(position: number): CardPreset {
    const preset = this.#layout.layout.card(position);
    // The heading says the section already when all cards are of one.
    const fields = this.show ?? preset.fields.filter((field) => field !== 'section' || !this.section);
    return preset.layout === 'headline' ? { ...preset, fields: fields.filter((field) => field !== 'image') } : { ...preset, fields };
  }

  #presets(count: number): CardPreset[] {
    return Array.from({ length: count }, (_, position) => this.#preset(position));
  }

  #itemsView(): TemplateResult {
    const below = this.#headingText ? 1 : 0;
    const settings = {
      ...this.cardSettings,
      headingLevel: Math.min(this.headingLevel + below, 6) as HeadingLevel,
    };
    return html`<ul part="items" class=${this.#itemsClass} role="list">
      ${this.shown.map(
        (article, position) =>
          html`<li part="item" class="item">${cardView(article, position, this.#preset(position), settings)}</li>`,
      )}
    </ul>`;
  }

  #sourceView(): unknown {
    const { publisher } = this.feed!;
    if (!publisher.name) return nothing;
    const words = this.words.locale.messages.from(publisher.name);
    return html`<p part="source" class="foot small" dir="auto">
      ${publisher.url
        ? html`<a href=${withQuery(publisher.url, this.linkQuery)} target=${this.target}>${words}</a>`
        : words}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-section-feed': SectionFeedElement;
  }
}
