import { expect } from '@open-wc/testing';
import { ADDRESSES } from '../html/vectors/addresses.js';
import { VECTORS } from '../html/vectors/all.js';
import { effects } from '../support/detector.js';
import { warnings } from '../support/news.js';
import { faultsOfAddresses, faultsOfTexts, stage } from './hostile.js';

describe('what is written to do harm', () => {
  it('does none as any text of a feed, nor as an article’s text, and what stands around it is shown', async function () {
    this.timeout(200_000);
    warnings();
    const shown = await stage();
    const found: string[] = [];
    // Everything that is to be loaded is here before anybody looks what is.
    await faultsOfTexts(shown, {
      id: 'first',
      html: '<b>One</b><iframe src="https://www.youtube.com/embed/x"></iframe>',
      open: false,
    });
    const seen = await effects(async () => {
      for (const vector of VECTORS)
        found.push(...(await faultsOfTexts(shown, vector)).map((fault) => `${vector.id}: ${fault}`));
    });
    expect(seen).to.deep.equal([]);
    expect(found).to.deep.equal([]);
  });

  it('does none as any address of a feed', async function () {
    this.timeout(60_000);
    warnings();
    const shown = await stage();
    const found: string[] = [];
    await faultsOfAddresses(shown, 'https://ledger.example/a');
    const seen = await effects(async () => {
      for (const [name, address] of Object.entries(ADDRESSES))
        found.push(...(await faultsOfAddresses(shown, address)).map((fault) => `${name}: ${fault}`));
    });
    expect(seen).to.deep.equal([]);
    expect(found).to.deep.equal([]);
  });
});
