import { expect } from '@open-wc/testing';
import { clockTime, spokenTime } from '../../src/i18n/duration.js';
import en from '../../src/i18n/en.js';
import { localeOf, type Locale } from '../../src/i18n/locales.js';

const by = (tag: string): Locale => localeOf(tag, en);

describe('a length', () => {
  const CASES: [seconds: number, clock: string, spoken: string][] = [
    [0.4, '0:00', ''],
    [5, '0:05', '5 seconds'],
    [60, '1:00', '1 minute'],
    [125, '2:05', '2 minutes 5 seconds'],
    [3599.6, '1:00:00', '1 hour'],
    [3725, '1:02:05', '1 hour 2 minutes 5 seconds'],
    [36_000_000, '10000:00:00', '10,000 hours'],
  ];
  for (const [seconds, clock, spoken] of CASES) {
    it(`of ${String(seconds)} s is written "${clock}", and spoken "${spoken}"`, () => {
      expect([clockTime(by('en-GB'), seconds), spokenTime(by('en-GB'), seconds)]).to.deep.equal([clock, spoken]);
    });
  }

  it('is written in the digits of the language, and spoken in its words', () => {
    expect(clockTime(by('ar-EG'), 125)).to.equal('٢:٠٥');
    expect(spokenTime(by('fr'), 125)).to.match(/^2.minutes.5.secondes$/u);
  });
});
