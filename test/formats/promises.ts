import { RULES } from '../../src/doctor/rules.js';
import type { Article, Feed } from '../../src/index.js';
import { LABELS, SYNDICATIONS } from '../../src/model/article.js';
import { isDate } from '../../src/model/date.js';

// Written here once more, so that a fault of what cleans texts is found.
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const SEEN_MAX = 81;
const PATH_MAX = 20_000;

const isWeb = (url: string | null): boolean => url === null || /^https?:\/\//.test(url);
const isLine = (text: string | null): boolean =>
  text === null || (text !== '' && text === text.trim() && !UNSEEN.test(text));
const isCount = (count: number | null): boolean => count === null || (Number.isFinite(count) && count >= 0);

type Check<T> = [what: string, values: readonly T[], holds: (value: T) => boolean];

const broken = <T>([what, values, holds]: Check<T>): string[] =>
  values.filter((value) => !holds(value)).map((value) => `${what}: ${JSON.stringify(value)}`);

/** What of the model's promises an article breaks, whatever it was made of. */
const faultsOf = (article: Article, now: number): string[] => {
  const { image, section, agency, authors, media, corrections, embargoedUntil, expires } = article;
  const lines = [article.kicker, article.standfirst, article.summary, article.byline, article.located, article.sponsor];
  const names = [section, agency, ...authors].map((each) => each?.name ?? null);
  const about = [image?.caption ?? null, image?.credit ?? null, article.usageTerms, ...media.map(({ title }) => title)];
  const addresses = [
    article.url,
    article.canonicalUrl,
    section?.url ?? null,
    agency?.url ?? null,
    agency?.logo ?? null,
  ];
  const people = authors.flatMap(({ url, avatar }) => [url, avatar]);
  const pictures = image ? [image.url, ...image.sources.map(({ url }) => url)] : [];
  const days = [article.publishedAt, article.updatedAt, embargoedUntil, expires, ...corrections.map(({ at }) => at)];
  return [
    ...broken<string>(['id', [article.id], (id) => id.trim() !== '']),
    ...broken<string>(['headline', [article.headline], (headline) => headline !== '' && isLine(headline)]),
    ...broken(['line', [...lines, ...names, ...about], isLine]),
    ...broken(['address', [...addresses, ...people, ...pictures, ...media.map(({ url }) => url)], isWeb]),
    ...broken(['date', days, (date) => date === null || isDate(date)]),
    ...broken(['count', [article.readingMinutes, image?.width ?? null, image?.height ?? null], isCount]),
    ...broken(['urgency', [article.urgency], (rank) => rank === null || (rank >= 1 && rank <= 9)]),
    ...broken<string>(['status', [article.status], (status) => status === 'usable']),
    ...broken(['embargo', [embargoedUntil], (until) => until === null || Date.parse(until) <= now]),
    ...broken(['expiry', [expires], (at) => at === null || Date.parse(at) > now]),
    ...broken(['syndication', [article.syndication], (most) => SYNDICATIONS.includes(most)]),
    ...broken(['label', article.labels, (label) => LABELS.includes(label)]),
    ...broken<unknown>([
      'list of texts',
      [article.tags, article.keyPoints, article.related],
      (list) => Array.isArray(list) && list.every((each) => typeof each === 'string'),
    ]),
    ...broken<unknown>(['body', [article.body], (body) => typeof body === 'function']),
  ];
};

/** What of the model's promises a feed breaks: in an empty list, nothing. */
export const brokenPromises = (feed: Feed, now: number): string[] => {
  const { publisher, articles, report } = feed;
  const ids = articles.map(({ id }) => id);
  return [
    ...broken<unknown>(['title', [feed.title, publisher.name], (text) => typeof text === 'string']),
    ...broken(['address', [feed.homeUrl, feed.nextUrl, publisher.url, publisher.logo], isWeb]),
    ...broken(['line', [feed.copyright, feed.language, feed.timeZone], isLine]),
    ...broken<unknown>(['expired', [feed.expired], (expired) => typeof expired === 'boolean']),
    ...broken(['clock', feed.clock ? [feed.clock] : [], ({ ahead, next }) => ahead === 0 && next > now]),
    ...broken(['withdrawn', feed.withdrawn ?? [], (each) => each.trim() !== '']),
    ...articles.flatMap((article) => faultsOf(article, now)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...broken([
      'report',
      report,
      ({ path, rule, severity, seen, ...more }) =>
        path.length < PATH_MAX &&
        Object.hasOwn(RULES, rule) &&
        ['info', 'warning', 'error'].includes(severity) &&
        seen.length <= SEEN_MAX &&
        !Object.keys(more).length,
    ]),
  ];
};
