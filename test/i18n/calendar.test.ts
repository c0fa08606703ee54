import { expect } from '@open-wc/testing';
import { calendarOf } from '../../src/i18n/calendar.js';
import en from '../../src/i18n/en.js';
import { localeOf, type Locale } from '../../src/i18n/locales.js';

const by = (tag: string): Locale => localeOf(tag, en);

// The tests' reader is in Kolkata, at 5:30 before Greenwich.
const NOW = Date.parse('2026-01-06T20:00:00Z');

describe('calendarOf', () => {
  it('tells the day and the time of day in the reader’s zone', () => {
    const { dayOf, todayOf, clockOf } = calendarOf(by('en-GB'), NOW, 'reader');
    expect([dayOf('2026-01-06T18:29:00Z'), dayOf('2026-01-06T18:30:00Z')]).to.deep.equal(['2026-01-06', '2026-01-07']);
    expect([todayOf('2026-01-06T18:29:00Z'), clockOf('2026-01-06T18:30:00Z')]).to.deep.equal(['2026-01-07', '00:00']);
  });

  it('tells them in a zone that is named, or in the publisher’s', () => {
    for (const [zone, publisher] of [
      ['America/New_York', null],
      ['publisher', 'America/New_York'],
    ] as const) {
      const { dayOf, todayOf, clockOf } = calendarOf(by('en-GB'), NOW, zone, publisher);
      const date = '2026-01-07T04:59:00Z';
      expect([dayOf(date), todayOf(date), clockOf(date)]).to.deep.equal(['2026-01-06', '2026-01-06', '23:59']);
    }
  });

  it('tells them in each date’s own offset, for a publisher that names no zone', () => {
    const { dayOf, todayOf, clockOf } = calendarOf(by('en-GB'), NOW, 'publisher', null);
    const date = '2026-01-07T08:15:00+12:00';
    expect([dayOf(date), todayOf(date), clockOf(date)]).to.deep.equal(['2026-01-07', '2026-01-07', '08:15']);
    expect(todayOf('2026-01-06T08:15:00-05:00')).to.equal('2026-01-06');
  });

  it('leaves a date without a time on its day, without a time of day', () => {
    const { dayOf, clockOf } = calendarOf(by('en-GB'), NOW, 'America/New_York');
    expect([dayOf('2026-01-06'), clockOf('2026-01-06')]).to.deep.equal(['2026-01-06', '']);
  });

  it('says "Today" and "Yesterday" as the language does, beginning as a heading', () => {
    const said = (tag: string): string[] =>
      ['2026-01-07', '2026-01-06'].map((day) => calendarOf(by(tag), NOW, 'reader').wordsOf(day, '2026-01-07'));
    expect(said('en-GB')).to.deep.equal(['Today', 'Yesterday']);
    expect(said('fr')).to.deep.equal(['Aujourd’hui', 'Hier']);
    expect(said('de')).to.deep.equal(['Heute', 'Gestern']);
    expect(said('fa')).to.deep.equal(['امروز', 'دیروز']);
    expect(said('tr')).to.deep.equal(['Bugün', 'Dün']);
  });

  it('writes other days in words, with the year where it is another', () => {
    const { wordsOf } = calendarOf(by('en-GB'), NOW, 'reader');
    expect(wordsOf('2026-01-05', '2026-01-07').replace(',', '')).to.equal('Monday 5 January');
    expect(wordsOf('2025-12-31', '2026-01-07').replace(',', '')).to.equal('Wednesday 31 December 2025');
    expect(wordsOf('2026-01-08', '2026-01-07').replace(',', '')).to.equal('Thursday 8 January');
    expect(calendarOf(by('fr'), NOW, 'reader').wordsOf('2026-01-05', '2026-01-07')).to.equal('Lundi 5 janvier');
    expect(calendarOf(by('tr'), NOW, 'reader').wordsOf('2026-01-05', '2026-01-07')).to.match(/Pazartesi$/);
  });

  it('counts days of the calendar across the end of a month and of summer time', () => {
    const { wordsOf } = calendarOf(by('en-GB'), NOW, 'Europe/London');
    expect(wordsOf('2026-02-28', '2026-03-01')).to.equal('Yesterday');
    expect(wordsOf('2026-03-28', '2026-03-29')).to.equal('Yesterday');
  });
});
