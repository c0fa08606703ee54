import { expect } from '@open-wc/testing';
import { anyJson, changedFeeds, changedForeign, shareOf, writtenAgain } from './cases.js';

// 5,000 cases in Chromium. What reads them is the same in each engine but for the parsing of HTML, so that the others, which
// take longer, try a quarter of them. test/deep/formats.test.ts has twenty times as many.
const CASES = { any: shareOf(2000), feeds: shareOf(1300), foreign: shareOf(1200), written: shareOf(500) };

describe('whatever a feed says', () => {
  it('any JSON becomes a feed that holds what the model promises, or a problem', async function () {
    this.timeout(60_000);
    expect(await anyJson(CASES.any)).to.equal(CASES.any);
  });

  it('a feed with faults anywhere becomes one, too', async function () {
    this.timeout(60_000);
    expect(await changedFeeds(CASES.feeds)).to.equal(CASES.feeds);
  });

  it('a document of WordPress or ninjs with faults anywhere becomes one, too', async function () {
    this.timeout(60_000);
    expect(await changedForeign(CASES.foreign)).to.equal(CASES.foreign);
  });

  it('what becomes of it is the same once it was written as a JSON Feed', async function () {
    this.timeout(60_000);
    expect(await writtenAgain(CASES.written)).to.equal(CASES.written);
  });

  it('has 5,000 cases in Chromium, and a quarter of them in the other engines', () => {
    const all = Object.values(CASES).reduce((sum, cases) => sum + cases);
    expect(all).to.equal(navigator.userAgent.includes('Chrome/') ? 5000 : 1250);
  });
});
