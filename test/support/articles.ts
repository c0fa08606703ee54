import type { Article, Picture } from '../../src/model/article.js';

/** A plain article of the model. */
export const article = (fields: Partial<Article> = {}): Article => ({
  id: 'a1',
  url: 'https://ledger.example/stories/ferry',
  headline: 'Ferry returns to the night timetable',
  kicker: null,
  section: null,
  standfirst: null,
  summary: null,
  keyPoints: [],
  byline: null,
  authors: [],
  agency: null,
  located: null,
  publishedAt: null,
  updatedAt: null,
  image: null,
  body: () => Promise.resolve([]),
  tags: [],
  related: [],
  labels: [],
  corrections: [],
  sponsor: null,
  language: null,
  readingMinutes: null,
  status: 'usable',
  embargoedUntil: null,
  expires: null,
  urgency: null,
  usageTerms: null,
  syndication: 'full',
  canonicalUrl: null,
  media: [],
  ...fields,
});

/** A plain picture of the model. */
export const picture = (fields: Partial<Picture> = {}): Picture => ({
  url: 'https://ledger.example/pictures/ferry.jpg',
  alt: '',
  caption: null,
  credit: null,
  width: null,
  height: null,
  focal: null,
  sources: [],
  ...fields,
});

/** The ids of articles, in their order. */
export const ids = (articles: readonly Article[]): string[] => articles.map(({ id }) => id);
