import { expect } from '@open-wc/testing';
import { pagesOf, type FeedSoFar } from '../../src/data/pages.js';
import type { Feed } from '../../src/model/feed.js';
import type { Problem, Result } from '../../src/model/problem.js';
import { article, ids } from '../support/articles.js';

const at = (page: number | string): string => `https://ledger.example/feed.json?page=${String(page)}`;

const pageOf = (names: string, nextUrl: string | null = null, fields: Partial<Feed> = {}): Feed => ({
  title: 'The Harbour Ledger',
  url: 'https://ledger.example/feed.json',
  homeUrl: null,
  publisher: { name: 'The Harbour Ledger', url: null, logo: null },
  copyright: null,
  language: null,
  timeZone: null,
  articles: Array.from(names, (id) => article({ id, url: null, headline: `Headline of ${id}` })),
  report: [],
  expired: false,
  nextUrl,
  ...fields,
});

const problem = (fields: Partial<Problem> = {}): Problem => ({
  kind: 'http',
  url: at(2),
  status: 500,
  detail: null,
  sentence: '',
  message: 'The news could not be had (error 500).',
  ...fields,
});

/** All that a feed gives whose further pages answer so, with what was asked for. */
const readAll = async (
  first: Feed,
  pages: Record<string, Feed | Problem>,
): Promise<{ steps: FeedSoFar[]; asked: string[]; last: Feed }> => {
  const asked: string[] = [];
  const load = (url: string): Promise<Result<Feed>> => {
    asked.push(url);
    const found = pages[url] ?? problem({ status: 404 });
    return Promise.resolve(
      'kind' in found ? { value: null, problem: found } : { value: { ...found, url }, problem: null },
    );
  };
  const steps: FeedSoFar[] = [];
  for await (const step of pagesOf(first, load)) steps.push(step);
  return { steps, asked, last: steps.at(-1)?.feed ?? first };
};

