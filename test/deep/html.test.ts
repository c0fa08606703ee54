import { expect } from '@open-wc/testing';
import { anyHtml } from '../html/generated.js';
import { anyMutation } from '../html/mutated.js';
import { slowFeeds, slowReaders } from '../html/shapes.js';

const isChromium = navigator.userAgent.includes('Chrome/');

describe('whatever tree of elements a feed has, at length', () => {
  it('becomes a text without faults, the same on each way', async function () {
    this.timeout(600_000);
    await anyHtml(20_000);
  });
});

describe('whatever was done to an article, at length', () => {
  it('runs nothing, leaves no fault, and is read again as it was written', async function () {
    this.timeout(1_100_000);
    await anyMutation(isChromium ? 20_000 : 2000);
  });
});

describe('long texts that are written to take long', () => {
  it('take no reader of texts long', async function () {
    this.timeout(600_000);
    expect(await slowReaders(1_000_000)).to.deep.equal([]);
  });

  it('take no feed long in which they stand everywhere', async function () {
    this.timeout(600_000);
    expect(await slowFeeds(64_000)).to.deep.equal([]);
  });
});
