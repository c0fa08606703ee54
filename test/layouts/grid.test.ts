import { expect } from '@open-wc/testing';
import { layout } from '../../src/layouts/grid.js';

describe('the grid', () => {
  it('has the picture above on every card, with all that a teaser says', () => {
    const card = { layout: 'stacked', fields: ['image', 'section', 'summary', 'byline', 'time', 'label'] };
    expect([layout.card(0), layout.card(9)]).to.deep.equal([card, card]);
  });
});
