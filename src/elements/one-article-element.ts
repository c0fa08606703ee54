import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FeedRequest } from '../controllers/feed-controller.js';
import { pageAddresses } from '../data/source.js';
import { findArticle } from '../desk/select.js';
import type { Article } from '../model/article.js';
import type { CardPreset } from '../view/settings.js';
import { skeletonView } from '../view/states.js';
import { NewsElement } from './news-element.js';
import { ruled } from './ruled-element.js';
import { text } from './rules.js';

/** What elements have in common that show one article. */
export abstract class OneArticleElement extends NewsElement {
  static override properties: PropertyDeclarations = { ...ruled({ articleId: text }), article: { attribute: false } };

  declare articleId: string;

  /** An article that a script has, in place of one from a feed. */
  declare article: Article | null | undefined;

  /** What was shown already, while the feed that came meanwhile lacks it. @internal */
  held: Article | undefined;

  protected override get own(): readonly Article[] | null {
    return this.article ? [this.article] : null;
  }

  /** No feed is needed beside an article that a script has; nor, without an address, while it says that it will have one. */
  protected override get request(): FeedRequest | null {
    return this.article || (!this.src && this.article === null) ? null : super.request;
  }

  /** The article that a page asks for by name, or that it is the page of. */
  protected find(articles: readonly Article[]): Article | undefined {
    return this.article
      ? articles[0]
      : (findArticle(articles, this.articleId ? [this.articleId] : pageAddresses()) ?? this.held);
  }

  /** The style of what it looks like. */
  protected abstract readonly css: string | undefined;

  /** What its skeleton looks like. */
  protected abstract readonly preset: CardPreset;

  /** What an article looks like. */
  protected abstract view(article: Article): TemplateResult | undefined;

  protected override content(): TemplateResult {
    this.dress(this.css ?? '');
    return html`${this.statusView(this.locale.messages.noArticle)}
    ${this.waiting ? skeletonView([this.preset], 'one') : nothing}${this.shown.map((article) => this.view(article))}`;
  }
}
