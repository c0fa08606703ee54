import { expect } from '@open-wc/testing';
import { growthOf, slowFeeds, slowReaders } from './shapes.js';

const pairs = (text: string): number => {
  let same = 0;
  for (let first = 0; first < text.length; first++)
    for (let second = 0; second < text.length; second++) if (text.charCodeAt(first) === text.charCodeAt(second)) same++;
  return same;
};

const once = (text: string): number => {
  let sum = 0;
  for (let turn = 0; turn < 2000; turn++)
    for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
};

describe('the measure of what takes long', () => {
  it('finds a reader that looks at each pair of characters, and none that is slow in proportion', async function () {
    this.timeout(60_000);
    expect(String(await growthOf(pairs, ['', 'x', ''], 10_000, 0))).to.match(
      /^\["","x",""\]: \d+ ms, in parts \d+ ms$/,
    );
    expect(await growthOf(once, ['', 'x', ''], 10_000, 0)).to.equal(null);
  });
});

describe('texts that are written to take long', () => {
  it('take no reader of texts long', async function () {
    this.timeout(60_000);
    expect(await slowReaders(50_000)).to.deep.equal([]);
  });

  it('take no feed long in which they stand everywhere', async function () {
    this.timeout(60_000);
    expect(await slowFeeds(16_000)).to.deep.equal([]);
  });
});
