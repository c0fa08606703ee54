import { expect } from '@open-wc/testing';
import { serverAhead } from '../../src/data/server-clock.js';

const URL_OF_FEED = 'https://ledger.example/feed.json';
const DATE = 'Tue, 06 Jan 2026 09:46:00 GMT';
const AT = Date.parse(DATE);
const MINUTE = 60_000;

/** How far the server is ahead, and what the report says. */
const read = (headers: Record<string, string> | null, at = AT, url: string | null = URL_OF_FEED): unknown[] => {
  const told: unknown[] = [];
  const note = (...finding: unknown[]): void => void told.push(finding.join(' | '));
  return [serverAhead(headers && new Headers(headers), url, at, note), ...told];
};

const SERVER = ` | clock-server | info | ${DATE}`;

const { getEntriesByName } = performance;

/** What the browser says of how the last answers came. */
const came = (...entries: Partial<PerformanceResourceTiming>[]): void => {
  performance.getEntriesByName = (name, type) =>
    (name === URL_OF_FEED && type === 'resource' ? entries : []) as PerformanceEntryList;
};

describe('serverAhead', () => {
  beforeEach(() => came());

  afterEach(() => {
    performance.getEntriesByName = getEntriesByName;
  });

  it('is nothing for two clocks that agree', () => {
    expect(read({ date: DATE })).to.deep.equal([0, SERVER]);
  });

  it('is by how much a reader’s clock is behind, or before', () => {
    expect(read({ date: DATE }, AT - 90 * MINUTE)).to.deep.equal([90 * MINUTE, SERVER]);
    expect(read({ date: DATE }, AT + 90 * MINUTE)).to.deep.equal([-90 * MINUTE, SERVER]);
  });

  it('counts the time that an answer lay in caches on its way', () => {
    expect(read({ date: DATE, age: '600' }, AT + 10 * MINUTE)).to.deep.equal([0, SERVER]);
    expect(read({ date: DATE, age: '600' })).to.deep.equal([10 * MINUTE, SERVER]);
  });

  it('takes an age that is no number for none', () => {
    for (const age of ['', 'soon', 'NaN']) expect(read({ date: DATE, age })).to.deep.equal([0, SERVER]);
  });

  it('is the reader’s clock where the page cannot read a date, and says so', () => {
    expect(read({})).to.deep.equal([0, ' | clock-reader | warning | ']);
    expect(read({ age: '600' })).to.deep.equal([0, ' | clock-reader | warning | ']);
  });

  it('is the reader’s clock where the date is none, or a clock that was never set', () => {
    for (const date of ['today', 'Thu, 01 Jan 1970 00:00:00 GMT'])
      expect(read({ date })).to.deep.equal([0, ` | clock-reader | warning | ${date}`]);
  });

  it('is the reader’s clock where the answer comes from the browser’s own cache, where it lay for nobody knows how long', () => {
    came({ transferSize: 0, decodedBodySize: 900 });
    expect(read({ date: DATE }, AT + 30 * MINUTE)).to.deep.equal([0, ` | clock-reader | warning | ${DATE}`]);
  });

  it('asks of the last answer of that address', () => {
    came({ transferSize: 0, decodedBodySize: 900 }, { transferSize: 1200, decodedBodySize: 900 });
    expect(read({ date: DATE })).to.deep.equal([0, SERVER]);
    came({ transferSize: 1200, decodedBodySize: 900 }, { transferSize: 0, decodedBodySize: 900 });
    expect(read({ date: DATE })[1]).to.contain('clock-reader');
  });

  it('believes an answer that was revalidated, and one of which the browser tells no sizes', () => {
    came({ transferSize: 300, decodedBodySize: 900 });
    expect(read({ date: DATE }, AT - MINUTE)).to.deep.equal([MINUTE, SERVER]);
    came({ transferSize: 0, decodedBodySize: 0 });
    expect(read({ date: DATE }, AT - MINUTE)).to.deep.equal([MINUTE, SERVER]);
  });

  it('says nothing of a document that was given as data', () => {
    expect(read(null)).to.deep.equal([0]);
    expect(read({ date: DATE }, AT, null)).to.deep.equal([0, SERVER]);
  });
});
