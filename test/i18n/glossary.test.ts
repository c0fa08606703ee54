import { expect } from '@open-wc/testing';
import { calendarOf } from '../../src/i18n/calendar.js';
import { dayOf } from '../../src/i18n/day.js';
import { spokenTime } from '../../src/i18n/duration.js';
import { absoluteTime, listed, minutes, relativeTime } from '../../src/i18n/format.js';
import { inWordsOf } from '../../src/i18n/glossary.js';
import { localeOf } from '../../src/i18n/locales.js';
import pa from '../../src/i18n/pa.js';
import { counted } from '../../src/i18n/plurals.js';

// Firefox and WebKit have data of Punjabi, Chromium has none: all must say what Unicode's data (CLDR 48) say.
const locale = localeOf('pa', pa);
const NOW = Date.parse('2026-01-06T09:46:00Z');
const SHORT = 'ਜਨ ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾ ਅਗ ਸਤੰ ਅਕਤੂ ਨਵੰ ਦਸੰ'.split(' ');
const LONG = 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ'.split(' ');
const WEEK = 'ਐਤਵਾਰ ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ'.split(' ');
const MONTHS = LONG.map((_, index) => `2025-${String(index + 1).padStart(2, '0')}-09`);

// The data of before wrote these three otherwise, and some systems have those.
const BEFORE: Record<string, string> = { 'ਪੂ.ਦੁ.': 'AM', 'ਬਾ.ਦੁ.': 'PM', ਸ਼ਨਿੱਚਰਵਾਰ: 'ਸ਼ਨੀਵਾਰ' };

const plain = (text: string): string =>
  Object.entries(BEFORE).reduce((said, [old, word]) => said.replace(old, word), text.replace(/\s/g, ' '));

const joined = (...names: string[]): string =>
  listed(locale, names)
    .map(({ value }) => value)
    .join('');

describe('Punjabi, in every browser', () => {
  it('has dates with a time', () => {
    const at = (date: string): string => plain(absoluteTime(locale, date, 'publisher'));
    expect(at('2001-09-09T01:46:00Z')).to.equal('9 ਸਤੰ 2001, 1:46 AM');
    expect(at('2026-11-21T18:05:00Z')).to.equal('21 ਨਵੰ 2026, 6:05 PM');
  });

  it('has short names of months', () => {
    const said = MONTHS.map((date) => absoluteTime(locale, date, 'reader'));
    expect(said).to.deep.equal(SHORT.map((month) => `9 ${month} 2025`));
  });

  it('has long names of months, and of days', () => {
    const { wordsOf } = calendarOf(locale, NOW, 'reader');
    const said = MONTHS.map((day) => wordsOf(day, '2025-12-31'));
    expect(said.map((words) => words.replace(/^.*, /, ''))).to.deep.equal(LONG.map((month) => `9 ${month}`));
    const days = WEEK.map((_, index) => dayOf(locale, Date.parse(`2026-11-${String(22 + index)}`), 'UTC').words).map(
      plain,
    );
    expect(days).to.deep.equal(WEEK.map((day, index) => `${day}, ${String(22 + index)} ਨਵੰਬਰ 2026`));
  });

  it('has headings of days', () => {
    const { wordsOf, clockOf } = calendarOf(locale, NOW, 'UTC');
    const said = ['2026-01-06', '2026-01-05', '2026-01-04', '2025-12-31'].map((day) => wordsOf(day, '2026-01-06'));
    expect(said).to.deep.equal(['ਅੱਜ', 'ਬੀਤਿਆ ਕੱਲ੍ਹ', 'ਐਤਵਾਰ, 4 ਜਨਵਰੀ', 'ਬੁੱਧਵਾਰ, 31 ਦਸੰਬਰ 2025']);
    expect(plain(clockOf('2026-01-06T09:46:00Z'))).to.equal('9:46 AM');
  });

  it('has ages', () => {
    const said = [0, 1, 5, 60, 180, 1440, 4320].map((age) =>
      relativeTime(locale, new Date(NOW - age * 60_000).toISOString(), NOW, Infinity),
    );
    expect(said).to.deep.equal([
      'ਹੁਣ',
      '1 ਮਿੰਟ ਪਹਿਲਾਂ',
      '5 ਮਿੰਟ ਪਹਿਲਾਂ',
      '1 ਘੰਟਾ ਪਹਿਲਾਂ',
      '3 ਘੰਟੇ ਪਹਿਲਾਂ',
      '1 ਦਿਨ ਪਹਿਲਾਂ',
      '3 ਦਿਨ ਪਹਿਲਾਂ',
    ]);
  });

  it('has lengths', () => {
    expect([1, 5].map((count) => plain(minutes(locale, count)))).to.deep.equal(['1 ਮਿੰਟ', '5 ਮਿੰਟ']);
    expect(plain(spokenTime(locale, 3665))).to.equal('1 ਘੰਟਾ 1 ਮਿੰਟ 5 ਸਕਿੰਟ');
    expect(plain(spokenTime(locale, 7321))).to.equal('2 ਘੰਟੇ 2 ਮਿੰਟ 1 ਸਕਿੰਟ');
  });

  it('has lists, whose names stay as they are', () => {
    expect(joined('ਨੂਰ', 'ਦਲੇਰ')).to.equal('ਨੂਰ ਅਤੇ ਦਲੇਰ');
    expect(joined('April May', 'now and ago', 'June')).to.equal('April May, now and ago ਅਤੇ June');
  });

  it('has plural forms', () => {
    const said = [0, 1, 2, 12].map((count) => counted(pa.details.pictures, count, 'pa'));
    expect(said).to.deep.equal(['0 ਤਸਵੀਰ', '1 ਤਸਵੀਰ', '2 ਤਸਵੀਰਾਂ', '12 ਤਸਵੀਰਾਂ']);
  });

  it('keeps its words in a region, and the figures that a page asks for', () => {
    expect(absoluteTime(localeOf('pa-Guru-IN', pa), '2001-09-09', 'reader')).to.equal('9 ਸਤੰ 2001');
    expect(absoluteTime(localeOf('pa-u-nu-guru', pa), '2001-09-09', 'reader')).to.equal('੯ ਸਤੰ ੨੦੦੧');
  });
});

