import { expect } from '@open-wc/testing';
import { dayOf } from '../../src/i18n/day.js';
import en from '../../src/i18n/en.js';
import { localeOf, type Locale } from '../../src/i18n/locales.js';

const by = (tag: string): Locale => localeOf(tag, en);

// Half past eight in the evening in London, two in the morning of the next day in India.
const NOW = Date.parse('2026-11-22T20:30:00Z');

describe('dayOf', () => {
  const cases: [fact: string, tag: string, zone: string | null, words: string, date: string][] = [
    ['in a zone', 'en-GB', 'Europe/London', 'Sunday 22 November 2026', '2026-11-22'],
    ['in a zone where the next day has begun', 'en-GB', 'Asia/Tokyo', 'Monday 23 November 2026', '2026-11-23'],
    ['in the reader’s zone without one', 'en-GB', null, 'Monday 23 November 2026', '2026-11-23'],
    ['in French', 'fr', 'Europe/Paris', 'dimanche 22 novembre 2026', '2026-11-22'],
    ['as Americans write it', 'en-US', 'America/New_York', 'Sunday, November 22, 2026', '2026-11-22'],
  ];
  for (const [fact, tag, zone, words, date] of cases) {
    it(`is the day ${fact}`, () => {
      const day = dayOf(by(tag), NOW, zone);
      // Some versions of the language data put a comma behind the weekday.
      expect(day.words.replace(/^(\p{L}+), (?=\d)/u, '$1 ')).to.equal(words);
      expect(day.date).to.equal(date);
    });
  }

  it('writes the date in figures that machines read, whatever the language', () => {
    for (const tag of ['ar-EG', 'fa', 'th', 'ja-JP-u-ca-japanese'])
      expect(dayOf(by(tag), Date.parse('2026-03-04T00:00:00Z'), 'UTC').date).to.equal('2026-03-04');
  });

  it('begins a day at midnight of the zone', () => {
    expect(dayOf(by('en'), Date.parse('2026-11-22T18:29:59Z'), 'Asia/Kolkata').date).to.equal('2026-11-22');
    expect(dayOf(by('en'), Date.parse('2026-11-22T18:30:00Z'), 'Asia/Kolkata').date).to.equal('2026-11-23');
  });
});
