import { html, nothing, type TemplateResult } from 'lit';
import { absoluteTime, relativeTime } from '../i18n/format.js';
import type { Article } from '../model/article.js';
import type { CardSettings } from './settings.js';

const MINUTES: Record<string, number> = { m: 1, h: 60, d: 1440, w: 10080 };

/** The milliseconds of an age such as `90m`, `12h`, `7d`, `2w`; 0 for anything else. */
const milliseconds = (age: string): number => parseInt(age) * 60_000 * (MINUTES[age.at(-1)!] ?? 0);

/** When an article was published, or updated; nothing where the feed does not say. */
export const timeView = (article: Article, settings: CardSettings): TemplateResult | typeof nothing => {
  const { publishedAt, updatedAt } = article;
  const { locale, now, time, timeCutoff, timeZone, feed } = settings;
  const date = updatedAt ?? publishedAt;
  if (!date) return nothing;
  const age = time === 'relative' ? relativeTime(locale.tag, date, now, milliseconds(timeCutoff)) : null;
  const text = age ?? absoluteTime(locale.tag, date, timeZone, feed?.timeZone);
  return html`<time part="time" datetime=${date}>${updatedAt ? locale.messages.updated(text) : text}</time>`;
};
