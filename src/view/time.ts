import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { CardSettings } from './settings.js';
import { timeText } from './time-text.js';

/** When an article was published, or updated; nothing where the feed does not say. */
export const timeView = (article: Article, settings: CardSettings): TemplateResult | typeof nothing => {
  const { publishedAt, updatedAt } = article;
  const date = updatedAt ?? publishedAt;
  if (!date) return nothing;
  const text = timeText(date, settings);
  return html`<time part="time" datetime=${date}>${updatedAt ? settings.locale.messages.updated(text) : text}</time>`;
};
