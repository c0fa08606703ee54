import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Arranged } from '../layouts/layout.js';
import { LAYOUTS, LIST, type FeedLayout } from '../layouts/table.js';
import type { Article } from '../model/article.js';
import { feed as feedStyles } from '../styles/feed.styles.js';
import { kit } from '../view/kit.js';
import { cardView } from '../view/card.js';
import { heading } from '../view/heading.js';
import type { CardPreset, Field, HeadingLevel } from '../view/settings.js';
import { skeletonView } from '../view/states.js';
import type { Flow } from './flow/flow.js';
import { NewsElement } from './news-element.js';
import { FLOW } from './parts.js';
import { ruled } from './ruled-element.js';
import { commas, flag, optionalText, spaces, text } from './rules.js';

/** The most cards of one element: all that are kept of a feed. */
export const LIMIT_MAX = 2000;

/** What elements have in common that show cards in a layout, below a heading. */
export abstract class ListElement extends NewsElement {
  static override properties = ruled({
    section: text,
    tags: commas,
    exclude: commas,
    languages: spaces,
    deduplicate: flag,
    heading: optionalText,
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

  /** Leaves out what an earlier element on the page shows. */
  declare deduplicate: boolean;

  /** How many articles after all filters; up to three further pages of the feed are asked for until it is met. Default: by layout. */
  declare limit: number | null;

  /**
   * How the cards are arranged. `list`: one below the other, pictures beside; for a column of news. `grid`: columns of cards, as many as
   * there is room for; for a section's front. `rail`: one picture, then headlines; beside an article. `carousel`: a strip that scrolls
   * sideways; for a few more in little height. `hero`: the first one large; at the top of a page. `ranked`: numbered; for what is read
   * most. `timeline`: the newest first, by day; for what has just come in.
   */
  declare layout: FeedLayout;

  declare heading: string | null;

  /** What leads to more stories, where an element may have it. @internal */
  declare more?: 'none' | 'link' | 'button' | 'auto' | null;

  /** Seconds after which the feed is asked for again, where an element may do so. @internal */
  declare refresh?: number;

  /** What cards show where the page does not say; `null`: what the layout says. */
  protected readonly usual: readonly Field[] | null = null;

  /** The heading's words where the page gives none. */
  protected abstract readonly words: string;

  /** The wanted layout; the list where it could not be had. @internal */
  arrangement = LIST;

  /** What the list does beyond showing what there is, where an attribute or another element asks for it. @internal */
  flow: Flow | undefined;

  /** Which articles are shown, in order; there may be more than the limit. */
  protected abstract rank(articles: readonly Article[]): readonly Article[];

  override requestUpdate(...wish: Parameters<NewsElement['requestUpdate']>): void {
    this.drawn = 0;
    super.requestUpdate(...wish);
  }

  protected override choose(articles: readonly Article[]): readonly Article[] {
    const load = LAYOUTS[this.layout];
    this.arrangement = (load && this.parts.take(load)?.layout) ?? LIST;
    const { limit: usual, sort } = this.arrangement;
    const limit = this.limit ?? usual;
    const wanted = this.rank(articles);
    const ranked = sort?.(wanted) ?? wanted;
    this.source.lacks = this.parts.ready && ranked.length < limit;
    const more = this.more ?? this.arrangement.more ?? 'none';
    if (more !== 'none' || this.refresh || this.deduplicate) this.flow = this.parts.take(FLOW)?.flowOf(this, kit);
    return this.flow ? this.flow.choose(ranked, limit) : ranked.slice(0, limit);
  }

  /** What stands above the heading. */
  protected above?(): unknown;

  protected override content(): TemplateResult {
    const { name, css, limit, arrange } = this.arrangement;
    const { waiting, locale, headingLevel, shown, flow, room, drawn } = this;
    this.dress(css + (flow?.css ?? ''));
    const words = this.heading ?? this.words;
    const level = Math.min(headingLevel + (words ? 1 : 0), 6) as HeadingLevel;
    const item: Arranged['item'] = (place, before, at = level) => {
      const position = shown.indexOf(place as Article);
      return position < 0
        ? place
        : position < drawn
          ? noChange
          : html`<li part="item">${before}${cardView(place as Article, position, this.#preset(position), this, at)}</li>
              ${this.#adAfter(position)}`;
    };
    // A list that goes on leads its reader to cards, which have to be there.
    const places = flow?.places(shown) ?? shown.slice(0, room);
    return html`<div class="head">
        ${this.above?.()}
        <slot name="heading"
          >${
            words
              ? (this.rare?.headingsOf(kit) ?? heading)(headingLevel, 'heading', words)
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
              // Prototype.js has an Array.from of its own, which maps nothing.
              [...Array(Math.min(this.limit ?? limit, room)).keys()].map((position) => this.#preset(position)),
              name,
              (position) => this.#adAfter(position),
            )
          : nothing
      }
      ${
        shown.length
          ? [
              flow?.above(),
              arrange?.({ host: this, places, item, words, level }, kit) ??
                html`<ul part="items" class="items as-${name}" role="list">
                  ${places.map((place) => item(place))}
                </ul>`,
              flow?.below(),
              this.#sourceView(),
            ]
          : nothing
      }`;
  }

  #preset(position: number): CardPreset {
    const { layout, fields } = this.arrangement.card(position);
    const wanted = this.show ?? this.usual;
    const hidden = wanted ? layout === 'headline' && 'image' : this.section && 'section';
    return { layout, fields: (wanted ?? fields).filter((field) => field !== hidden) };
  }

  #adAfter(position: number): TemplateResult | typeof nothing {
    const ad = this.ads?.after(position + 1);
    return ad ? html`<li>${ad}</li>` : nothing;
  }

  #sourceView(): TemplateResult {
    const { name, url } = this.feed!.publisher;
    const words = this.locale.messages.from(name);
    return html`<p part="source" class="foot small">
      <bdi
        >${
          url
            ? html`<a
                href=${this.linkTo(url)}
                target=${this.target}
                rel="noopener"
                referrerpolicy="strict-origin-when-cross-origin"
                >${words}</a
              >`
            : words
        }</bdi
      >
    </p>`;
  }
}
