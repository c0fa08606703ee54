import { expect } from '@open-wc/testing';
import { absoluteTime, listed, minutes, relativeTime } from '../../src/i18n/format.js';
import en from '../../src/i18n/en.js';
import { localeOf, type Locale } from '../../src/i18n/locales.js';

const by = (tag: string): Locale => localeOf(tag, en);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('listed', () => {
  const cases: [tag: string, names: string[], text: string][] = [
    ['en-GB', [], ''],
    ['en-GB', ['Ada Quill'], 'Ada Quill'],
    ['en-GB', ['Ada Quill', 'Bo Lind'], 'Ada Quill and Bo Lind'],
    ['en-GB', ['Ada Quill', 'Bo Lind', 'Cy Marsh'], 'Ada Quill, Bo Lind and Cy Marsh'],
    ['en-US', ['Ada Quill', 'Bo Lind', 'Cy Marsh'], 'Ada Quill, Bo Lind, and Cy Marsh'],
    ['fr', ['Ada Quill', 'Bo Lind', 'Cy Marsh'], 'Ada Quill, Bo Lind et Cy Marsh'],
  ];
  for (const [tag, names, text] of cases) {
    it(`joins ${names.length} names in ${tag}`, () => {
      const pieces = listed(by(tag), names);
      expect(pieces.map(({ value }) => value).join('')).to.equal(text);
      expect(pieces.flatMap(({ type, value }) => (type === 'element' ? value : []))).to.deep.equal(names);
    });
  }
});

describe('minutes', () => {
  const cases: [tag: string, count: number, text: string][] = [
    ['en', 1, '1 minute'],
    ['en', 5, '5 minutes'],
    ['en', 0, '0 minutes'],
    ['en', 1200, '1,200 minutes'],
    ['fr', 0, '0 minute'],
    ['fr', 1, '1 minute'],
    ['fr', 5, '5 minutes'],
    ['de', 1, '1 Minute'],
    ['de', 2, '2 Minuten'],
  ];
  for (const [tag, count, text] of cases) {
    it(`writes ${count} in ${tag}`, () => {
      expect(minutes(by(tag), count).replace(/\s/g, ' ')).to.equal(text);
    });
  }
});

describe('absoluteTime', () => {
  const DATE = '2026-01-06T09:46:00-05:00';
  const cases: [fact: string, date: string, zone: string, publisher: string | null | undefined, text: string][] = [
    ['in the reader’s zone', DATE, 'reader', 'America/New_York', '6 Jan 2026, 20:16'],
    ['in the publisher’s zone', DATE, 'publisher', 'Europe/Paris', '6 Jan 2026, 15:46'],
    ['in a named zone', DATE, 'Asia/Tokyo', 'Europe/Paris', '6 Jan 2026, 23:46'],
    ['in a named zone where a day has begun', DATE, 'Pacific/Auckland', null, '7 Jan 2026, 03:46'],
    ['in the date’s own offset, where the publisher has no zone', DATE, 'publisher', null, '6 Jan 2026, 09:46'],
    ['in the date’s own offset, where nobody is asked', DATE, 'publisher', undefined, '6 Jan 2026, 09:46'],
    ['in an own offset of a half hour', '2026-01-06T23:59:59.9+05:30', 'publisher', null, '6 Jan 2026, 23:59'],
    ['in UTC, where that is the own offset', '2026-01-06T09:46:00Z', 'publisher', null, '6 Jan 2026, 09:46'],
    ['in summer time', '2026-07-06T09:46:00Z', 'Europe/Paris', null, '6 Jul 2026, 11:46'],
    ['of a day alone without a time, in no zone', '2026-01-06', 'reader', null, '6 Jan 2026'],
    ['of a day alone as it is, however far away the zone', '2026-01-06', 'Pacific/Honolulu', null, '6 Jan 2026'],
    ['of a day alone as it is in the publisher’s zone', '2026-01-06', 'publisher', 'America/New_York', '6 Jan 2026'],
    ['of long ago', '1965-03-04T05:06:07Z', 'publisher', null, '4 Mar 1965, 05:06'],
  ];
  for (const [fact, date, zone, publisher, text] of cases) {
    it(`is the time ${fact}`, () => {
      expect(absoluteTime(by('en-GB'), date, zone, publisher)).to.equal(text);
    });
  }

  it('speaks the language of the tag', () => {
    expect(absoluteTime(by('fr'), '2026-01-06', 'reader')).to.equal('6 janv. 2026');
    expect(absoluteTime(by('fr'), DATE, 'publisher')).to.match(/^6 janv\. 2026\D+09:46$/);
    expect(absoluteTime(by('en-US'), DATE, 'publisher').replace(/\s/g, ' ')).to.equal('Jan 6, 2026, 9:46 AM');
  });
});

