import type { Article } from '../model/article.js';
import { moment } from '../model/date.js';
import { textKey } from '../model/text.js';
import { urlKey } from '../model/url.js';
import { headlineKey, idKey } from './story-keys.js';

/** An article that says what another one says. */
export interface Repeat {
  article: Article;
  /** `duplicate`: the same story twice. `wire-copy`: an agency's copy of it, or an earlier version. */
  rule: 'duplicate' | 'wire-copy';
}

/** A list in which each story stands once, and what was left out of it. */
export interface WithoutDuplicates {
  kept: Article[];
  dropped: Repeat[];
}

/** For ids, the id of the earlier version that a story was made of (IPTC ninjs, evolvedfrom). */
export type Lineage = ReadonlyMap<string, string>;

/** Within which time, in milliseconds, an agency's copy under the same headline is one story. */
const WIRE_TIME = 48 * 3_600_000;

/** Versions of a story beyond which nobody looks back. */
const VERSIONS_MAX = 20;

const speakAlike = (one: Article, other: Article): boolean =>
  !one.language || !other.language || one.language === other.language;

/** Earlier versions of stories that stand in the list, too. A translation is no version. */
const superseded = (articles: readonly Article[], lineage: Lineage): Set<Article> => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const earlier = new Set<Article>();
  for (const article of articles) {
    if (earlier.has(article)) continue;
    let id = lineage.get(article.id);
    for (let version = 0; id !== undefined && version < VERSIONS_MAX; version++) {
      const source = byId.get(id);
      if (source && source !== article && speakAlike(source, article)) earlier.add(source);
      id = lineage.get(id);
    }
  }
  return earlier;
};

/**
 * Leaves each story once. The same is what has the same id, or the same address and headline: the first stays, unless a
 * later one was updated later. Copies of one agency's story are what has the same headline within 48 hours; of versions
 * the one stays that was made of the others.
 */
export const withoutDuplicates = (
  articles: readonly Article[],
  lineage: Lineage = new Map<string, string>(),
): WithoutDuplicates => {
  const places = new Map<string, number>();
  const wires = new Map<string, { at: number; place: number; article: Article }[]>();
  const earlierVersions = superseded(articles, lineage);
  const kept: Article[] = [];
  const dropped: Repeat[] = [];
  for (const article of articles) {
    if (earlierVersions.has(article)) {
      dropped.push({ article, rule: 'wire-copy' });
      continue;
    }
    const headline = headlineKey(article);
    const keys = [idKey(article)];
    if (article.url) keys.push(`${urlKey(article.url)} ${headline}`);
    const wire = article.agency ? `${textKey(article.agency.name)}: ${headline}` : '';
    const at = moment(article.publishedAt);
    const copies = wires.get(wire) ?? [];
    const same = places.get(keys.find((key) => places.has(key))!);
    const copied = copies.find((other) => Math.abs(other.at - at) <= WIRE_TIME && speakAlike(other.article, article));
    const place = same ?? copied?.place ?? kept.length;
    const earlier = kept[place];
    const later = !earlier || moment(article.updatedAt) > (moment(earlier.updatedAt) || 0);
    const rule = same === undefined ? 'wire-copy' : 'duplicate';
    if (earlier) dropped.push({ article: later ? earlier : article, rule });
    if (later) kept[place] = article;
    for (const key of keys) places.set(key, place);
    // Told by what is shown, so that a headline of every day is not one story for ever.
    if (later) copies.push({ at, place, article });
    if (wire) wires.set(wire, copies);
  }
  return { kept, dropped };
};
