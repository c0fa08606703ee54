import { html, nothing, type TemplateResult } from 'lit';
import { pageAddresses } from '../../data/source.js';
import { inSection, isAt } from '../../desk/select.js';
import type { Layout } from '../../layouts/layout.js';
import { LAYOUTS, LIST, type FeedLayout } from '../../layouts/table.js';
import type { Article } from '../../model/article.js';
import { withQuery } from '../../model/url.js';
import { feed as feedStyles } from '../../styles/feed.styles.js';
import { cardView } from '../../view/card.js';
import { heading } from '../../view/heading.js';
import type { CardPreset, HeadingLevel } from '../../view/settings.js';
import { skeletonView } from '../../view/states.js';
import { NewsElement } from '../news-element.js';
import { ruled } from '../ruled-element.js';
import { choice, commas, flag, optionalText, spaces, text, whole } from '../rules.js';
import { adopt } from '../styles.js';

const LIMIT_MAX = 200;
const FILTERS = () => import('../../desk/filters.js');
const DAY = () => import('../../i18n/day.js');

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
  static override properties = ruled({
    section: text,
    tags: commas,
    exclude: commas,
    languages: spaces,
    order: choice(['feed', 'newest']),
    limit: whole(null, 1, LIMIT_MAX),
    includeCurrent: flag,
    layout: choice(Object.keys(LAYOUTS)),
    heading: optionalText,
    today: flag,
  });

  static override styles = [...NewsElement.styles, feedStyles];

  /** Only this section, compared without case. */
  declare section: string;

  /** Keeps articles with one of these tags; commas between. */
  declare tags: readonly string[];

  /** Leaves articles out by tag, id or URL; commas between. */
  declare exclude: readonly string[];

  /** Keeps only these languages; spaces between. */
  declare languages: readonly string[];

  /** The editor's order, or by date. */
  declare order: 'feed' | 'newest';

  /** How many articles after all filters. Default: by layout. */
  declare limit: number | null;

  /** Also shows the article whose page this is. */
  declare includeCurrent: boolean;

  /** How the cards are arranged. */
  declare layout: FeedLayout;

  /** Text of the heading. Default: the section's name, else the feed's title. Empty: no heading. */
  declare heading: string | null;

  /** Writes today's date above, in the publisher's zone. */
  declare today: boolean;

  protected override choose(articles: readonly Article[]): readonly Article[] {
    const { tags, exclude, languages, order, includeCurrent } = this;
    const { limit } = this.#layout;
    const current = includeCurrent ? [] : pageAddresses();
    const others = inSection(articles, this.section).filter((article) => !isAt(article, current));
    const filtered = tags.length || exclude.length || languages.length || order !== 'feed';
    const left = filtered ? this.parts.take(FILTERS)?.filterArticles(others, this, isAt) : others;
    return left?.slice(0, this.limit ?? limit) ?? [];
  }

  protected override content(): TemplateResult {
    const { limit, name, css } = this.#layout;
    const { waiting, locale, headingLevel, shown } = this;
    adopt(this.renderRoot, css);
    const words = this.#headingText;
    const level = Math.min(headingLevel + (words ? 1 : 0), 6) as HeadingLevel;
    return html`<div class="head">
        ${this.today ? this.#todayView() : nothing}
        <slot name="heading"
          >${
            words
              ? heading(headingLevel, 'heading', words)
              : waiting && this.heading === null
                ? html`<div class="heading bone"></div>`
                : nothing
          }</slot
        >
      </div>
      ${this.statusView(locale.messages.empty)}
      ${
        waiting
          ? skeletonView(
              Array.from({ length: this.limit ?? limit }, (_, position) => this.#preset(position)),
              name,
            )
          : nothing
      }
      ${
        shown.length
          ? html`<ul part="items" class="items as-${name}" role="list">
                ${shown.map(
                  (article, position) =>
                    html`<li part="item">${cardView(article, position, this.#preset(position), this, level)}</li>`,
                )}
              </ul>
              ${this.#sourceView()}`
          : nothing
      }`;
  }

  /** The wanted layout; the list where it could not be had. */
  get #layout(): Layout {
    const load = LAYOUTS[this.layout];
    return (load && this.parts.take(load)?.layout) ?? LIST;
  }

  get #headingText(): string {
    const named = this.section && (this.shown[0]?.section?.name ?? this.section);
    return this.heading ?? (named || (this.feed?.title ?? ''));
  }

  #preset(position: number): CardPreset {
    const { layout, fields } = this.#layout.card(position);
    const hidden = this.show ? layout === 'headline' && 'image' : this.section && 'section';
    return { layout, fields: (this.show ?? fields).filter((field) => field !== hidden) };
  }

  #todayView(): TemplateResult {
    const day = this.parts.take(DAY)?.dayOf(this.locale.tag, this.now, this.feed?.timeZone ?? null);
    // The line keeps its place while its words are on their way.
    return html`<p part="today" class="small">
      ${day ? html`<time datetime=${day.date}>${day.words}</time>` : '\u00a0'}
    </p>`;
  }

  #sourceView(): TemplateResult {
    const { name, url } = this.feed!.publisher;
    const words = this.locale.messages.from(name);
    return html`<p part="source" class="foot small">
      <span dir="auto"
        >${url ? html`<a href=${withQuery(url, this.linkQuery)} target=${this.target}>${words}</a>` : words}</span
      >
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-section-feed': SectionFeedElement;
  }
}