const findings = ({ report }: Feed): string[] =>
  report.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`);

describe('pagesOf', () => {
  it('asks for nothing behind the last page', async () => {
    const { steps, asked } = await readAll(pageOf('ab'), {});
    expect([steps, asked]).to.deep.equal([[], []]);
  });

  it('gives the feed with one page more each time, in the pages’ order', async () => {
    const { steps, last } = await readAll(pageOf('ab', at(2)), { [at(2)]: pageOf('cd', at(3)), [at(3)]: pageOf('e') });
    expect(steps.map(({ feed }) => ids(feed.articles).join(''))).to.deep.equal(['abcd', 'abcde']);
    expect(steps.map(({ feed }) => feed.nextUrl)).to.deep.equal([at(3), null]);
    expect([last.url, last.title, findings(last)]).to.deep.equal([
      'https://ledger.example/feed.json',
      'The Harbour Ledger',
      [],
    ]);
  });

  it('asks for the next page only when it is wanted', async () => {
    const asked: string[] = [];
    const pages = pagesOf(pageOf('a', at(2)), (url) => {
      asked.push(url);
      return Promise.resolve({ value: pageOf('b', at(asked.length + 2)), problem: null });
    });
    expect(asked).to.deep.equal([]);
    await pages.next();
    expect(asked).to.deep.equal([at(2)]);
    await pages.return();
    expect(asked).to.deep.equal([at(2)]);
  });

  it('leaves the feed that it was given as it was', async () => {
    const first = pageOf('a', at(2));
    await readAll(first, { [at(2)]: pageOf('b') });
    expect([ids(first.articles), first.nextUrl, first.report]).to.deep.equal([['a'], at(2), []]);
  });

  it('shows each story once, whichever page it is on, and says so', async () => {
    const { last } = await readAll(pageOf('abc', at(2)), { [at(2)]: pageOf('cde') });
    expect(ids(last.articles).join('')).to.equal('abcde');
    expect(findings(last)).to.deep.equal(['page 2 duplicate info']);
    expect(last.report[0]!.seen).to.equal('Headline of c');
  });

  it('says on which page the later pages’ findings are', async () => {
    const report: Feed['report'] = [
      { path: 'items[1].date_published', rule: 'date-bad', severity: 'warning', seen: 'x' },
    ];
    const pages = { [at(2)]: pageOf('b', at(3), { report }), [at(3)]: pageOf('c', null, { report }) };
    expect(findings((await readAll(pageOf('a', at(2)), pages)).last)).to.deep.equal([
      'page 2: items[1].date_published date-bad warning',
      'page 3: items[1].date_published date-bad warning',
    ]);
  });

  it('remember of all pages what is taken back, and the first embargo that ends', async () => {
    const first = pageOf('a', at(2), { withdrawn: ['x'], clock: { ahead: 5, next: 900 } });
    const second = pageOf('b', at(3), { withdrawn: ['y'], clock: { ahead: 7, next: 300 } });
    const { last } = await readAll(first, { [at(2)]: second, [at(3)]: pageOf('c') });
    expect(last).to.deep.include({ withdrawn: ['x', 'y'], clock: { ahead: 5, next: 300 } });
    const late = await readAll(pageOf('a', at(2)), { [at(2)]: second });
    expect(late.last).to.deep.include({ withdrawn: ['y'], clock: { ahead: 7, next: 300 } });
    const plain = await readAll(pageOf('a', at(2)), { [at(2)]: pageOf('b') });
    expect(plain.last).not.to.have.any.keys('withdrawn', 'clock');
  });

  describe('ends', () => {
    const ROWS: [fact: string, pages: Record<string, Feed>, names: string, asked: number][] = [
      [
        'where the next page is one that was read',
        { [at(2)]: pageOf('b', at(3)), [at(3)]: pageOf('c', at(2)) },
        'abc',
        2,
      ],
      ['where the next page is the first', { [at(2)]: pageOf('b', 'http://www.ledger.example/feed.json/') }, 'ab', 1],
      ['where a page holds nothing new', { [at(2)]: pageOf('b', at(3)), [at(3)]: pageOf('ab', at(4)) }, 'ab', 2],
    ];
    for (const [fact, pages, names, count] of ROWS) {
      it(fact, async () => {
        const { last, asked } = await readAll(pageOf('a', at(2)), pages);
        expect([ids(last.articles).join(''), asked.length, last.nextUrl]).to.deep.equal([names, count, null]);
        expect(findings(last)).to.include('next_url page-repeated warning');
      });
    }

    it('not at a page of which nothing may be shown', async () => {
      const pages = { [at(2)]: pageOf('', at(3)), [at(3)]: pageOf('b') };
      expect(ids((await readAll(pageOf('a', at(2)), pages)).last.articles).join('')).to.equal('ab');
    });

    it('at a page that cannot be had, which can be asked for again', async () => {
      const { steps } = await readAll(pageOf('a', at(2)), { [at(2)]: pageOf('b', at(3)), [at(3)]: problem() });
      const { feed, problem: found } = steps.at(-1)!;
      expect([ids(feed.articles).join(''), feed.nextUrl, found?.status]).to.deep.equal(['ab', at(3), 500]);
      expect(findings(feed)).to.deep.equal(['next_url page-missing warning']);
    });

    it('behind the last page of a WordPress that does not say how many there are', async () => {
      const { steps } = await readAll(pageOf('a', at(2)), { [at(2)]: problem({ status: 400 }) });
      expect(steps.map(({ feed, problem: found }) => [feed.nextUrl, found, findings(feed)])).to.deep.equal([
        [null, null, ['next_url page-missing info']],
      ]);
    });

    it('at a page of another site that is not over https, which is not asked for', async () => {
      const { steps, asked } = await readAll(pageOf('a', 'http://pages.example/2'), {});
      expect(steps.map(({ feed, problem: found }) => [feed.nextUrl, found, findings(feed)])).to.deep.equal([
        [null, null, ['next_url page-elsewhere warning']],
      ]);
      expect(asked).to.deep.equal([]);
    });

    it('not at a page of another site over https, of which it tells', async () => {
      const { last } = await readAll(pageOf('a', 'https://pages.example/2'), {
        'https://pages.example/2': pageOf('b'),
      });
      expect([ids(last.articles).join(''), findings(last)]).to.deep.equal(['ab', ['next_url page-elsewhere info']]);
    });

    it('not at another site where nobody knows where the feed came from', async () => {
      const first = pageOf('a', at(2), { url: null });
      expect(findings((await readAll(first, { [at(2)]: pageOf('b') })).last)).to.deep.equal([]);
    });

    it('at 2,000 articles', async () => {
      const many = Array.from({ length: 1500 }, (_, n) => n);
      const full = (from: string, next: string): Feed => ({
        ...pageOf('', next),
        articles: many.map((n) => article({ id: `${from}${String(n)}`, url: null, headline: `${from} ${String(n)}` })),
      });
      const { last, asked } = await readAll(full('a', at(2)), { [at(2)]: full('b', at(3)), [at(3)]: full('c', at(4)) });
      expect([last.articles.length, last.nextUrl, asked.length]).to.deep.equal([2000, null, 1]);
      expect(last.report.at(-1)).to.deep.equal({ path: 'items', rule: 'truncated', severity: 'warning', seen: '3000' });
    });

    it('at 200 pages, where each names another', async () => {
      let asked = 0;
      const load = (): Promise<Result<Feed>> => {
        asked++;
        return Promise.resolve({ value: pageOf('', at(asked + 2)), problem: null });
      };
      let last: Feed | undefined;
      for await (const { feed } of pagesOf(pageOf('a', at(2)), load)) last = feed;
      expect([asked, last?.nextUrl, last && findings(last)]).to.deep.equal([199, null, ['items truncated warning']]);
    });
  });
});
