import type { TemplateResult } from 'lit';
import { absoluteTime, relativeTime } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import type { Feed } from '../model/feed.js';
import type { Kit } from './kit.js';

/** How old news is that was kept on the reader's device. */
export const ageView = (
  { feed, locale }: { readonly feed: Feed | null; readonly locale: Locale },
  { html }: Kit,
): TemplateResult => {
  const date = new Date(feed!.keptAt!).toISOString();
  // A clock that was set back since knows no age.
  const time = relativeTime(locale, date, Date.now(), Infinity) ?? absoluteTime(locale, date, 'reader');
  const words = locale.messages.lastUpdated?.(time) ?? `Last updated ${time}`;
  return html`<p part="status" class="status small" dir="auto">${words}</p>`;
};
