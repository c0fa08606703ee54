import type { Label } from '../model/article.js';
import type { Problem } from '../model/problem.js';

/** Forms of a countable text; `#` is the number. Languages take what `Intl.PluralRules` asks for. */
export type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const labels: Record<Label, string> = {
  live: 'Live',
  breaking: 'Breaking',
  opinion: 'Opinion',
  exclusive: 'Exclusive',
  sponsored: 'Sponsored',
  subscriber: 'Subscribers',
  updated: 'Updated',
  correction: 'Correction',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Gallery',
};

const problems = {
  'no-source': () => 'No news source was given.',
  network: () => 'The news could not be reached.',
  timeout: () => 'The news took too long to answer.',
  http: ({ status }: Problem) => `The news could not be had (error ${status}).`,
  'too-large': () => 'The news feed is too large.',
  'not-json': ({ detail }: Problem) => 
    detail ? `The news source gave ${detail} instead of a JSON feed.` : 'The news source did not give readable JSON.',
  'not-a-feed': () => 'The news source is not a news feed.',
  script: () => 'A part of this widget could not be loaded.',
};

/** All words of the widgets in English: the type of every other language's. */
const en = {
  by: (names: string) => `By ${names}`,
  from: (publisher: string) => `From ${publisher}`,
  updated: (time: string) => `Updated ${time}`,
  sponsoredBy: (sponsor: string) => `Sponsored by ${sponsor}`,
  credit: (credit: string) => `Picture: ${credit}`,
  showCredit: 'Picture credit',
  loading: 'Loading news',
  empty: 'No stories right now.',
  noArticle: 'This story is not available.',
  retry: 'Try again',
  share: (headline: string) => `Share: ${headline}`,
  shareShort: 'Share',
  copied: 'Link copied.',
  readingTime: { one: '# minute to read', other: '# minutes to read' } as Counted,
  labels,
  problems,
};

/** The words of one language. */
export type Messages = typeof en;

export default en;
