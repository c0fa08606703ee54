import { expect } from '@open-wc/testing';
import { faultsOfAddresses, faultsOfTexts, stage } from '../elements/hostile.js';
import { corpora } from '../support/corpora.js';
import { effects } from '../support/detector.js';
import { warnings } from '../support/news.js';

interface Given {
  id?: string;
  name: string;
  html: string;
}

// In Chromium they run with the other tests.
if (!navigator.userAgent.includes('Chrome/')) await import('../corpora/html.js');

const all = async (...files: string[]): Promise<Given[]> => {
  const data = await corpora();
  if (!data) return [];
  return (await Promise.all(files.map((file) => data.json(file) as Promise<Given[]>))).flat();
};

// What is lost of words is looked at where the corpora are read; here it is what may be drawn.
const drawn = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !/^no \w+$|as it was written$/.test(fault));

describe('the shared corpora, drawn by the elements', () => {
  it('run nothing and leave nothing as any text of a feed and as an article’s text', async function () {
    const given = await all('html/hostile.json', 'html/parser-torture.json');
    if (!given.length) return this.skip();
    this.timeout(1_100_000);
    warnings();
    const shown = await stage();
    await faultsOfTexts(shown, { id: 'first', html: '<b>One</b>', open: false });
    const found: string[] = [];
    const seen = await effects(async () => {
      for (const { id, name, html } of given) {
        const faults = await faultsOfTexts(shown, { id: id ?? name, html, open: true });
        found.push(...drawn(faults).map((fault) => `${id ?? name}: ${fault}`));
      }
    });
    expect(seen).to.deep.equal([]);
    expect(found).to.deep.equal([]);
  });

  it('run nothing and leave nothing as any address of a feed', async function () {
    const given = await all('html/hostile.json');
    if (!given.length) return this.skip();
    this.timeout(1_100_000);
    warnings();
    const shown = await stage();
    const found: string[] = [];
    const seen = await effects(async () => {
      for (const { id, name, html } of given)
        found.push(...drawn(await faultsOfAddresses(shown, html)).map((fault) => `${id ?? name}: ${fault}`));
    });
    expect(seen).to.deep.equal([]);
    expect(found).to.deep.equal([]);
  });
});
