import { expect } from '../support/elements.js';
import { article } from '../support/articles.js';
import { drawn, settings } from '../support/views.js';
import { cardView } from '../../src/view/card.js';
import * as scripts from '../../src/view/scripts.js';
import { css } from '../../src/styles/scripts.js';

const PRESET = { layout: 'inline', fields: [] } as const;

/** The direction that a card of this language says. */
const directionSaid = async (language: string | null, given: typeof scripts | null): Promise<string | null> => {
  const box = await drawn(cardView(article({ language }), 0, PRESET, settings({ scripts: given }), 3));
  return box.querySelector('article')!.getAttribute('dir');
};

describe('what scripts ask for', () => {
  it('is one part: their style, and the direction of a language', () => {
    expect(Object.keys(scripts).sort()).to.deep.equal(['css', 'directionOf']);
    expect(scripts.css).to.equal(css);
  });

  it('gives each card the direction of its language', async () => {
    for (const [language, direction] of [
      ['ar', 'rtl'],
      ['ur', 'rtl'],
      ['pa-PK', 'rtl'],
      ['pa', 'ltr'],
      ['ja', 'ltr'],
      ['en', 'ltr'],
    ] as const)
      expect(await directionSaid(language, scripts), language).to.equal(direction);
  });

  it('says none for a story without a language, nor where only plain scripts are shown', async () => {
    expect(await directionSaid(null, scripts)).to.equal(null);
    expect(await directionSaid('en', null)).to.equal(null);
  });
});
