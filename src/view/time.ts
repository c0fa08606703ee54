import { html, nothing, type TemplateResult } from 'lit';
import { absoluteTime, relativeTime } from '../i18n/format.js';
import type { Article } from '../model/article.js';
import type { CardSettings } from './settings.js';

type Settings = Pick<CardSettings, 'locale' | 'now' | 'time'>;

/** A model date in words: an age, or from the cut-off on the date. */
export const timeText = (date: string, { locale, now, time }: Settings): string =>
  (time.form === 'relative' ? relativeTime(locale.tag, date, now, time.cutoff) : null) ??
  absoluteTime(locale.tag, date, time.zone);

/** When an article was published, or updated; nothing where the feed does not say. */
export const timeView = (article: Article, settings: Settings): TemplateResult | typeof nothing => {
  const { publishedAt, updatedAt } = article;
  const date = updatedAt ?? publishedAt;
  if (!date) return nothing;
  const text = timeText(date, settings);
  return html`<time part="time" dir="auto" datetime=${date}
    >${updatedAt ? settings.locale.messages.updated(text) : text}</time
  >`;
};
