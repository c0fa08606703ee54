import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import { bylineView } from './byline.js';
import { heading } from './heading.js';
import { kit } from './kit.js';
import { labelWords } from './labels.js';
import { pictureView } from './picture.js';
import type { CardPreset, CardSettings, Field, HeadingLevel } from './settings.js';
import { timeView } from './time.js';

type View = TemplateResult | typeof nothing;

const linkView = (article: Article, position: number, settings: CardSettings): unknown =>
  article.url
    ? html`<a
        part="link"
        href=${settings.linkTo(article.url)}
        target=${settings.target}
        rel="noopener"
        referrerpolicy="strict-origin-when-cross-origin"
        @click=${(event: Event) => settings.select(event, article, position)}
        >${article.headline}</a
      >`
    : html`<bdi>${article.headline}</bdi>`;

// A card is in its article's language; the widget's own words in it are in the page's, and say so.

/** Labels, kicker and section above the headline; paid content always says so. */
const overline = (article: Article, shows: (field: Field) => boolean, settings: CardSettings): View => {
  const { messages, tag } = settings.locale;
  const { kicker, section } = article;
  const wanted = shows('label');
  const words = labelWords(article, wanted, messages);
  const labels =
    settings.rare?.labelsView?.(article, wanted, settings, kit) ??
    words.map((word) => html`<span part="label" class="label" lang=${tag}>${word}</span>`);
  const over = shows('section') && (kicker ?? section?.name);
  // "Opinion" is a label and a section at times.
  const named = over && !words.includes(over) ? over : null;
  if (!labels.length && !named) return nothing;
  return html`<p class="over row small">
    ${labels}${named ? html`<bdi part=${kicker ? 'kicker' : 'section'}>${named}</bdi>` : nothing}
  </p>`;
};

const metaView = (
  article: Article,
  shows: (field: Field) => boolean,
  settings: CardSettings,
  credit: string | null | undefined,
  source: string,
): View => {
  const { locale, rare } = settings;
  const { tag, messages } = locale;
  return html`<p class="meta row small" lang=${tag}>
    ${bylineView(article, locale, shows('byline'))}${shows('time') ? timeView(article, settings) : nothing}${rare?.extrasView?.(article, shows, settings, kit)}${credit ? html`<bdi part="credit">${messages.credit(credit)}</bdi>` : nothing}${source ? html`<bdi part="source">${messages.from(source)}</bdi>` : nothing}
  </p>`;
};

/** One article as a teaser. `source` names the publisher where nothing else around the card does. */
export const cardView = (
  article: Article,
  position: number,
  preset: CardPreset,
  settings: CardSettings,
  level: HeadingLevel,
  source = '',
): TemplateResult => {
  const { layout, fields } = preset;
  const shows = (field: Field): boolean => fields.includes(field);
  const picture = shows('image') ? article.image : null;
  const summary = shows('summary') ? (article.summary ?? article.standfirst) : null;
  return html`<article
    part="card"
    class="card is-${layout} ${picture ? 'pictured' : ''}"
    lang=${article.language ?? nothing}
    dir=${(article.language && settings.scripts?.directionOf(article.language)) || nothing}
  >
    ${picture ? pictureView(picture, layout, settings) : nothing}
    <div class="text">
      ${overline(article, shows, settings)}
      ${(settings.rare?.headingsOf(kit) ?? heading)(level, 'headline', linkView(article, position, settings))}
      ${summary ? html`<p part="summary" class="summary" dir="auto">${summary}</p>` : nothing}
      ${metaView(article, shows, settings, layout === 'stacked' ? picture?.credit : null, source)}
      ${settings.arrangement?.below?.(article, position, settings, kit)}
    </div>
  </article>`;
};
