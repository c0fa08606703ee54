import { expect } from '../support/elements.js';

describe('define/article-card', () => {
  it('leaves its tag to an earlier copy', async () => {
    class EarlierElement extends HTMLElement {}
    customElements.define('news-article-card', EarlierElement);
    const { articleCardDefined } = await import('../../src/define/article-card.js');
    expect(articleCardDefined).to.equal(false);
    expect(customElements.get('news-article-card')).to.equal(EarlierElement);
    expect(customElements.get('news-section-feed')).to.equal(undefined);
  });
});
