import { anyHtml } from './generated.js';

describe('whatever tree of elements a feed has', () => {
  it('becomes a text without faults, the same on each way', async function () {
    this.timeout(60_000);
    await anyHtml(300);
  });
});
