import type { TemplateResult } from 'lit';
import { clockTime, spokenTime } from '../i18n/duration.js';
import type { Locale } from '../i18n/locales.js';
import { counted } from '../i18n/plurals.js';
import type { Article, Label } from '../model/article.js';
import { detailWords, SUBSCRIBERS } from './detail-words.js';
import { labelWords } from './labels.js';
import { isPaid, shownLabels } from './shown-labels.js';
import type { CardSettings, LitTools } from './settings.js';

// Stands for what is drawn while the words around it are asked for.
const PLACE = '\u0001';

/** How long the first film or sound of a story is, in seconds. */
const lengthOf = ({ media }: Article, kind: Label): number | null =>
  media.find(({ mimeType, duration }) => mimeType.toLowerCase().startsWith(`${kind}/`) && duration)?.duration ?? null;

/** How many pictures come with a story, its own and those beside it. */
const pictureCount = ({ image, media }: Article): number =>
  media.filter(({ mimeType }) => mimeType.toLowerCase().startsWith('image/')).length + (image ? 1 : 0);

/** What a reader sees as "2:05", and hears as "2 minutes 5 seconds". */
export const lengthView = (locale: Locale, length: number, { html }: LitTools): TemplateResult =>
  html`<span aria-hidden="true">${clockTime(locale, length)}</span
    ><span class="unseen">${spokenTime(locale, length)}</span>`;

// Stands on the side of the mark where the word begins, whichever way it runs.
const SPACE = '\u00a0';

/** The drawn part of a label: a dot that says "now", a key. Both are still where a reader wants no motion. */
const markOf = (label: Label, { html }: LitTools): unknown =>
  label === 'live'
    ? [html`<span class="dot" aria-hidden="true"></span>`, SPACE]
    : label === 'subscriber'
      ? [
          html`<svg class="key" viewBox="0 0 16 8" aria-hidden="true">
            <path d="M5.5 4a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0ZM5.5 4H15v2.75M11.5 4v2" />
          </svg>`,
          SPACE,
        ]
      : null;

/**
 * Labels with all that belongs to them. `pictures`: how many a gallery has, where that is known better than by what comes with
 * the story.
 */
export const labelsView = (
  article: Article,
  wanted: boolean,
  { locale }: Pick<CardSettings, 'locale'>,
  kit: LitTools,
  pictures = pictureCount(article),
): TemplateResult[] => {
  const { html } = kit;
  const { tag, messages } = locale;
  const say = detailWords(messages);
  const words = labelWords(article, wanted, messages);
  const detailOf = (label: Label): unknown => {
    const length = label === 'video' || label === 'audio' ? lengthOf(article, label) : null;
    if (length) return lengthView(locale, length, kit);
    return label === 'gallery' && pictures > 1 ? counted(say.pictures, pictures, tag) : null;
  };
  return shownLabels(article, wanted).map((label, index) => {
    const word = label === 'subscriber' && !messages.details ? SUBSCRIBERS : words[index]!;
    const detail = detailOf(label);
    const [before, behind] = say.labelWith(word, PLACE).split(PLACE);
    return html`<span part="label" class="label is-${label}" lang=${tag}
      >${markOf(label, kit)}${detail ? [before, detail, behind] : word}</span
    >`;
  });
};

/** What a link's `rel` says further: search engines want to know which were paid for (Google, "Qualify your outbound links"). */
export const relOf = (article: Article): string => (isPaid(article) ? ' sponsored nofollow' : '');
