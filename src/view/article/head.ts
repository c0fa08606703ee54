import type { TemplateResult } from 'lit';
import type { Article, Author } from '../../model/article.js';
import { readingTime, shareView } from '../extras.js';
import { headingsOf } from '../headings.js';
import type { Kit } from '../kit.js';
import { labelWords } from '../labels.js';
import { timeText } from '../time-text.js';
import { shows, type ArticleSettings } from './settings.js';

type View = TemplateResult | string;

const PLACE = '\u0001';

const linked = (name: string, url: string | null, { html }: Kit, { target, linkTo }: ArticleSettings): View =>
  url ? html`<a href=${linkTo(url)} target=${target} rel="noopener">${name}</a>` : name;

/** "By Ada Quill and Bea Marsh", each with the page that the feed names for them. */
const authorsView = (authors: readonly Author[], settings: ArticleSettings, kit: Kit): unknown[] => {
  const { html } = kit;
  const { messages, tag } = settings.locale;
  const [before, behind] = messages.by(PLACE).split(PLACE);
  const names = new Intl.ListFormat(tag).formatToParts(authors.map(({ name }) => name));
  let next = 0;
  const parts = names.map(({ type, value }) => {
    const author = authors[next]!;
    if (type !== 'element') return value;
    next++;
    return html`<span part="author" dir="auto">${linked(value, author.url, kit, settings)}</span>`;
  });
  return [before, ...parts, behind];
};

const metaView = (article: Article, length: number | null, settings: ArticleSettings, kit: Kit): TemplateResult => {
  const { html, nothing } = kit;
  const { byline, authors, agency, located, publishedAt, updatedAt, url } = article;
  const { messages, tag } = settings.locale;
  const wanted = shows(settings, 'byline');
  const who = wanted ? (byline ?? (authors.length ? authorsView(authors, settings, kit) : null)) : null;
  const { published = (time: string) => `Published ${time}` } = messages.article ?? {};
  const time = (date: string, say: (time: string) => string): TemplateResult =>
    html`<time part="time" datetime=${date}>${say(timeText(date, settings))}</time>`;
  const timed = shows(settings, 'time');
  return html`<p class="meta row small" lang=${tag}>
    ${who ? html`<span part="byline">${who}</span>` : nothing}${
      agency && agency.name !== who
        ? html`<span part="agency">${linked(agency.name, agency.url, kit, settings)}</span>`
        : nothing
    }${located && wanted ? html`<span part="byline">${located}</span>` : nothing}${
      timed && publishedAt ? time(publishedAt, updatedAt ? published : String) : nothing
    }${timed && updatedAt ? time(updatedAt, messages.updated) : nothing}${
      length && shows(settings, 'reading-time')
        ? html`<span part="time">${readingTime(length, settings.locale)}</span>`
        : nothing
    }${shows(settings, 'share') && url ? shareView(article, settings, kit) : nothing}
  </p>`;
};

/** What stands above an article's lead picture. `length` is the time to read it, in minutes. */
export const headView = (
  article: Article,
  length: number | null,
  settings: ArticleSettings,
  kit: Kit,
): TemplateResult => {
  const { html, nothing } = kit;
  const { section, kicker, headline, standfirst } = article;
  const { messages, tag } = settings.locale;
  const labels = labelWords(article, shows(settings, 'label'), messages);
  const named = shows(settings, 'section');
  return html`<div class="lead">
    <p class="over row small">
      ${labels.map((word) => html`<span part="label" class="label" lang=${tag}>${word}</span>`)}${
        section && named
          ? html`<span part="section">${linked(section.name, section.url, kit, settings)}</span>`
          : nothing
      }${kicker && named ? html`<span part="kicker">${kicker}</span>` : nothing}
    </p>
    ${headingsOf(kit)(settings.headingLevel, 'headline', headline)}
    ${standfirst ? html`<p part="standfirst" class="standfirst" dir="auto">${standfirst}</p>` : nothing}
    ${metaView(article, length, settings, kit)}
  </div>`;
};
