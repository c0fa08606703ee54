import type { TemplateResult } from 'lit';
import { LAYOUTS } from '../../layouts/table.js';
import type { Article } from '../../model/article.js';
import { cardView } from '../../view/card.js';
import {
  CARD_LAYOUTS,
  DEFAULT_FIELDS,
  type CardLayout,
  type CardPreset,
  type HeadingLevel,
} from '../../view/settings.js';
import { OneArticleElement } from '../one-article-element.js';
import { ruled } from '../ruled-element.js';
import { choice, whole } from '../rules.js';

export type * from '../types.js';

/**
 * One article as a teaser.
 *
 * @tag news-article-card
 *
 * @slot - Fallback content: visible before the script runs, while loading, and when there is no article to show.
 * @slot empty - In place of the sentence that the story is not available.
 * @slot footer - Below the card.
 *
 * @csspart status - The sentence that there is no article, or why.
 * @csspart card - The article.
 * @csspart media - A picture with its credit.
 * @csspart image - The picture itself.
 * @csspart caption - Caption and credit of a large picture.
 * @csspart credit - Whom a picture is owed to.
 * @csspart kicker - The short line above the headline.
 * @csspart section - The section's name.
 * @csspart label - "Live", "Opinion" and the like.
 * @csspart headline - The headline.
 * @csspart link - The link in the headline.
 * @csspart summary - The excerpt.
 * @csspart byline - Desk or authors.
 * @csspart agency - The agency whose copy it is.
 * @csspart time - When it was published or updated.
 * @csspart source - Whose news it is.
 */
export class ArticleCardElement extends OneArticleElement {
  static override properties = ruled({ headingLevel: whole(3, 1, 6), layout: choice(CARD_LAYOUTS) });

  /** Level of the headline, 1 to 6. */
  declare headingLevel: HeadingLevel;

  /** Id or URL of the article. Default: the article whose page this is, else the feed's first. */
  declare articleId: string;

  /** How the card is laid out. */
  declare layout: CardLayout;

  protected css: string | undefined;

  protected get preset(): CardPreset {
    return { layout: this.layout, fields: this.show ?? DEFAULT_FIELDS[this.layout] };
  }

  protected override choose(articles: readonly Article[]): readonly Article[] {
    // The large card's style comes with the layout of that name.
    this.css = this.layout === 'hero' ? this.parts.take(LAYOUTS.hero)?.layout.css : '';
    const found = this.find(articles) ?? (this.articleId ? null : articles[0]);
    return found ? [found] : [];
  }

  protected view(article: Article): TemplateResult {
    return cardView(article, 0, this.preset, this, this.headingLevel, this.feed?.publisher.name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article-card': ArticleCardElement;
  }
}
