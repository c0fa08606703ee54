import { expect } from '@open-wc/testing';
import { layout } from '../../src/layouts/carousel.js';

describe('the carousel', () => {
  it('has the picture above on every card, and few words', () => {
    const card = { layout: 'stacked', fields: ['image', 'section', 'time', 'label'] };
    expect([layout.card(0), layout.card(9)]).to.deep.equal([card, card]);
  });

  it('moves smoothly only where the reader has nothing against motion', () => {
    const [before, inside] = layout.css.split('@media (prefers-reduced-motion: no-preference)');
    expect(before).not.to.contain('smooth');
    expect(inside).to.contain('scroll-behavior: smooth');
  });
});
