import { anyJson, changedFixtures } from '../formats/generated.js';

describe('whatever a feed says, at length', () => {
  it('any JSON becomes a feed that holds what the model promises, or a problem', async function () {
    this.timeout(600_000);
    await anyJson(30_000);
  });

  it('a feed with faults anywhere becomes one, too', async function () {
    this.timeout(600_000);
    await changedFixtures(30_000);
  });
});
