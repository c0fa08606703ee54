import { expect } from '@open-wc/testing';
import { slowFeeds, slowReaders } from './shapes.js';

// What takes a text twice as long four times the time is caught by its seconds; what is linear takes one or two milliseconds.
describe('texts that are written to take long', () => {
  it('take no reader of texts long', function () {
    this.timeout(60_000);
    expect(slowReaders(50_000, 100)).to.deep.equal([]);
  });

  it('take no feed long in which they stand everywhere', async function () {
    this.timeout(60_000);
    expect(await slowFeeds(16_000, 500)).to.deep.equal([]);
  });
});
