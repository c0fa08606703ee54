import { anyHtml } from '../html/generated.js';

describe('whatever tree of elements a feed has, at length', () => {
  it('becomes a text without faults, the same on each way', async function () {
    this.timeout(600_000);
    await anyHtml(20_000);
  });
});
