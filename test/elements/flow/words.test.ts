import { expect } from '@open-wc/testing';
import { newStories, wordsOf } from '../../../src/elements/flow/words.js';
import en, { type Messages } from '../../../src/i18n/en.js';
import { LOCALES } from '../../../src/i18n/locales.js';

describe('the words of a list that goes on', () => {
  it('are English with the part itself', () => {
    expect(newStories(1, 'en', en)).to.equal('1 new story');
    expect(newStories(3, 'en', en)).to.equal('3 new stories');
    expect(newStories(1200, 'en-GB', en)).to.equal('1,200 new stories');
    const { moreStories, moreFrom, allShown } = wordsOf(en);
    expect([moreStories, moreFrom('The Harbour Ledger'), allShown]).to.deep.equal([
      'More stories',
      'More from The Harbour Ledger',
      'There are no more stories.',
    ]);
  });

  for (const [tag, load] of Object.entries(LOCALES)) {
    it(`are those of the language: ${tag}`, async () => {
      const messages: Messages = (await load()).default;
      const digits = new Intl.NumberFormat(tag).format(1234);
      expect(newStories(1234, tag, messages)).to.include(digits);
      const words = wordsOf(messages);
      expect(words.moreStories).not.to.equal(wordsOf(en).moreStories);
      expect(words.allShown).not.to.equal(wordsOf(en).allShown);
      expect(words.moreFrom('Merrowmouth Post')).to.include('Merrowmouth Post');
      // No plural form of a language is without words.
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100])
        expect(newStories(count, tag, messages), String(count)).to.match(/\p{L}{2}/u);
    });
  }
});
