import { expect } from '../support/elements.js';
import { card } from '../../src/styles/card.styles.js';
import { feed } from '../../src/styles/feed.styles.js';
import { host } from '../../src/styles/host.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import { style as flow } from '../../src/elements/flow/style.js';
import { css as options } from '../../src/view/options.js';
import { css as story } from '../../src/view/article/style.js';
import { LAYOUTS } from '../../src/layouts/table.js';

const PUBLIC =
  'accent ad-height background font gap headline-font headline-lines headline-size image-ratio line-height muted radius reserve rule summary-lines text';

const named = (css: string): string[] => [...css.matchAll(/var\(\s*--news-([a-z-]+)/g)].map(([, name]) => name!);

/** The styles that come with parts of the script. */
const partStyles = async (): Promise<string[]> => {
  const { grid, rail, hero } = LAYOUTS;
  const layouts = [await grid(), await rail(), await hero()].map(({ layout }) => layout.css);
  return [...layouts, story, options, flow];
};

describe('tokens', () => {
  it('are those of the contract, each told once with its default', () => {
    expect(named(tokens.cssText).sort()).to.deep.equal(PUBLIC.split(' '));
  });

  it('are not read past their defaults by other styles, the ratio of large pictures aside', async () => {
    const all = [card, feed, host].map(({ cssText }) => cssText).concat(await partStyles());
    expect(all.flatMap(named)).to.deep.equal(['image-ratio', 'image-ratio']);
  });

  it('are all that the styles use of our own', async () => {
    const all = [tokens, card, feed, host].map(({ cssText }) => cssText).concat(await partStyles());
    const used = new Set(all.flatMap((css) => [...css.matchAll(/var\(\s*(--_[a-z-]+)/g)].map(([, name]) => name!)));
    const told = new Set([...all.join().matchAll(/(--_[a-z-]+)\s*:/g)].map(([, name]) => name!));
    expect([...used].filter((name) => !told.has(name))).to.deep.equal([]);
    expect([...told].filter((name) => !used.has(name))).to.deep.equal([]);
  });
});
