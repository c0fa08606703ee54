import { expect, parts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import { address, feedOf, mount, settled, story, until, type News } from '../../support/news.js';

const rels = (element: News): string[] => parts(element, 'link').map((link) => (link as HTMLAnchorElement).rel);

describe('links of paid stories', () => {
  it('say so to search engines, and go with their story', async () => {
    const src = address();
    const paid = story(0, { _news: { sponsor: 'Salt & Co.' } });
    stubFetch({ [src]: [{ json: feedOf([paid, story(1)]) }, { json: feedOf([story(1), paid]) }] });
    const element = await settled(await mount('news-section-feed', { src }));
    await until(() => rels(element)[0] !== 'noopener', 'the word about it');
    expect(rels(element)).to.deep.equal(['noopener sponsored nofollow', 'noopener']);
    await element.reload();
    await settled(element);
    expect(rels(element)).to.deep.equal(['noopener', 'noopener sponsored nofollow']);
  });
});
