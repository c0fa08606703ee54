import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import { LABELS, type Article } from '../../src/model/article.js';
import { labelWords } from '../../src/view/labels.js';
import { article } from '../support/articles.js';
import { expect } from '../support/elements.js';

describe('labelWords', () => {
  const CASES: [given: Partial<Article>, wanted: string[], unwanted: string[]][] = [
    [{}, [], []],
    [{ labels: ['live', 'opinion'] }, ['Live', 'Opinion'], []],
    [{ labels: ['sponsored', 'video'] }, ['Sponsored', 'Video'], ['Sponsored']],
    [{ sponsor: 'Salt & Co.' }, ['Sponsored by Salt & Co.'], ['Sponsored by Salt & Co.']],
    [
      { sponsor: 'Salt & Co.', labels: ['live', 'sponsored'] },
      ['Sponsored by Salt & Co.', 'Live'],
      ['Sponsored by Salt & Co.'],
    ],
    [{ labels: ['updated', 'live'] }, ['Updated', 'Live'], []],
    [{ labels: ['updated', 'live'], updatedAt: '2026-01-06' }, ['Live'], []],
  ];

  for (const [given, wanted, unwanted] of CASES) {
    it(`are ${JSON.stringify(wanted)}, or ${JSON.stringify(unwanted)} where they are not wanted`, () => {
      expect(labelWords(article(given), true, en)).to.deep.equal(wanted);
      expect(labelWords(article(given), false, en)).to.deep.equal(unwanted);
    });
  }

  it('have words of their own in each language', () => {
    for (const messages of [en, fr]) {
      const words = LABELS.flatMap((label) => labelWords(article({ labels: [label] }), true, messages));
      expect(new Set(words).size).to.equal(LABELS.length);
    }
    expect(labelWords(article({ sponsor: 'Salt' }), true, fr)).to.deep.equal(['Sponsorisé par Salt']);
  });
});
