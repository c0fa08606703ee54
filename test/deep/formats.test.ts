import { expect } from '@open-wc/testing';
import { anyJson, changedFeeds, changedForeign, shareOf, writtenAgain } from '../formats/cases.js';

// 100,000 cases in Chromium, a quarter of them in the other engines.
const CASES = {
  any: shareOf(35_000),
  feeds: shareOf(25_000),
  foreign: shareOf(25_000),
  written: shareOf(15_000),
};

describe('whatever a feed says, at length', () => {
  it('any JSON becomes a feed that holds what the model promises, or a problem', async function () {
    this.timeout(600_000);
    expect(await anyJson(CASES.any)).to.equal(CASES.any);
  });

  it('a feed with faults anywhere becomes one, too', async function () {
    this.timeout(600_000);
    expect(await changedFeeds(CASES.feeds)).to.equal(CASES.feeds);
  });

  it('a document of WordPress or ninjs with faults anywhere becomes one, too', async function () {
    this.timeout(600_000);
    expect(await changedForeign(CASES.foreign)).to.equal(CASES.foreign);
  });

  it('what becomes of it is the same once it was written as a JSON Feed', async function () {
    this.timeout(600_000);
    expect(await writtenAgain(CASES.written)).to.equal(CASES.written);
  });

  it('has 100,000 cases in Chromium, and a quarter of them in the other engines', () => {
    const all = Object.values(CASES).reduce((sum, cases) => sum + cases);
    expect(all).to.equal(navigator.userAgent.includes('Chrome/') ? 100_000 : 25_000);
  });
});
