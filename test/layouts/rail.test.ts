import { expect } from '@open-wc/testing';
import { layout } from '../../src/layouts/rail.js';

describe('the rail', () => {
  it('shows the first story with its picture', () => {
    expect(layout.card(0)).to.deep.equal({ layout: 'stacked', fields: ['image', 'time', 'label'] });
  });

  it('shows the others as headlines with their times', () => {
    for (const position of [1, 4])
      expect(layout.card(position)).to.deep.equal({ layout: 'headline', fields: ['time', 'label'] });
  });
});
