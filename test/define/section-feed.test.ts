import { expect } from '../support/elements.js';

describe('define/section-feed', () => {
  it('registers its own tag and no other', async () => {
    expect(customElements.get('news-section-feed')).to.equal(undefined);
    const { sectionFeedDefined } = await import('../../src/define/section-feed.js');
    const { SectionFeedElement } = await import('../../src/elements/section-feed/section-feed.js');
    expect(sectionFeedDefined).to.equal(true);
    expect(customElements.get('news-section-feed')).to.equal(SectionFeedElement);
    expect(customElements.get('news-article-card')).to.equal(undefined);
  });
});
