import { withoutDuplicates } from '../desk/duplicates.js';
import type { Clock, Feed } from '../model/feed.js';
import type { Problem, Result } from '../model/problem.js';
import { noteIn, type Note } from '../model/report.js';
import { urlKey } from '../model/url.js';

/** Articles and pages beyond which nothing more is asked for (DESIGN: the network, in numbers). */
const ARTICLES_MAX = 2000;
const PAGES_MAX = 200;

/** A feed with one more finding. */
const noted = (feed: Feed, ...finding: Parameters<Note>): Feed => {
  const report = [...feed.report];
  noteIn(report)(...finding);
  return { ...feed, report };
};

/** Whether an address is of another site than the one that a feed came from. */
const isElsewhere = (url: string, from: string | null): boolean =>
  !!from && new URL(url).origin !== new URL(from).origin;

/** A feed as far as it was read. */
export interface FeedSoFar {
  /** With all its pages so far: each story once, whichever page it is on. */
  feed: Feed;
  /** Why the last page could not be had. The feed still names it, so that it can be asked for again. */
  problem: Problem | null;
}

/** The first embargo that ends on any page, by the clock of the first that tells one. */
const joinedClock = (one: Clock, other: Clock): Clock => ({ ...one, next: Math.min(one.next, other.next) });

const joined = (feed: Feed, page: Feed, number: number): Feed => {
  const where = `page ${number}`;
  const own = new Set(feed.articles);
  // What an earlier page takes back, a later one may still have.
  const left = page.articles.filter(({ id }) => !feed.withdrawn?.includes(id));
  const { kept, dropped } = withoutDuplicates([...feed.articles, ...left]);
  const report = [...feed.report, ...page.report.map((each) => ({ ...each, path: `${where}: ${each.path}` }))];
  const note = noteIn(report);
  for (const { article, rule } of dropped) note(own.has(article) ? 'items' : where, rule, 'info', article.headline);
  const withdrawn = [...(feed.withdrawn ?? []), ...(page.withdrawn ?? [])];
  const clocks = [feed, page].flatMap(({ clock }) => clock ?? []);
  return {
    ...feed,
    articles: kept,
    report,
    nextUrl: page.nextUrl,
    ...(withdrawn.length ? { withdrawn } : {}),
    ...(clocks.length ? { clock: clocks.reduce(joinedClock) } : {}),
  };
};

/**
 * The pages of a feed behind its first, one by one: each time the feed with one more. The next is asked for only when
 * the caller wants it. It ends with the last page, with 2,000 articles, with a page that was read before, with one that
 * holds nothing new, with one of another site that is not over https, and with one that cannot be had; of all but the
 * first the report tells. `load` gets and reads a page; `number` is the next page's, where some were read before.
 */
export async function* pagesOf(
  first: Feed,
  load: (url: string) => Promise<Result<Feed>>,
  number = 2,
): AsyncGenerator<FeedSoFar, void, void> {
  const read = new Set([urlKey(first.url)]);
  const repeated = (feed: Feed, url: string): FeedSoFar => ({
    feed: { ...noted(feed, 'next_url', 'page-repeated', 'warning', url), nextUrl: null },
    problem: null,
  });

  let feed = first;
  for (let page = number; feed.nextUrl; page++) {
    const url = feed.nextUrl;
    if (read.has(urlKey(url))) {
      yield repeated(feed, url);
      return;
    }
    if (isElsewhere(url, first.url)) {
      const safe = url.startsWith('https:');
      feed = noted(feed, 'next_url', 'page-elsewhere', safe ? 'info' : 'warning', url);
      if (!safe) {
        yield { feed: { ...feed, nextUrl: null }, problem: null };
        return;
      }
    }
    const { value, problem } = await load(url);
    if (problem) {
      // Behind its last page WordPress says 400 (REST API handbook, "Pagination").
      const end = problem.status === 400;
      const told = noted(feed, 'next_url', 'page-missing', end ? 'info' : 'warning', problem.message);
      yield { feed: end ? { ...told, nextUrl: null } : told, problem: end ? null : problem };
      return;
    }
    read.add(urlKey(url)).add(urlKey(value.url));
    feed = joined(feed, value, page);
    const all = new Set(feed.articles);
    if (value.articles.length && !value.articles.some((article) => all.has(article))) {
      yield repeated(feed, url);
      return;
    }
    if (feed.articles.length > ARTICLES_MAX || (feed.nextUrl && page >= PAGES_MAX)) {
      const cut = { ...feed, articles: feed.articles.slice(0, ARTICLES_MAX), nextUrl: null };
      yield { feed: noted(cut, 'items', 'truncated', 'warning', feed.articles.length), problem: null };
      return;
    }
    yield { feed, problem: null };
  }
}
