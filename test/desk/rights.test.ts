import { expect } from '@open-wc/testing';
import { forbidden, mayShow } from '../../src/desk/rights.js';
import type { Article } from '../../src/model/article.js';
import { article } from '../support/articles.js';

const AT = '2026-01-06T09:46:00+05:30';
const NOW = Date.parse(AT);

describe('rights', () => {
  const cases: [fact: string, fields: Partial<Article>, now: number, rule: ReturnType<typeof forbidden>][] = [
    ['lets a plain article be shown', {}, NOW, null],
    ['withholds a canceled article', { status: 'canceled' }, NOW, 'not-usable'],
    ['withholds a withheld article', { status: 'withheld' }, NOW, 'not-usable'],
    [
      'withholds a canceled article beyond its embargo',
      { status: 'canceled', embargoedUntil: AT },
      NOW + 1,
      'not-usable',
    ],
    ['withholds until the last millisecond of an embargo', { embargoedUntil: AT }, NOW - 1, 'under-embargo'],
    ['shows at the very moment an embargo ends', { embargoedUntil: AT }, NOW, null],
    ['shows after an embargo', { embargoedUntil: AT }, NOW + 1, null],
    ['shows until the last millisecond before expiry', { expires: AT }, NOW - 1, null],
    ['withholds at the very moment of expiry', { expires: AT }, NOW, 'expired-item'],
    ['withholds after expiry', { expires: AT }, NOW + 1, 'expired-item'],
    [
      'counts an embargo day from its first moment in UTC',
      { embargoedUntil: '2026-01-06' },
      Date.UTC(2026, 0, 6) - 1,
      'under-embargo',
    ],
    ['ends an embargo day with its first moment in UTC', { embargoedUntil: '2026-01-06' }, Date.UTC(2026, 0, 6), null],
    ['compares moments, not clock faces', { embargoedUntil: '2026-01-06T05:00:00Z' }, NOW, 'under-embargo'],
    ['says embargo before expiry', { embargoedUntil: '2027-01-01', expires: '2026-01-01' }, NOW, 'under-embargo'],
    ['does not look at the date of publication', { publishedAt: '2030-01-01T00:00:00Z' }, NOW, null],
  ];
  for (const [fact, fields, now, rule] of cases) {
    it(fact, () => {
      expect(forbidden(article(fields), now)).to.equal(rule);
      expect(mayShow(article(fields), now)).to.equal(rule === null);
    });
  }
});
