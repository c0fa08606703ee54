import { LAYOUTS } from '../../layouts/table.js';
import type { Article } from '../../model/article.js';
import type { Field } from '../../view/settings.js';
import { LIMIT_MAX, ListElement } from '../list-element.js';
import { ruled } from '../ruled-element.js';
import { choice, text, whole } from '../rules.js';

export type * from '../types.js';

const CHOICE = () => import('./choice.js');

/**
 * What to read next: "More National articles". Never the article itself. First what the newsroom named, then the
 * article's section, then what shares its tags, the newest first.
 *
 * @tag news-related-articles
 *
 * @slot - Fallback content: visible before the script runs, while loading, and when there is nothing to read next.
 * @slot heading - In place of the heading.
 * @slot empty - In place of the sentence that there are no stories.
 * @slot footer - Below the cards.
 *
 * @csspart heading - The heading.
 * @csspart status - The sentence that there is no news, or why.
 * @csspart items - The list of cards.
 * @csspart item - One place in the list.
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
 */
export class RelatedArticlesElement extends ListElement {
  static override properties = ruled({
    articleId: text,
    limit: whole(6, 1, LIMIT_MAX),
    layout: choice(['grid', ...Object.keys(LAYOUTS)] as (keyof typeof LAYOUTS)[]),
  });

  /** Only this section, compared without case. Default: the article's own, else `<meta property="article:section">`. */
  declare section: string;

  /** How many articles; up to three further pages of the feed are asked for until it is met. */
  declare limit: number;

  /** Text of the heading. Default: "More National articles", in the widget's language. Empty: no heading. */
  declare heading: string | null;

  /** Id or URL of the article to read on from. Default: the article whose page this is. */
  declare articleId: string;

  protected override readonly usual: readonly Field[] = ['image', 'summary', 'label'];

  #words = '';

  protected override rank(articles: readonly Article[]): readonly Article[] {
    const choice = this.parts.take(CHOICE)?.related(this, articles, this.locale.messages);
    this.#words = choice?.words ?? '';
    return choice?.ranked ?? [];
  }

  protected override get words(): string {
    // Before the feed is there nobody knows the section.
    return this.feed ? this.#words : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-related-articles': RelatedArticlesElement;
  }
}
