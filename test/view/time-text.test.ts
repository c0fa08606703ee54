import fr from '../../src/i18n/fr.js';
import { localeOf } from '../../src/i18n/locales.js';
import type { Feed } from '../../src/model/feed.js';
import { timeText } from '../../src/view/time-text.js';
import { expect } from '../support/elements.js';
import { settings } from '../support/views.js';

// It is 09:46 on 6 January 2026 (UTC); readers are at +05:30.
const HOUR_AGO = '2026-01-06T09:46:00+01:00';
const feed = { timeZone: 'America/New_York' } as Feed;

describe('timeText', () => {
  const CASES: [date: string, fields: Parameters<typeof settings>[0], text: string][] = [
    [HOUR_AGO, {}, '1 hour ago'],
    [HOUR_AGO, { time: 'absolute' }, '6 Jan 2026, 14:16'],
    [HOUR_AGO, { time: 'absolute', timeZone: 'publisher' }, '6 Jan 2026, 09:46'],
    [HOUR_AGO, { time: 'absolute', timeZone: 'publisher', feed }, '6 Jan 2026, 03:46'],
    [HOUR_AGO, { time: 'absolute', timeZone: 'Asia/Tokyo' }, '6 Jan 2026, 17:46'],
    [HOUR_AGO, { timeCutoff: '59m' }, '6 Jan 2026, 14:16'],
    [HOUR_AGO, { timeCutoff: '2h' }, '1 hour ago'],
    [HOUR_AGO, { timeCutoff: '0' }, '6 Jan 2026, 14:16'],
    ['2025-12-31T09:46:00Z', {}, '6 days ago'],
    ['2025-12-30T09:46:00Z', {}, '30 Dec 2025, 15:16'],
    ['2025-12-30T09:46:00Z', { timeCutoff: '2w' }, '7 days ago'],
    ['2025-12-30T09:46:00Z', { timeCutoff: '8d' }, '7 days ago'],
    ['2026-01-06', {}, '6 Jan 2026'],
    ['2026-02-06T09:46:00Z', {}, '6 Feb 2026, 15:16'],
    [HOUR_AGO, { locale: localeOf('fr', fr) }, 'il y a 1 heure'],
    [HOUR_AGO, { locale: localeOf('fr', fr), time: 'absolute' }, '6 janv. 2026, 14:16'],
  ];

  for (const [date, fields, text] of CASES) {
    const { locale, ...rest } = fields ?? {};
    it(`is ${text} for ${date} with ${JSON.stringify({ ...rest, tag: locale?.tag, feed: rest.feed?.timeZone })}`, () => {
      expect(timeText(date, settings(fields))).to.equal(text);
    });
  }
});
