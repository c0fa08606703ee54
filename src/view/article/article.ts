import type { TemplateResult } from 'lit';
import { readingMinutes } from '../../desk/reading-time.js';
import { directionOf } from '../../i18n/direction.js';
import type { ArticleMessages } from '../../i18n/en.js';
import type { Article } from '../../model/article.js';
import type { BodyNode } from '../../model/body.js';
import { relOf } from '../details.js';
import { headingsOf } from '../headings.js';
import type { Kit } from '../kit.js';
import { timeText } from '../time-text.js';
import { embedsOf, type EmbedPlaces } from './embed.js';
import { galleryCount } from './gallery-count.js';
import { headView, PLACE } from './head.js';
import { withoutLead } from './lead.js';
import { mediaView } from './media-list.js';
import { onBodyPicture } from './missing.js';
import { below, shows, type ArticleSettings } from './settings.js';
import { textView } from './text.js';

const ENGLISH: Omit<ArticleMessages, 'published' | 'wholeHeadline'> = {
  keyPoints: 'Key points',
  corrections: 'Correction',
  readOn: (publisher) => (publisher ? `Read the full story at ${publisher}` : 'Read the full story'),
  table: 'Table',
};

/** What an article has to know of the page that shows it. */
export interface PageFacts {
  /** It is not the publisher's, and says whose news it is. */
  foreign: boolean;
  /** It came over https, and loads no picture, sound or film over http. */
  secure: boolean;
}

/**
 * One whole article. `nodes` is its text, or empty where this page has or may have none. Without `embeds` what is embedded
 * in the text is linked.
 */
export const articleView = (
  article: Article,
  nodes: readonly BodyNode[],
  { foreign, secure }: PageFacts,
  settings: ArticleSettings,
  kit: Kit,
  embeds?: EmbedPlaces,
): TemplateResult => {
  const { html, nothing, pictureView } = kit;
  const heading = headingsOf(kit);
  const { image, keyPoints, corrections, summary, standfirst, url, media, language } = article;
  const { locale, feed, ads, target, linkTo, headingLevel } = settings;
  const { tag, messages } = locale;
  const words = { ...ENGLISH, ...messages.article };
  const level = below(headingLevel);
  const { lead, text } = withoutLead(nodes, shows(settings, 'image') ? image : null);
  const length = nodes.length ? (article.readingMinutes ?? readingMinutes(nodes)) : null;
  const publisher = feed?.publisher.name ?? '';
  const embed = embedsOf(settings, embeds, kit);
  const rel = relOf(article);
  const textSettings = { target, rel, table: words.table, secure, onPicture: onBodyPicture, embed };
  const link = (to: string, said: unknown, part: string): TemplateResult =>
    html`<a
      part=${part}
      href=${linkTo(to)}
      target=${target}
      rel="noopener${rel}"
      referrerpolicy="strict-origin-when-cross-origin"
      @click=${(event: Event) => settings.select(event, article, 0)}
      >${said}</a
    >`;
  // The name runs its own way within words of another language.
  const [before, behind] = messages.from(PLACE).split(PLACE);
  const source = html`${before}<bdi>${publisher}</bdi>${behind}`;
  return html`<article
    part="card"
    class="story"
    lang=${language ?? nothing}
    dir=${language ? directionOf(language) : nothing}
  >
    ${headView(article, { length, pictures: galleryCount(nodes), secure }, settings, kit)}
    ${lead ? pictureView(lead, 'hero', settings) : nothing}
    ${
      keyPoints.length
        ? html`<div part="key-points" class="key-points">
            ${heading(level, kit.nothing, html`<span lang=${tag}>${words.keyPoints}</span>`)}
            <ul>
              ${keyPoints.map((point) => html`<li dir="auto">${point}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      text.length
        ? html`<div part="body" class="text-body">
            ${textView(text, level, textSettings, kit, (count) => ads?.after(count))}
          </div>`
        : nothing
    }
    ${!nodes.length && summary && !standfirst ? html`<p part="summary" class="standfirst" dir="auto">${summary}</p>` : nothing}
    ${!nodes.length && url ? html`<p class="read-on" lang=${tag}>${link(url, words.readOn(publisher), 'more')}</p>` : nothing}
    ${mediaView(media, nodes, { target, rel, secure, locale }, kit)}
    ${
      corrections.length
        ? html`<div class="corrections">
            ${heading(level, kit.nothing, html`<span lang=${tag}>${words.corrections}</span>`)}
            ${corrections.map(
              ({ text: said, at }) =>
                html`<p part="correction" dir="auto">
                  ${said}
                  ${at ? html`<time class="small" datetime=${at} lang=${tag}>${timeText(at, settings)}</time>` : nothing}
                </p>`,
            )}
          </div>`
        : nothing
    }
    ${feed?.copyright || article.usageTerms ? html`<p class="small" dir="auto">${[feed?.copyright, article.usageTerms].filter(Boolean).join(' ')}</p>` : nothing}
    ${foreign && publisher && (nodes.length || !url) ? html`<p part="source" class="small" lang=${tag}>${url ? link(url, source, 'more') : source}</p>` : nothing}
  </article>`;
};
