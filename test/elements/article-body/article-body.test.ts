import { audited, auditedInAllSchemes } from '../../support/audit.js';
import { stubFetch } from '../../support/fetch.js';
import { address, warnings } from '../../support/news.js';
import { ArticleBodyElement } from '../../../src/index.js';
import { expect } from '../../support/elements.js';
import { bodyWith, stage } from './stage.js';
import { wholeFeed } from './whole-story.js';

describe('news-article-body', () => {
  it('is accessible in light and dark', async function () {
    // The first drawing of a large story, and four audits of it.
    this.timeout(20_000);
    await auditedInAllSchemes(await bodyWith(wholeFeed()));
  });

  it('is accessible in French, with all that it can show', async function () {
    this.timeout(20_000);
    const show = 'image section summary byline time label reading-time share';
    await audited(await bodyWith(wholeFeed({}, { sponsor: 'Salt & Co.' }), { lang: 'fr', show }));
  });

  it('is accessible while it loads', async () => {
    stubFetch({ '*': 'never' });
    await audited(await stage('news-article-body', { src: address() }));
  });

  it('is accessible without an article', async () => {
    await audited(await bodyWith([], {}, '<p>Read the paper.</p>'));
  });

  it('is accessible with a problem', async () => {
    warnings();
    await audited(await bodyWith({ items: 7 }));
  });

  it('is the class of its tag', async () => {
    expect(await stage('news-article-body')).to.be.instanceOf(ArticleBodyElement);
  });
});
