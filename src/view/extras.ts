import { minutes } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';
import { detailWords } from './detail-words.js';
import type { CardSettings, Field, LitTools } from './settings.js';
import { canShare, share } from './share.js';

/** How long a story takes to read, in words. */
export const readingTime = (length: number, locale: Locale): string => {
  const time = minutes(locale, length);
  return locale.messages.readingTime?.(time) ?? `${time} to read`;
};

/** The button that passes a story on, by the reader's own means where there are any, else by its address. */
export const shareView = (article: Article, settings: CardSettings, { html }: LitTools): unknown => {
  const { messages } = settings.locale;
  return html`<button type="button" @click=${() => void share(article, settings)}>
    ${canShare() ? (messages.share ?? 'Share') : detailWords(messages).copyLink}
  </button>`;
};

/** What cards show only where a page asks for it. */
export const extrasView = (
  article: Article,
  shows: (field: Field) => boolean,
  settings: CardSettings,
  kit: LitTools,
): readonly unknown[] => {
  const { html, nothing } = kit;
  const { readingMinutes: length, url } = article;
  return [
    length && shows('reading-time') ? html`<span>${readingTime(length, settings.locale)}</span>` : nothing,
    url && shows('share') ? shareView(article, settings, kit) : nothing,
  ];
};
