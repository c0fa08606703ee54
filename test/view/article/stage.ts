import { article } from '../../support/articles.js';
import { drawn, settings } from '../../support/views.js';
import type { Article } from '../../../src/model/article.js';
import type { BodyElement, BodyNode } from '../../../src/model/body.js';
import { articleView } from '../../../src/view/article/article.js';
import type { ArticleSettings } from '../../../src/view/article/settings.js';
import { kit } from '../../../src/view/kit.js';

export { kit };

/** What a whole article is drawn by, where no element is there to say it. */
export const articleSettings = (fields: Partial<ArticleSettings> = {}): ArticleSettings => ({
  ...settings({ time: 'absolute' }),
  headingLevel: 2,
  show: null,
  ads: { after: () => null },
  ...fields,
});

/** An element of a text. */
export const el = (tag: string, children: BodyNode[] = [], attributes: Record<string, string> = {}): BodyElement => ({
  tag,
  attributes,
  children,
});

/** A paragraph of a text. */
export const p = (...children: BodyNode[]): BodyElement => el('p', children);

/** Draws an article with this text. */
export const drawnArticle = (
  fields: Partial<Article>,
  nodes: readonly BodyNode[] = [],
  given: Partial<ArticleSettings> = {},
  foreign = false,
): Promise<HTMLElement> =>
  drawn(articleView(article(fields), nodes, { foreign, secure: false }, articleSettings(given), kit));

/** Markup as it is drawn, without what Lit leaves for itself and without white space between tags. */
export const markupOf = (box: Element): string =>
  box.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> /g, '>')
    .replace(/ </g, '<')
    .trim();
