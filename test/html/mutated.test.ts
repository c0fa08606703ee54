import { anyMutation } from './mutated.js';

describe('whatever was done to an article', () => {
  it('runs nothing, leaves no fault, and is read again as it was written', async function () {
    // One engine is enough here: what is tried is our own code. The others try more of it at length.
    if (!navigator.userAgent.includes('Chrome/')) return this.skip();
    this.timeout(60_000);
    await anyMutation(1000);
  });
});
