import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { isDate, isDay, isTimeZone, moment } from '../../src/model/date.js';

describe('isDate', () => {
  const good = [
    '2026-01-06T09:46:00Z',
    '2026-01-06T09:46:00+05:30',
    '2026-01-06T09:46:00-08:00',
    '2026-01-06T09:46:00.5Z',
    '2026-01-06T09:46:00.123456789+00:00',
    '2026-01-06T00:00:00Z',
    '2026-01-06T23:59:59Z',
    '2024-02-29T12:00:00Z',
    '2000-02-29',
    '2026-01-06',
    '1965-03-04T05:06:07Z',
    '9999-12-31T23:59:59Z',
  ];
  for (const text of good) {
    it(`holds for ${text}`, () => {
      expect(isDate(text)).to.equal(true);
    });
  }

  const bad: [text: string, because: string][] = [
    ['', 'empty'],
    ['2026-02-30T09:46:00Z', '30 February'],
    ['2026-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year'],
    ['2026-04-31', '31 April'],
    ['2026-13-01', 'month 13'],
    ['2026-00-10', 'month 0'],
    ['2026-01-00', 'day 0'],
    ['2026-01-32', 'day 32'],
    ['2026-01-06T24:00:00Z', 'hour 24'],
    ['2026-01-06T25:00:00Z', 'hour 25'],
    ['2026-01-06T09:60:00Z', 'minute 60'],
    ['2016-12-31T23:59:60Z', 'a leap second, which the platform cannot tell'],
    ['2026-01-06T09:46:00', 'no zone'],
    ['2026-01-06T09:46Z', 'no seconds'],
    ['2026-01-06 09:46:00Z', 'no T'],
    ['2026-01-06T09:46:00+0530', 'no colon in the offset'],
    ['2026-1-6', 'single figures'],
    ['06-01-2026', 'day first'],
    ['2026-01-06T09:46:00Z ', 'a space behind'],
    ['x2026-01-06', 'a letter before'],
    ['1970-01-01', 'the moment 0'],
    ['1970-01-01T00:00:00Z', 'the moment 0'],
    ['1970-01-01T05:30:00+05:30', 'the moment 0'],
    ['0001-01-01T00:00:00Z', 'the year 1'],
    ['0000-00-00', 'all noughts'],
    ['1767673560', 'seconds since 1970'],
    ['now', 'a word'],
    ['Tue, 06 Jan 2026 09:46:00 GMT', 'another format'],
  ];
  for (const [text, because] of bad) {
    it(`does not hold for "${text}": ${because}`, () => {
      expect(isDate(text)).to.equal(false);
    });
  }

  it('holds only for texts that have a moment', () => {
    const figures = fc.stringMatching(/^[\d:TZ+.-]{0,26}$/);
    const digits = fc.tuple(...[3000, 14, 33, 26, 61, 62].map((max) => fc.nat({ max }))).map(([y, mo, d, h, mi, s]) => {
      const two = (n = 0): string => String(n).padStart(2, '0');
      return `${String(y).padStart(4, '0')}-${two(mo)}-${two(d)}T${two(h)}:${two(mi)}:${two(s)}Z`;
    });
    fc.assert(
      fc.property(
        fc.oneof(figures, digits),
        (text) => !isDate(text) || new Date(text).toISOString().startsWith(text.slice(0, 10)),
      ),
      { numRuns: 1000 },
    );
  });
});

describe('moment', () => {
  it('is the milliseconds of a date with its offset', () => {
    expect(moment('2026-01-06T09:46:00+05:30')).to.equal(Date.UTC(2026, 0, 6, 4, 16));
  });

  it('counts a day alone from its first moment in UTC', () => {
    expect(moment('2026-01-06')).to.equal(Date.UTC(2026, 0, 6));
  });

  it('is not a number for nothing and for nonsense', () => {
    expect([null, '', 'soon'].map(moment)).to.deep.equal([NaN, NaN, NaN]);
  });
});

describe('isDay', () => {
  it('tells a day alone from a time', () => {
    expect([isDay('2026-01-06'), isDay('2026-01-06T09:46:00Z')]).to.deep.equal([true, false]);
  });
});

describe('isTimeZone', () => {
  for (const zone of ['Asia/Kolkata', 'America/New_York', 'Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires']) {
    it(`holds for ${zone}`, () => {
      expect(isTimeZone(zone)).to.equal(true);
    });
  }

  for (const zone of ['', 'Mars/Olympus', 'reader', 'publisher', 'Kolkata', ' ']) {
    it(`does not hold for "${zone}"`, () => {
      expect(isTimeZone(zone)).to.equal(false);
    });
  }
});
