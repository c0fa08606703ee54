import { expect } from '@open-wc/testing';
import { relatedSection, relatedTo, type RelatedTo } from '../../src/desk/related.js';
import type { Article } from '../../src/model/article.js';
import { article, ids } from '../support/articles.js';

const story = (
  id: string,
  section: string | null,
  tags: string[],
  publishedAt: string | null,
  more: Partial<Article> = {},
): Article =>
  article({
    id,
    url: `https://ledger.example/${id}`,
    section: section === null ? null : { name: section, url: null },
    tags,
    publishedAt,
    ...more,
  });

const SELF = story('self', 'Harbour', ['Ferry', 'Tide'], '2026-01-06T09:00:00Z');
const ALL = [
  story('old', 'Harbour', [], '2026-01-01T09:00:00Z'),
  story('sport', 'Sport', [], '2026-01-06T09:00:00Z'),
  SELF,
  story('undated', 'Harbour', [], null),
  story('tagged', 'Sport', ['ferry'], '2026-01-02T09:00:00Z'),
  story('new', 'harbour', ['tide'], '2026-01-05T09:00:00Z'),
  story('alike', null, ['TIDE'], '2026-01-04T09:00:00Z'),
];

const WANTED: RelatedTo = {
  section: '',
  pageSection: '',
  self: ['https://ledger.example/self'],
  tags: [],
  exclude: [],
  languages: [],
};

const next = (
  self: Article | undefined,
  wanted: Partial<RelatedTo> = {},
  articles: readonly Article[] = ALL,
): string[] => ids(relatedTo(self, articles, { ...WANTED, ...wanted }));

describe('what to read next', () => {
  it('is of the article’s section, then what shares its tags, each with the newest first', () => {
    expect(next(SELF)).to.deep.equal(['new', 'old', 'undated', 'alike', 'tagged']);
  });

  it('is first what the newsroom named, by id or address, in its order', () => {
    const self = { ...SELF, related: ['sport', 'http://www.ledger.example/old/?utm_source=x', 'nowhere'] };
    expect(next(self)).to.deep.equal(['sport', 'old', 'new', 'undated', 'alike', 'tagged']);
  });

  it('is never the article itself, under whatever name', () => {
    const self = { ...SELF, related: ['self', 'https://ledger.example/self', 'old'] };
    expect(next(self)).to.deep.equal(['old', 'new', 'undated', 'alike', 'tagged']);
    const copies = [...ALL, story('copy', 'Harbour', [], null, { url: 'http://ledger.example/self/' })];
    expect(next(SELF, {}, copies)).to.not.include('copy');
    expect(next(SELF, { self: ['self'] })).to.not.include('self');
    expect(next(undefined, { pageSection: 'Harbour' })).to.not.include('self');
  });

  it('names none twice', () => {
    const self = { ...SELF, related: ['new', 'https://ledger.example/new', 'tagged'] };
    expect(next(self)).to.deep.equal(['new', 'tagged', 'old', 'undated', 'alike']);
  });

  it('is of the section that the page wants, and no other', () => {
    expect(next(SELF, { section: 'sport' })).to.deep.equal(['sport', 'tagged']);
    expect(next({ ...SELF, related: ['old'] }, { section: 'Sport' })).to.deep.equal(['sport', 'tagged']);
  });

  it('is of the page’s section where no article is known, or it has none', () => {
    expect(next(undefined, { pageSection: 'Harbour' })).to.deep.equal(['new', 'old', 'undated']);
    expect(next({ ...SELF, section: null, tags: [] }, { pageSection: 'sport' })).to.deep.equal(['sport', 'tagged']);
  });

  it('is nothing where nothing says what is alike', () => {
    expect(next(undefined)).to.deep.equal([]);
    expect(next({ ...SELF, section: null, tags: [] })).to.deep.equal([]);
    expect(next(SELF, {}, [])).to.deep.equal([]);
  });

  it('keeps to the page’s own filters', () => {
    expect(next(SELF, { exclude: ['new', 'alike'] })).to.deep.equal(['old', 'undated', 'tagged']);
    expect(next(SELF, { tags: ['ferry', 'tide'] })).to.deep.equal(['new', 'alike', 'tagged']);
    const french = ALL.map((each) => (each.id === 'old' ? { ...each, language: 'fr' } : each));
    expect(next(SELF, { languages: ['en'] }, french)).to.not.include('old');
    expect(next({ ...SELF, related: ['old'] }, { exclude: ['old'] })).to.not.include('old');
  });

  it('leaves the feed as it was', () => {
    const before = ids(ALL);
    next(SELF);
    expect(ids(ALL)).to.deep.equal(before);
  });
});

describe('the section of what to read next', () => {
  const named = (self: Article | undefined, wanted: Partial<RelatedTo> = {}): string =>
    relatedSection(self, ALL, { ...WANTED, ...wanted });

  it('is the one that the page wants, as the feed writes it', () => {
    expect(named(SELF, { section: 'SPORT', pageSection: 'Harbour' })).to.equal('Sport');
  });

  it('is the article’s own, else the page’s', () => {
    expect(named(SELF, { pageSection: 'Sport' })).to.equal('Harbour');
    expect(named({ ...SELF, section: null }, { pageSection: 'sport' })).to.equal('Sport');
    expect(named(undefined, { pageSection: 'Weather' })).to.equal('Weather');
  });

  it('may be none', () => {
    expect(named(undefined)).to.equal('');
    expect(named({ ...SELF, section: null })).to.equal('');
  });
});
