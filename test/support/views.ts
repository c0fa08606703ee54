import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { localeOf } from '../../src/i18n/locales.js';
import type { CardSettings } from '../../src/view/settings.js';

/** What cards are drawn by, where no element is there to say it: in English, at 09:46 on 6 January 2026 (UTC). */
export const settings = (fields: Partial<CardSettings> = {}): CardSettings => ({
  locale: localeOf('en-GB', undefined),
  now: Date.parse('2026-01-06T09:46:00Z'),
  time: 'relative',
  timeCutoff: '7d',
  timeZone: 'reader',
  feed: null,
  target: '_self',
  linkTo: (url) => url,
  select: () => undefined,
  ...fields,
});

/** Draws a view into a box of the page that is empty otherwise; again into the same box where one is given. */
export async function drawn(view: unknown, box?: HTMLElement): Promise<HTMLElement> {
  const holder = box ?? (await fixture<HTMLElement>(html`<div></div>`));
  render(view, holder);
  return holder;
}

/** A box's text, with white space collapsed. */
export const textOf = (box: Element): string => box.textContent.replace(/\s+/g, ' ').trim();
