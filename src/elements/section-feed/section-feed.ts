import { pageAddresses } from '../../data/source.js';
import { atOneOf, inSection } from '../../desk/select.js';
import { LAYOUTS } from '../../layouts/table.js';
import type { Article } from '../../model/article.js';
import { kit } from '../../view/kit.js';
import { LIMIT_MAX, ListElement } from '../list-element.js';
import { ruled } from '../ruled-element.js';
import { choice, flag, whole } from '../rules.js';

export type * from '../types.js';

/** A day, in seconds. */
const REFRESH_MAX = 86_400;

/**
 * The articles of a feed, or of one section of it, in a layout.
 *
 * @tag news-section-feed
 *
 * @slot - Fallback content: visible before the script runs, while loading, and when there is no news to show.
 * @slot heading - In place of the heading.
 * @slot empty - In place of the sentence that there are no stories.
 * @slot footer - Below the cards.
 * @slot ad-1 - What stands after the first `slot-every` cards, marked as an advertisement; `ad-2` after the next, and so on.
 *
 * @csspart today - Today's date.
 * @csspart heading - The heading.
 * @csspart status - The sentence that there is no news, or why.
 * @csspart items - The list of cards.
 * @csspart item - One place in the list.
 * @csspart ad - The place of an advertisement.
 * @csspart rank - The number of a place, in the layout `ranked`.
 * @csspart day - The heading of a day, in the layout `timeline`.
 * @csspart turn - Which cards are in sight and what leads to the others, in the layout `carousel`.
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
 * @csspart more - What leads to more stories: a link, a button, or the word that these are all.
 */
export class SectionFeedElement extends ListElement {
  static override properties = ruled({
    order: choice(['feed', 'newest']),
    limit: whole(null, 1, LIMIT_MAX),
    includeCurrent: flag,
    layout: choice(Object.keys(LAYOUTS)),
    today: flag,
    more: { ...choice(['none', 'link', 'button', 'auto']), fallback: null },
    refresh: whole(0, 0, REFRESH_MAX),
    slotEvery: whole(0, 0, LIMIT_MAX),
  });

  /** Text of the heading. Default: the section's name, else the feed's title. Empty: no heading. */
  declare heading: string | null;

  /** The editor's order, or by date. */
  declare order: 'feed' | 'newest';

  /** Also shows the article whose page this is. */
  declare includeCurrent: boolean;

  /** Writes today's date above, in the publisher's zone. */
  declare today: boolean;

  /** What leads to more stories: nothing, a link to the section's or the home page, a button, or coming near the end. Default: by layout. */
  declare more: 'none' | 'link' | 'button' | 'auto' | null;

  /** Seconds after which the feed is asked for again, at least 30; 0: never. */
  declare refresh: number;

  /** After how many cards a slot `ad-1`, `ad-2`, … stands. 0: none. */
  declare slotEvery: number;

  protected override rank(articles: readonly Article[]): readonly Article[] {
    const { tags, exclude, languages, order, includeCurrent } = this;
    const isCurrent = atOneOf(includeCurrent ? [] : pageAddresses());
    const others = inSection(articles, this.section).filter((article) => !isCurrent(article));
    const filtered = tags.length || exclude.length || languages.length || order !== 'feed';
    return filtered ? (this.options?.filterArticles(others, this) ?? []) : others;
  }

  protected override get words(): string {
    const named = this.section && (this.shown[0]?.section?.name ?? this.section);
    return named || (this.feed?.title ?? '');
  }

  protected override above(): unknown {
    return this.today ? this.options?.todayView(this, kit) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-section-feed': SectionFeedElement;
  }
}
