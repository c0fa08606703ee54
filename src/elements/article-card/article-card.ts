import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { pageAddresses } from '../../data/source.js';
import { articleOfPage, findArticle } from '../../desk/select.js';
import type { Article } from '../../model/article.js';
import type { Feed } from '../../model/feed.js';
import { cardView } from '../../view/card.js';
import { CARD_LAYOUTS, DEFAULT_FIELDS, type CardLayout, type CardPreset, type HeadingLevel } from '../../view/settings.js';
import { skeletonView } from '../../view/states.js';
import { NewsElement } from '../news-element.js';
import { choice, text, whole } from '../rules.js';

/**
 * One article as a teaser.
 *
 * @tag news-article-card
 *
 * @slot - Fallback content: visible before the script runs, while loading, and when there is no article to show.
 * @slot heading - Above the card.
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
export class ArticleCardElement extends NewsElement {
  protected static override rules = {
    ...NewsElement.rules,
    articleId: text(),
    headingLevel: whole(3, 1, 6),
    layout: choice(...CARD_LAYOUTS),
  };

  /** Level of the headline, 1 to 6. */
  @property({ attribute: 'heading-level' }) override headingLevel: HeadingLevel = 3;

  /** Id or URL of the article. Default: the article whose page this is, else the feed's first. */
  @property({ attribute: 'article-id' }) articleId = '';

  /** How the card is laid out. */
  @property() layout: CardLayout = 'stacked';

  /** An article that a script has, in place of one from a feed. */
  @property({ attribute: false }) article: Article | null = null;

  protected override get own(): readonly Article[] | null {
    return this.article && [this.article];
  }

  protected override choose({ articles }: Feed): readonly Article[] {
    const found = this.articleId
      ? findArticle(articles, this.articleId)
      : (articleOfPage(articles, pageAddresses()) ?? articles[0]);
    return found ? [found] : [];
  }

  protected override render(): TemplateResult {
    const { messages, tag } = this.words.locale;
    const [article] = this.shown;
    const waiting = (this.status === 'loading' || this.status === 'idle') && !this.hasFallback;
    return html`<div class="root ${this.scheme}" dir=${this.words.direction} lang=${tag} aria-busy=${this.busy}>
      <slot name="heading"></slot>
      ${this.statusView(messages.noArticle)} ${waiting ? skeletonView([this.#preset], 'items') : nothing}
      ${article ? cardView(article, 0, this.#preset, this.cardSettings, this.feed?.publisher.name) : nothing}
      <slot ?hidden=${article !== undefined}></slot>
      <slot name="footer"></slot>
    </div>`;
  }

  get #preset(): CardPreset {
    return { layout: this.layout, fields: this.show ?? DEFAULT_FIELDS[this.layout] };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article-card': ArticleCardElement;
  }
}
