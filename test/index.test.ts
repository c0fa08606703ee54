import { expect } from './support/elements.js';
import * as presslet from '../src/index.js';

describe('the package', () => {
  it('exports its public API and nothing else', () => {
    expect(Object.keys(presslet).sort()).to.deep.equal([
      'ArticleBodyElement',
      'ArticleCardElement',
      'NewsLoadEvent',
      'NewsProblemEvent',
      'NewsReportEvent',
      'NewsSelectEvent',
      'NewsViewEvent',
      'RelatedArticlesElement',
      'SectionFeedElement',
      'loadFeed',
      'parseFeed',
      'writeJsonFeed',
    ]);
  });

  it('registers nothing', () => {
    for (const tag of ['section-feed', 'article-card', 'article-body', 'related-articles'])
      expect(customElements.get(`news-${tag}`), tag).to.equal(undefined);
  });

  it('lets a page register the classes under names of its own', () => {
    customElements.define('own-feed', class extends presslet.SectionFeedElement {});
    expect(document.createElement('own-feed')).to.be.instanceOf(presslet.SectionFeedElement);
  });
});
