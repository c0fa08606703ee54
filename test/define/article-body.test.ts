import { expect } from '../support/elements.js';

describe('define/article-body', () => {
  it('registers its own tag and no other', async () => {
    expect(customElements.get('news-article-body')).to.equal(undefined);
    const { articleBodyDefined } = await import('../../src/define/article-body.js');
    const { ArticleBodyElement } = await import('../../src/elements/article-body/article-body.js');
    expect(articleBodyDefined).to.equal(true);
    expect(customElements.get('news-article-body')).to.equal(ArticleBodyElement);
    for (const other of ['news-article-card', 'news-related-articles', 'news-section-feed'])
      expect(customElements.get(other)).to.equal(undefined);
  });
});