describe('relativeTime', () => {
  const NOW = Date.parse('2026-01-06T09:46:00Z');
  const WEEK = 7 * DAY;
  const aged = (age: number, cutoff = WEEK, tag = 'en-GB'): string | null =>
    relativeTime(by(tag), new Date(NOW - age).toISOString(), NOW, cutoff);

  const cases: [fact: string, age: number, text: string | null][] = [
    ['at once', 0, 'now'],
    ['after 59 seconds', 59 * SECOND, 'now'],
    ['after a minute less a millisecond', MINUTE - 1, 'now'],
    ['after 60 seconds', MINUTE, '1 minute ago'],
    ['after 119 seconds', 119 * SECOND, '1 minute ago'],
    ['after 59 minutes', 59 * MINUTE, '59 minutes ago'],
    ['after an hour less a millisecond', HOUR - 1, '59 minutes ago'],
    ['after an hour', HOUR, '1 hour ago'],
    ['after 23 hours', 23 * HOUR, '23 hours ago'],
    ['after a day less a millisecond', DAY - 1, '23 hours ago'],
    ['after a day, which is not always yesterday', DAY, '1 day ago'],
    ['after 47 hours', 47 * HOUR, '1 day ago'],
    ['after two days', 2 * DAY, '2 days ago'],
    ['just before the cut-off', WEEK - 1, '6 days ago'],
    ['at the cut-off', WEEK, null],
    ['beyond the cut-off', 400 * DAY, null],
    ['where a clock is a little wrong', -2 * MINUTE, 'now'],
    ['where a clock is wrong by just under five minutes', 1 - 5 * MINUTE, 'now'],
    ['where a clock is wrong by five minutes', -5 * MINUTE, null],
    ['in the far future', -400 * DAY, null],
  ];
  for (const [fact, age, text] of cases) {
    it(`is ${text === null ? 'none' : `"${text}"`} ${fact}`, () => {
      expect(aged(age)).to.equal(text);
    });
  }

  it('is none with a cut-off of 0, whatever the clocks', () => {
    expect([0, MINUTE, -MINUTE].map((age) => aged(age, 0))).to.deep.equal([null, null, null]);
  });

  it('is none for what is no date, and without a present', () => {
    expect(relativeTime(by('en'), 'soon', NOW, WEEK)).to.equal(null);
    expect(relativeTime(by('en'), '', NOW, WEEK)).to.equal(null);
    expect(relativeTime(by('en'), '2026-01-06T09:46:00Z', NaN, WEEK)).to.equal(null);
  });

  it('is none for a day alone', () => {
    expect(relativeTime(by('en'), '2026-01-06', NOW, WEEK)).to.equal(null);
  });

  it('counts moments, not clock faces', () => {
    expect(relativeTime(by('en'), '2026-01-06T15:10:00+05:30', NOW, WEEK)).to.equal('6 minutes ago');
  });

  it('speaks French', () => {
    const said = [0, MINUTE, 3 * HOUR, 2 * DAY].map((age) => aged(age, WEEK, 'fr')?.replace(/\s/g, ' '));
    expect(said).to.deep.equal(['maintenant', 'il y a 1 minute', 'il y a 3 heures', 'il y a 2 jours']);
  });
});

describe('the formatters', () => {
  const { NumberFormat } = Intl;
  let made: string[];

  beforeEach(() => {
    made = [];
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct(target, args: ConstructorParameters<typeof NumberFormat>) {
        made.push(String(args[0]));
        return new target(...args);
      },
    });
  });

  afterEach(() => {
    Intl.NumberFormat = NumberFormat;
  });

  const tag = (number: number): string => `en-x-cache${String(number)}`;

  it('are made once for each language', () => {
    for (let times = 0; times < 3; times++) for (const number of [1, 2]) minutes(by(tag(number)), 5);
    expect(made).to.deep.equal([tag(1), tag(2)]);
  });

  it('are not kept without bound', () => {
    for (let number = 100; number < 160; number++) minutes(by(tag(number)), 5);
    expect(made).to.have.length(60);
    minutes(by(tag(159)), 5);
    expect(made, 'the last is still there').to.have.length(60);
    minutes(by(tag(100)), 5);
    expect(made, 'the first is not').to.have.length(61);
  });
});
