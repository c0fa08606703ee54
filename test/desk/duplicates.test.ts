import { expect } from '@open-wc/testing';
import { withoutDuplicates } from '../../src/desk/duplicates.js';
import type { Article } from '../../src/model/article.js';
import { article, ids } from '../support/articles.js';

const EARLY = '2026-01-06T09:46:00Z';
const LATE = '2026-01-06T12:00:00Z';
const WIRE = { name: 'Lantern Wire', url: null, logo: null };

const kept = (...articles: Article[]): string[] => withoutDuplicates(articles).kept.map(({ kicker }) => kicker!);
const one = (kicker: string, fields: Partial<Article> = {}): Article => article({ kicker, ...fields });

describe('withoutDuplicates', () => {
  it('keeps different articles in their order', () => {
    const articles = ['c', 'a', 'b'].map((id) => article({ id, url: `https://ledger.example/${id}` }));
    const { kept, dropped } = withoutDuplicates(articles);
    expect(ids(kept)).to.deep.equal(['c', 'a', 'b']);
    expect(dropped).to.deep.equal([]);
  });

  it('keeps the very objects', () => {
    const only = article();
    expect(withoutDuplicates([only]).kept[0]).to.equal(only);
  });

  it('is empty for none', () => {
    expect(withoutDuplicates([])).to.deep.equal({ kept: [], dropped: [] });
  });

  it('keeps the first of an id', () => {
    expect(kept(one('first'), one('second', { url: null, headline: 'Another' }))).to.deep.equal(['first']);
  });

  it('takes an id that moved from http to https as the same', () => {
    const first = one('first', { id: 'http://ledger.example/1', url: null });
    const second = one('second', { id: 'https://ledger.example/1', url: null });
    expect(kept(first, second)).to.deep.equal(['first']);
    expect(kept(second, first)).to.deep.equal(['second']);
  });

  it('takes the same address and headline as the same, tracking and www aside', () => {
    const first = one('first', { id: '1' });
    const second = one('second', {
      id: '2',
      url: 'http://www.ledger.example/stories/ferry/?utm_source=x',
      headline: '“Ferry” returns to the NIGHT timetable.',
    });
    expect(kept(first, second)).to.deep.equal(['first']);
  });

  const different: [fact: string, fields: Partial<Article>][] = [
    ['the same address with another headline', { headline: 'Crane makes its last lift' }],
    ['the same headline at another address', { url: 'https://ledger.example/stories/crane' }],
    ['the same headline without an address', { url: null }],
    ['another item of the same page', { url: 'https://ledger.example/stories/ferry#2' }],
    ['another query', { url: 'https://ledger.example/stories/ferry?id=2' }],
  ];
  for (const [fact, fields] of different) {
    it(`keeps both for ${fact}`, () => {
      expect(kept(one('first'), one('second', { id: 'a2', ...fields }))).to.deep.equal(['first', 'second']);
    });
  }

  it('keeps two without an address and with the same headline', () => {
    expect(kept(one('first', { url: null }), one('second', { id: 'a2', url: null }))).to.have.length(2);
  });

  const updates: [fact: string, first: string | null, second: string | null, winner: string][] = [
    ['takes a later one that was updated, in the place of the first', null, LATE, 'second'],
    ['takes a later one with a newer update', EARLY, LATE, 'second'],
    ['keeps the first with a newer update', LATE, EARLY, 'first'],
    ['keeps the first with the same update', LATE, LATE, 'first'],
    ['keeps the first that alone was updated', EARLY, null, 'first'],
  ];
  for (const [fact, first, second, winner] of updates) {
    it(fact, () => {
      const other = one('other', { id: 'a2', url: null });
      const loser = winner === 'first' ? 'second' : 'first';
      const result = withoutDuplicates([
        one('first', { updatedAt: first }),
        other,
        one('second', { updatedAt: second }),
      ]);
      expect(result.kept.map(({ kicker }) => kicker)).to.deep.equal([winner, 'other']);
      expect(result.dropped.map(({ article }) => article.kicker)).to.deep.equal([loser]);
    });
  }

  it('compares updates as moments', () => {
    const first = one('first', { updatedAt: '2026-01-06T12:00:00+05:30' });
    const second = one('second', { updatedAt: '2026-01-06T09:00:00Z' });
    expect(kept(first, second)).to.deep.equal(['second']);
  });

  it('leaves one of many, the newest', () => {
    const all = [EARLY, LATE, null, EARLY].map((updatedAt, index) => one(String(index), { updatedAt }));
    const result = withoutDuplicates(all);
    expect(result.kept.map(({ kicker }) => kicker)).to.deep.equal(['1']);
    expect(result.dropped.map(({ article }) => article.kicker)).to.deep.equal(['0', '2', '3']);
  });

  it('says of each why it was dropped', () => {
    const copy = one('copy', { id: 'a2', url: null, agency: WIRE, publishedAt: EARLY });
    const first = one('first', { agency: WIRE, publishedAt: EARLY });
    const { dropped } = withoutDuplicates([first, one('again'), copy]);
    expect(dropped.map(({ rule, article }) => [rule, article.kicker])).to.deep.equal([
      ['duplicate', 'again'],
      ['wire-copy', 'copy'],
    ]);
  });

  describe('an agency’s copy under the same headline', () => {
    const first = one('first', { agency: WIRE, publishedAt: '2026-01-06T09:46:00Z' });
    const copy = (fields: Partial<Article> = {}): Article =>
      one('copy', {
        id: 'a2',
        url: 'https://coast.example/1',
        agency: WIRE,
        publishedAt: first.publishedAt,
        ...fields,
      });
    const ROWS: [fact: string, fields: Partial<Article>, both: boolean][] = [
      ['is one story', {}, false],
      ['is one story after 48 hours', { publishedAt: '2026-01-08T09:46:00Z' }, false],
      ['is one story 48 hours before', { publishedAt: '2026-01-04T09:46:00Z' }, false],
      ['is one story whatever its case and marks', { headline: 'FERRY returns to the night timetable!' }, false],
      ['is one story whatever the case of the agency', { agency: { ...WIRE, name: 'LANTERN wire' } }, false],
      ['is another after more than 48 hours', { publishedAt: '2026-01-08T09:46:01Z' }, true],
      ['is another of another agency', { agency: { ...WIRE, name: 'Northwind' } }, true],
      ['is another without an agency', { agency: null }, true],
      ['is another without a date', { publishedAt: null }, true],
      ['is another under another headline', { headline: 'Ferry returns' }, true],
      ['is another in another language', { language: 'fr' }, true],
    ];
    for (const [fact, fields, both] of ROWS) {
      it(fact, () => {
        expect(kept({ ...first, language: 'en' }, copy(fields))).to.deep.equal(both ? ['first', 'copy'] : ['first']);
      });
    }

    it('is another for two papers that name no agency', () => {
      expect(kept({ ...first, agency: null }, copy({ agency: null }))).to.deep.equal(['first', 'copy']);
    });

    it('is shown instead when it was updated later', () => {
      expect(kept(first, copy({ updatedAt: LATE }))).to.deep.equal(['copy']);
    });

    it('is told from a story of the same headline weeks ago, whichever stands first', () => {
      const old = one('old', { id: 'a0', url: null, agency: WIRE, publishedAt: '2025-12-01T09:46:00Z' });
      expect(kept(old, first, copy())).to.deep.equal(['old', 'first']);
      expect(kept(first, old, copy())).to.deep.equal(['first', 'old']);
    });
  });

  describe('of versions of a story', () => {
    const versions = (...ids: string[]): Article[] =>
      ids.map((id) => article({ id, url: null, headline: `Headline of ${id}`, language: 'en' }));
    const left = (articles: Article[], lineage: Record<string, string>): string[] =>
      ids(withoutDuplicates(articles, new Map(Object.entries(lineage))).kept);

    it('the one stays that was made of the other, where it stands', () => {
      expect(left(versions('1', '2', 'x', 'y'), { y: '1' })).to.deep.equal(['2', 'x', 'y']);
      expect(left(versions('y', '2', '1'), { y: '1' })).to.deep.equal(['y', '2']);
    });

    it('the last stays, however long the way and whether or not all stand there', () => {
      expect(left(versions('1', '2', '3'), { 3: '2', 2: '1' })).to.deep.equal(['3']);
      expect(left(versions('3', '1'), { 3: '2', 2: '1' })).to.deep.equal(['3']);
    });

    it('both stay that were made of a third', () => {
      expect(left(versions('1', '2', '3'), { 2: '1', 3: '1' })).to.deep.equal(['2', '3']);
    });

    it('one stays of two that claim each other', () => {
      expect(left(versions('1', '2'), { 1: '2', 2: '1' })).to.deep.equal(['1']);
    });

    it('a story that claims itself stays', () => {
      expect(left(versions('1', '2'), { 1: '1' })).to.deep.equal(['1', '2']);
    });

    it('a translation is none', () => {
      const [original, translated] = versions('1', '2') as [Article, Article];
      expect(left([original, { ...translated, language: 'fr' }], { 2: '1' })).to.deep.equal(['1', '2']);
    });
  });
});
