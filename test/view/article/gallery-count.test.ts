import { expect } from '../../support/elements.js';
import { galleryCount } from '../../../src/view/article/gallery-count.js';
import { el, p } from './stage.js';

describe('galleryCount', () => {
  it('counts the pictures of all galleries, and no others', () => {
    const figure = el('figure', [el('img')]);
    const gallery = el('figure', [figure, figure, el('figcaption', ['Two'])], { kind: 'gallery' });
    expect(galleryCount([p('x'), figure])).to.equal(0);
    expect(galleryCount([p('x'), figure, gallery, el('div', [gallery])])).to.equal(4);
  });
});
