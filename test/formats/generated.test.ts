import { anyJson, changedFixtures, changedForeign } from './generated.js';

describe('whatever a feed says', () => {
  it('any JSON becomes a feed that holds what the model promises, or a problem', async function () {
    this.timeout(60_000);
    await anyJson(700);
  });

  it('a feed with faults anywhere becomes one, too', async function () {
    this.timeout(60_000);
    await changedFixtures(800);
  });

  it('a document of WordPress or ninjs with faults anywhere becomes one, too', async function () {
    this.timeout(60_000);
    await changedForeign(500);
  });
});
