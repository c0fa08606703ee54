import type { TemplateResult } from 'lit';
import type { Article, Author } from '../../model/article.js';
import { labelsView } from '../details.js';
import { readingTime } from '../extras.js';
import { headingsOf } from '../headings.js';
import type { Kit } from '../kit.js';
import { timeText } from '../time-text.js';
import { facesView } from './faces.js';
import { shows, type ArticleSettings } from './settings.js';
import { toolsView } from './tools.js';

// What is longer fills a page before its story begins: some lines of it are shown, and the rest is opened.
const HEADLINE_MAX = 400;

/** Shows the whole of the headline above, or its first lines. */
const onToggle = ({ currentTarget }: Event): void => {
  const { open, previousElementSibling } = currentTarget as HTMLDetailsElement;
  previousElementSibling?.toggleAttribute('data-open', open);
};

type View = TemplateResult | string;

/** Stands for a name in a sentence that is then cut there. */
export const PLACE = '\u0001';

const linked = (name: string, url: string | null, { html }: Kit, { target, linkTo }: ArticleSettings): View =>
  url
    ? html`<a href=${linkTo(url)} target=${target} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
        >${name}</a
      >`
    : name;

/** "By Ada Quill and Bea Marsh", each with the page that the feed names for them. */
const byAuthors = (authors: readonly Author[], settings: ArticleSettings, kit: Kit): readonly unknown[] => {
  const { html } = kit;
  return kit.authorsView(
    authors,
    settings.locale,
    ({ name, url }) => html`<bdi part="author">${linked(name, url, kit, settings)}</bdi>`,
  );
};

const metaView = (article: Article, length: number | null, settings: ArticleSettings, kit: Kit): TemplateResult => {
  const { html, nothing } = kit;
  const { byline, authors, agency, located, publishedAt, updatedAt } = article;
  const { messages, tag } = settings.locale;
  const wanted = shows(settings, 'byline');
  const who = wanted ? (byline ?? (authors.length ? byAuthors(authors, settings, kit) : null)) : null;
  const { published = (time: string) => `Published ${time}` } = messages.article ?? {};
  const time = (date: string, say: (time: string) => string): TemplateResult =>
    html`<time part="time" datetime=${date}>${say(timeText(date, settings))}</time>`;
  const timed = shows(settings, 'time');
  return html`<p class="meta row small" lang=${tag}>
    ${who ? html`<bdi part="byline">${who}</bdi>` : nothing}${
      agency && agency.name !== who
        ? html`<bdi part="agency">${linked(agency.name, agency.url, kit, settings)}</bdi>`
        : nothing
    }${located && wanted ? html`<bdi part="byline">${located}</bdi>` : nothing}${
      timed && publishedAt ? time(publishedAt, updatedAt ? published : String) : nothing
    }${timed && updatedAt ? time(updatedAt, messages.updated) : nothing}${
      length && shows(settings, 'reading-time')
        ? html`<span part="time">${readingTime(length, settings.locale)}</span>`
        : nothing
    }
  </p>`;
};

/** What is known of an article's text where its head is drawn. */
export interface TextFacts {
  /** The time to read it, in minutes. */
  length: number | null;
  /** How many pictures its galleries have. */
  pictures: number;
  /** Whether the page came over https. */
  secure: boolean;
}

/** What stands above an article's lead picture. */
export const headView = (
  article: Article,
  { length, pictures, secure }: TextFacts,
  settings: ArticleSettings,
  kit: Kit,
): TemplateResult => {
  const { html, nothing } = kit;
  const { section, kicker, headline, standfirst, authors, url } = article;
  const { messages, tag } = settings.locale;
  const labels = labelsView(article, shows(settings, 'label'), settings, kit, pictures || undefined);
  const named = shows(settings, 'section');
  const long = headline.length > HEADLINE_MAX;
  const meta = metaView(article, length, settings, kit);
  const faces = shows(settings, 'byline') ? facesView(authors, secure, kit) : nothing;
  return html`<div class="lead">
    <p class="over row small">
      ${labels}${
        section && named ? html`<bdi part="section">${linked(section.name, section.url, kit, settings)}</bdi>` : nothing
      }${kicker && named ? html`<bdi part="kicker">${kicker}</bdi>` : nothing}
    </p>
    ${headingsOf(kit)(settings.headingLevel, 'headline', long ? html`<span class="long">${headline}</span>` : headline)}
    ${
      long
        ? html`<details class="small whole" lang=${tag} @toggle=${onToggle}>
            <summary>${messages.article?.wholeHeadline ?? 'Show the whole headline'}</summary>
          </details>`
        : nothing
    }
    ${standfirst ? html`<p part="standfirst" class="standfirst" dir="auto">${standfirst}</p>` : nothing}
    ${faces === nothing ? meta : html`<div class="signed">${faces}${meta}</div>`}
    ${shows(settings, 'share') && url ? toolsView(article, settings, kit) : nothing}
  </div>`;
};
