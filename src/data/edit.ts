import { withoutDuplicates, type Lineage } from '../desk/duplicates.js';
import { forbidden } from '../desk/rights.js';
import { idKey } from '../desk/story-keys.js';
import type { Article } from '../model/article.js';
import { moment } from '../model/date.js';
import type { Feed } from '../model/feed.js';
import type { Note, ReportRule, Severity } from '../model/report.js';
import { serverAhead } from './server-clock.js';

/** What the desk decides on. */
export interface Copy {
  articles: readonly Article[];
  lineage: Lineage | undefined;
  /** The answer's headers, where there was one. */
  headers: Headers | null;
  url: string | null;
  /** When the answer came, in milliseconds. */
  at: number;
  /** The present by the reader's clock in milliseconds, or `null` where it is not to be doubted. */
  now: number | null;
  note: Note;
  tell: (article: Article, rule: ReportRule, severity: Severity) => void;
}

/** What the desk made of it. */
export type Edited = Pick<Feed, 'articles' | 'withdrawn' | 'clock'>;

const IMAGES_MIN = 3;

/** When an article was last touched, in milliseconds. */
const touched = ({ updatedAt, publishedAt }: Article): number => moment(updatedAt ?? publishedAt);

/** Whether a story is taken back under the same id, and was not brought again later: wires send that as a new version. */
const isTakenBack = (article: Article, taken: readonly Article[]): boolean =>
  taken.some((other) => idKey(other) === idKey(article) && !(touched(article) > touched(other)));

/** A picture that every article shares is none. */
const withoutSharedPicture = (articles: Article[], note: Note): Article[] => {
  const pictures = articles.flatMap(({ image }) => image?.url ?? []);
  if (pictures.length < IMAGES_MIN || new Set(pictures).size > 1) return articles;
  note('items', 'image-repeated', 'info', pictures[0]);
  return articles.map((article) => ({ ...article, image: null }));
};

/** The desk's decisions on a feed in which there is something to decide: rights, duplicates, a picture that is none. */
export const edit = ({ articles, lineage, headers, url, at, now, note, tell }: Copy): Edited => {
  const bound = articles.some(({ embargoedUntil, expires }) => embargoedUntil ?? expires);
  const ahead = bound && now === null ? serverAhead(headers, url, at, note) : 0;
  const present = (now ?? Date.now()) + ahead;
  const rules = new Map(articles.map((article) => [article, forbidden(article, present)]));
  const taken = articles.filter((article) => rules.get(article) === 'not-usable');
  let next = Infinity;
  const usable = articles.filter((article) => {
    const rule = rules.get(article) ?? (isTakenBack(article, taken) ? 'not-usable' : null);
    if (!rule) return true;
    tell(article, rule, 'error');
    if (rule === 'under-embargo') next = Math.min(next, moment(article.embargoedUntil));
    return false;
  });
  const withdrawn = taken
    .filter((article) => !usable.some((other) => idKey(other) === idKey(article)))
    .flatMap(({ id, url }) => (url ? [id, url] : id));
  const { kept, dropped } = withoutDuplicates(usable, lineage);
  for (const { article, rule } of dropped) tell(article, rule, 'info');
  return {
    articles: withoutSharedPicture(kept, note),
    ...(withdrawn.length ? { withdrawn } : {}),
    ...(bound ? { clock: { ahead, next } } : {}),
  };
};
