import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';

/** Who wrote it, in words: as printed, else "By" the authors. */
export const bylineText = ({ byline, authors }: Article, { tag, messages }: Locale): string | null => {
  if (byline) return byline;
  return authors.length
    ? messages.by(
        list(
          tag,
          authors.map((author) => author.name),
        ),
      )
    : null;
};

/** Byline and agency. The agency stays where the byline is not wanted: its name belongs to its copy. */
export const bylineView = (article: Article, locale: Locale, withByline: boolean): TemplateResult => {
  const byline = withByline ? bylineText(article, locale) : null;
  const agency = article.agency?.name;
  return html`${byline ? html`<span part="byline">${byline}</span>` : nothing}${
    agency && agency !== byline ? html`<span part="agency">${agency}</span>` : nothing
  }`;
};
