import { expect } from '@open-wc/testing';
import { filterArticles, type Filters } from '../../src/desk/filters.js';
import type { Article } from '../../src/model/article.js';
import { article, ids } from '../support/articles.js';

const ALL = [
  article({
    id: 'a',
    url: 'https://ledger.example/a',
    tags: ['Harbour', 'Ferry'],
    language: 'en-GB',
    publishedAt: '2026-01-06T09:00:00+05:30',
  }),
  article({
    id: 'b',
    url: 'https://ledger.example/b',
    tags: ['Sport'],
    language: 'fr',
    publishedAt: '2026-01-06T04:00:00Z',
  }),
  article({ id: 'C', url: 'https://ledger.example/c', tags: [], language: null }),
  article({
    id: 'd',
    url: null,
    tags: ['harbour', 'Sport'],
    language: 'eng',
    publishedAt: '2026-01-05',
    updatedAt: '2026-01-07T00:00:00Z',
  }),
];

const kept = (filters: Partial<Filters>, articles: readonly Article[] = ALL): string[] =>
  ids(filterArticles(articles, { tags: [], exclude: [], languages: [], order: 'feed', ...filters }));

describe('filterArticles', () => {
  const cases: [fact: string, filters: Partial<Filters>, left: string[]][] = [
    ['keeps all in the order of the feed without filters', {}, ['a', 'b', 'C', 'd']],
    ['keeps by tag, without case', { tags: ['HARBOUR'] }, ['a', 'd']],
    ['keeps by any of several tags', { tags: ['ferry', 'sport'] }, ['a', 'b', 'd']],
    ['keeps none for an unknown tag', { tags: ['Harb'] }, []],
    ['leaves out by tag, without case', { exclude: ['sport'] }, ['a', 'C']],
    ['leaves out by id, without case', { exclude: ['A', 'c'] }, ['b', 'd']],
    [
      'leaves out by address, scheme and tracking aside',
      { exclude: ['http://www.ledger.example/b/?utm_source=x'] },
      ['a', 'C', 'd'],
    ],
    ['leaves out after it has kept', { tags: ['harbour'], exclude: ['sport'] }, ['a']],
    [
      'leaves none out for what stands nowhere',
      { exclude: ['opinion', 'https://ledger.example/z'] },
      ['a', 'b', 'C', 'd'],
    ],
    ['keeps a language with its regions, and articles without one', { languages: ['en'] }, ['a', 'C']],
    ['takes a language with a region as that region alone', { languages: ['en-US'] }, ['C']],
    ['takes languages without case', { languages: ['EN-gb', 'FR'] }, ['a', 'b', 'C']],
    ['puts the newest first, by update or publication, undated last', { order: 'newest' }, ['d', 'b', 'a', 'C']],
    ['puts the newest first of what is kept', { order: 'newest', tags: ['harbour'] }, ['d', 'a']],
  ];
  for (const [fact, filters, left] of cases) {
    it(fact, () => {
      expect(kept(filters)).to.deep.equal(left);
    });
  }

  it('keeps the order of the feed among articles of one moment, and among undated ones', () => {
    const dates = ['2026-01-06T09:00:00Z', null, '2026-01-06T14:30:00+05:30', null];
    const articles = dates.map((publishedAt, index) => article({ id: String(index), publishedAt }));
    expect(kept({ order: 'newest' }, articles)).to.deep.equal(['0', '2', '1', '3']);
  });

  it('puts an article from before 1970 before an undated one', () => {
    const articles = [article({ id: 'undated' }), article({ id: 'old', publishedAt: '1965-03-04' })];
    expect(kept({ order: 'newest' }, articles)).to.deep.equal(['old', 'undated']);
  });

  it('does not change the list it is given', () => {
    const given = [...ALL];
    kept({ order: 'newest' }, given);
    expect(given).to.deep.equal(ALL);
  });
});
