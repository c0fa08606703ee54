import { expect } from '@open-wc/testing';
import { faultsOfAddresses, faultsOfTexts, stage, type Stage } from '../elements/hostile.js';
import { corpora } from '../support/corpora.js';
import { effects } from '../support/detector.js';
import { warnings } from '../support/news.js';

interface Given {
  id?: string;
  name: string;
  html: string;
}

/** How many the same four elements show, one after the other. */
const STEP = 200;

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

/** Shows some at a time in elements of their own, so that a page of thousands does not grow with each. */
const inSteps = async (
  given: readonly Given[],
  faultsOf: (shown: Stage, each: Given) => Promise<string[]>,
): Promise<string[]> => {
  const found: string[] = [];
  for (let start = 0; start < given.length; start += STEP) {
    const shown = await stage();
    for (const each of given.slice(start, start + STEP))
      found.push(...drawn(await faultsOf(shown, each)).map((fault) => `${each.id ?? each.name}: ${fault}`));
    for (const element of shown.elements) element.remove();
  }
  return found;
};

describe('the shared corpora, drawn by the elements', () => {
  it('run nothing and leave nothing as any text of a feed and as an article’s text', async function () {
    const given = await all('html/hostile.json', 'html/parser-torture.json');
    if (!given.length) return this.skip();
    this.timeout(1_100_000);
    warnings();
    let found: string[] = [];
    const first = { name: 'first', html: '<b>One</b><iframe src="https://www.youtube.com/embed/x"></iframe>' };
    const faultsOf = (shown: Stage, { name, html }: Given): Promise<string[]> =>
      faultsOfTexts(shown, { id: name, html, open: true });
    // Everything that is to be loaded is here before anybody looks what is.
    await inSteps([first], faultsOf);
    const seen = await effects(async () => void (found = await inSteps(given, faultsOf)));
    expect(seen).to.deep.equal([]);
    expect(found).to.deep.equal([]);
  });

  it('run nothing and leave nothing as any address of a feed', async function () {
    const given = await all('html/hostile.json');
    if (!given.length) return this.skip();
    this.timeout(1_100_000);
    warnings();
    let found: string[] = [];
    const seen = await effects(
      async () => void (found = await inSteps(given, (shown, { html }) => faultsOfAddresses(shown, html))),
    );
    expect(seen).to.deep.equal([]);
    expect(found).to.deep.equal([]);
  });
});
