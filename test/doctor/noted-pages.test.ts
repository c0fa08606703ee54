import { expect } from '@open-wc/testing';
import { pagesOf } from '../../src/data/pages.js';
import { parseFeed } from '../../src/data/parse-feed.js';
import { RULES } from '../../src/doctor/rules.js';
import type { Feed, ReportEntry } from '../../src/index.js';
import { feedOf, itemOf, readFeed } from '../formats/read.js';

const SECOND = 'https://northwind.example/feeds/city-2.json';

/** The report of a feed and its pages; a page that is not given cannot be had. */
const reportOf = async (pages: Record<string, unknown>): Promise<ReportEntry[]> => {
  const load = (url: string) => parseFeed(pages[url] ?? '', { url });
  let feed: Feed = await readFeed({ ...feedOf(itemOf()), next_url: SECOND });
  for await (const next of pagesOf(feed, load)) feed = next.feed;
  return feed.report;
};

describe('what is noted of further pages', () => {
  it('is page-missing where one cannot be had', async () => {
    const [entry, ...others] = await reportOf({});
    expect(entry).to.include({ rule: 'page-missing', severity: RULES['page-missing'].severity, path: 'next_url' });
    expect(entry!.seen).to.match(/^The news source did not give readable JSON/);
    expect(others).to.deep.equal([]);
  });

  it('is page-repeated where one leads back', async () => {
    const page = {
      ...feedOf(itemOf({ id: 'nw-2', url: '/2', title: 'Other' })),
      next_url: SECOND.replace('https', 'http'),
    };
    const entry = (await reportOf({ [SECOND]: page })).find(({ rule }) => rule === 'page-repeated');
    expect(entry).to.include({ severity: RULES['page-repeated'].severity, path: 'next_url' });
  });

  it('is page-elsewhere where one is on another site', async () => {
    const load = () => parseFeed(feedOf(itemOf({ id: 'nw-2', url: '/2', title: 'Other' })), { url: SECOND });
    const first = await readFeed({ ...feedOf(itemOf()), next_url: 'https://pages.example/2' });
    const { value } = await pagesOf(first, load).next();
    expect(value!.feed.report.map(({ path, rule, severity, seen }) => [path, rule, severity, seen])).to.deep.equal([
      ['next_url', 'page-elsewhere', RULES['page-elsewhere'].severity, 'https://pages.example/2'],
    ]);
  });
});
