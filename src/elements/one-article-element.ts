import type { PropertyDeclarations } from 'lit';
import { pageAddresses } from '../data/source.js';
import { findArticle } from '../desk/select.js';
import type { Article } from '../model/article.js';
import { NewsElement } from './news-element.js';
import { ruled } from './ruled-element.js';
import { text } from './rules.js';

/** What elements have in common that show one article. */
export abstract class OneArticleElement extends NewsElement {
  static override properties: PropertyDeclarations = { ...ruled({ articleId: text }), article: { attribute: false } };

  declare articleId: string;

  /** An article that a script has, in place of one from a feed. */
  declare article: Article | null | undefined;

  protected override get own(): readonly Article[] | null {
    return this.article ? [this.article] : null;
  }

  /** The article that a page asks for by name, or that it is the page of. */
  protected find(articles: readonly Article[]): Article | undefined {
    return this.article ? articles[0] : findArticle(articles, this.articleId ? [this.articleId] : pageAddresses());
  }
}
