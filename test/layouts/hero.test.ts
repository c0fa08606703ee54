import { expect } from '@open-wc/testing';
import { layout } from '../../src/layouts/hero.js';

describe('the hero', () => {
  it('shows the first story large, with all that a teaser says', () => {
    expect(layout.card(0)).to.deep.equal({
      layout: 'hero',
      fields: ['image', 'section', 'summary', 'byline', 'time', 'label'],
    });
  });

  it('shows the others as small cards without text', () => {
    for (const position of [1, 4])
      expect(layout.card(position)).to.deep.equal({ layout: 'stacked', fields: ['image', 'section', 'time', 'label'] });
  });
});
