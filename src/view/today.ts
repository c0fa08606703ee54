import type { TemplateResult } from 'lit';
import { dayOf } from '../i18n/day.js';
import type { CardSettings, LitTools } from './settings.js';

/** Today's date as a line of its own, in the publisher's zone. */
export const todayView = ({ locale, now, feed }: CardSettings, { html }: LitTools): TemplateResult => {
  const { date, words } = dayOf(locale, now, feed?.timeZone ?? null);
  return html`<p part="today" class="small"><time datetime=${date}>${words}</time></p>`;
};
