import { expect } from '@open-wc/testing';
import { article } from '../../support/articles.js';
import { fc } from '../../support/property.js';
import { hold } from '../../../src/elements/flow/holding.js';
import type { Article } from '../../../src/model/article.js';

const articles = (ids: string): Article[] =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => article({ id }));
const ids = (list: readonly Article[]): string => list.map(({ id }) => id).join(' ');

/** What is shown, what waits, and whether there is more behind. */
const held = (had: string, now: string, limit = 3): [string, string, boolean] => {
  const { shown, waiting, rest } = hold(had.split(' ').filter(Boolean), articles(now), limit);
  return [ids(shown), ids(waiting), rest];
};

describe('hold', () => {
  it('leaves a list whose feed says the same', () => {
    expect(held('c b a', 'c b a')).to.deep.equal(['c b a', '', false]);
  });

  it('has new stories wait above and between', () => {
    expect(held('c b a', 'e c d b a')).to.deep.equal(['c b a', 'e d', false]);
  });

  it('puts stories that come behind the last behind it, as far as there is room', () => {
    expect(held('c b', 'c b a z')).to.deep.equal(['c b a', '', true]);
  });

  it('fills the place of one that is gone from behind', () => {
    expect(held('c b a', 'c a z y')).to.deep.equal(['c a z', '', true]);
  });

  it('never shows fewer than a reader has for a limit', () => {
    expect(held('d c b a', 'e d c b a', 2)).to.deep.equal(['d c b a', 'e', false]);
  });

  it('has no more wait than can be shown', () => {
    expect(held('b a', 'h g f e d c b a', 3)).to.deep.equal(['b a', 'h g f', false]);
  });

  it('keeps the order in which the reader has them when the feed’s changes', () => {
    expect(held('c b a', 'a c b')).to.deep.equal(['c b a', '', false]);
  });

  it('shows what there is where nothing is left of what the reader has', () => {
    expect(held('c b a', 'f e d x')).to.deep.equal(['f e d', '', true]);
    expect(held('c b a', '')).to.deep.equal(['', '', false]);
    expect(held('', 'b a')).to.deep.equal(['b a', '', false]);
  });

  it('shows each story as it is now', () => {
    const corrected = article({ id: 'a', headline: 'Corrected' });
    expect(hold(['a'], [corrected], 3).shown).to.deep.equal([corrected]);
  });

  it('holds for any feed: order, nothing that is gone, nothing twice, the top of the ranking covered', () => {
    const few = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(String), { maxLength: 15 });
    fc.assert(
      fc.property(few, few, fc.integer({ min: 1, max: 12 }), (had, now, limit) => {
        const ranked = now.map((id) => article({ id }));
        const { shown, waiting, rest } = hold(had, ranked, limit);
        const there = shown.map(({ id }) => id);
        const stays = had.filter((id) => now.includes(id));
        expect(there.slice(0, stays.length), 'order').to.deep.equal(stays);
        for (const each of [...shown, ...waiting]) expect(ranked, 'gone').to.include(each);
        const all = [...shown, ...waiting];
        expect(new Set(all).size, 'twice').to.equal(all.length);
        for (const top of ranked.slice(0, limit)) expect(all, 'the top').to.include(top);
        expect(there.length, 'how many').to.be.at.most(Math.max(limit, had.length));
        const last = Math.max(-1, ...shown.map((each) => ranked.indexOf(each)));
        const behind = ranked.slice(last + 1).filter((each) => !waiting.includes(each));
        expect(rest, 'more behind').to.equal(behind.length > 0);
        expect(hold(there, ranked, limit).shown, 'again the same').to.deep.equal(shown);
      }),
    );
  });
});
