import { expect } from '../support/elements.js';

describe('define/related-articles', () => {
  it('leaves its tag to an earlier copy', async () => {
    class EarlierElement extends HTMLElement {}
    customElements.define('news-related-articles', EarlierElement);
    const { relatedArticlesDefined } = await import('../../src/define/related-articles.js');
    expect(relatedArticlesDefined).to.equal(false);
    expect(customElements.get('news-related-articles')).to.equal(EarlierElement);
    expect(customElements.get('news-article-body')).to.equal(undefined);
  });
});