describe('inWordsOf', () => {
  const { DateTimeFormat } = Intl;
  let asked: number;

  /** A browser that says it has a language, and writes its months as `M01`. */
  const without = (): void => {
    asked = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, [tag, options]: ConstructorParameters<typeof DateTimeFormat>) {
        asked++;
        const made = new target(tag, options);
        return Object.defineProperty(made, 'format', { value: () => 'M01' });
      },
    });
  };

  const pirates = inWordsOf('en-GB', { April: 'Rumtide', hours: 'bells', ago: 'astern' });

  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  it('leaves what the browser knows to the browser', () => {
    const formatter = inWordsOf('en-GB', { avr: 'Rumtide' });
    const french = formatter(DateTimeFormat, 'fr', { dateStyle: 'medium', timeZone: 'UTC' });
    expect(french.format(Date.parse('2026-04-09'))).to.equal('9 avr. 2026');
    expect(french.resolvedOptions().locale).to.equal('fr');
  });

  it('writes as an English does elsewhere, and leaves words that it does not know', () => {
    without();
    const day = pirates(DateTimeFormat, 'nl', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    expect(day.format(Date.parse('2026-04-09'))).to.equal('9 Rumtide');
    expect(day.format(Date.parse('2026-05-09'))).to.equal('9 May');
    expect(pirates(Intl.RelativeTimeFormat, 'nl', {}).format(-3, 'hour')).to.equal('3 bells astern');
    const unit = { style: 'unit', unit: 'hour', unitDisplay: 'long' } as const;
    expect(pirates(Intl.NumberFormat, 'nl-NL', unit).format(12_345)).to.equal('12,345 bells');
    expect(pirates(Intl.NumberFormat, 'nl-u-nu-deva', unit).format(2)).to.equal('२ bells');
    expect(asked, 'the browser is asked once').to.equal(1);
  });

  it('changes the words of a list, and no name in it', () => {
    without();
    const list = inWordsOf('en-GB', { and: 'an’', April: 'Rumtide' })(Intl.ListFormat, 'nl', {});
    expect(list.format(['April', 'and', 'Jo'])).to.equal('April, and an’ Jo');
    expect(list.formatToParts(['April', 'Jo'])).to.deep.equal([
      { type: 'element', value: 'April' },
      { type: 'literal', value: ' an’ ' },
      { type: 'element', value: 'Jo' },
    ]);
  });
});
