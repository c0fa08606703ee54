import type { TemplateResult } from 'lit';
import { mayShow } from '../desk/rights.js';
import { findArticle } from '../desk/select.js';
import type { Article } from '../model/article.js';
import { detailWords } from './detail-words.js';
import { isPaid } from './shown-labels.js';
import type { CardSettings, LitTools } from './settings.js';

const MOST = 3;

/** The stories that the newsroom named beside this one, of those that are in the feed, may be shown, and stand nowhere else in the element. Paid ones would need their label. */
const beside = (article: Article, { feed, now, shown = [] }: CardSettings): readonly Article[] => {
  const articles = (feed?.articles ?? []).filter(
    (other) => other.url && !isPaid(other) && mayShow(other, now) && !shown.includes(other),
  );
  return [...new Set(article.related.flatMap((key) => findArticle(articles, [key]) ?? []))].slice(0, MOST);
};

/** Links to them, below the lead story. */
export const sublinksView = (
  article: Article,
  position: number,
  settings: CardSettings,
  { html, nothing }: LitTools,
): TemplateResult | typeof nothing => {
  // The first story leads; a page that names what it wants shown has not named them.
  const others = position || settings.show ? [] : beside(article, settings);
  const { locale, target, linkTo } = settings;
  return others.length
    ? html`<ul class="also" role="list" aria-label=${detailWords(locale.messages).related}>
        ${others.map(
          (other) =>
            html`<li lang=${other.language ?? nothing} dir="auto">
              <a
                href=${linkTo(other.url!)}
                target=${target}
                rel="noopener"
                referrerpolicy="strict-origin-when-cross-origin"
                @click=${(event: Event) => settings.select(event, other, position)}
                >${other.headline}</a
              >
            </li>`,
        )}
      </ul>`
    : nothing;
};

/** How they look. */
export const sublinksCss = /* css */ `
  .as-hero .also {
    margin-block-start: 0.3em;
    list-style: none;
    font-size: max(0.9375em, 12px);
    line-height: 1.3;
  }

  .as-hero .also li {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_rule);
  }

  .as-hero .also li + li {
    margin-block-start: 0.35em;
  }

  .as-hero .also a {
    position: relative;
    z-index: 2;
    display: block;
    min-height: 24px;
    padding-block: 0.2em;
    font-weight: 600;
    text-wrap: balance;
  }
`;
