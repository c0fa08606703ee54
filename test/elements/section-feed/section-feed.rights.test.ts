import { expect, parts, texts } from '../../support/elements.js';
import { cardWith, feedOf, feedWith, fullStory, type Wire } from '../../support/news.js';

// The host of these tests' page.
const OWN = 'http://127.0.0.1/';

const items = (): Wire[] => [
  fullStory(0, {}, { syndication: 'headline' }),
  fullStory(1, {}, { syndication: 'summary' }),
  fullStory(2, {}, { syndication: 'full' }),
  fullStory(3),
];

const fields = (card: Element): string[] =>
  ['image', 'credit', 'summary', 'headline', 'agency', 'time', 'label'].filter((name) =>
    card.querySelector(`[part="${name}"]`),
  );

const BARE = ['headline', 'agency', 'time', 'label'];
const WHOLE = ['image', 'credit', 'summary', ...BARE];

describe('cards of stories that others may show in part only', () => {
  it('have neither picture nor excerpt of one for headlines, on a page that is not the publisher’s', async () => {
    const element = await feedWith(items());
    expect(parts(element, 'card').map(fields)).to.deep.equal([BARE, WHOLE, WHOLE, WHOLE]);
    expect(element.shadowRoot!.innerHTML).not.to.contain('What happened in story 0.');
    expect(texts(element, 'link')).to.have.length(4);
  });

  it('have all of it on the publisher’s own pages', async () => {
    const element = await feedWith(feedOf(items(), { home_page_url: OWN }));
    expect(parts(element, 'card').map(fields)).to.deep.equal([WHOLE, WHOLE, WHOLE, WHOLE]);
  });

  it('have all of it on a page of the story’s own host', async () => {
    const own = fullStory(0, { url: `${OWN}stories/0` }, { syndication: 'headline' });
    expect(parts(await feedWith([own]), 'card').map(fields)).to.deep.equal([WHOLE]);
  });

  it('are likewise where one stands alone', async () => {
    const element = await cardWith(items(), { 'article-id': 's0', layout: 'hero' });
    expect(parts(element, 'card').map(fields)).to.deep.equal([BARE]);
    expect(texts(element, 'source')).to.deep.equal(['From The Harbour Ledger']);
    const own = await cardWith(feedOf(items(), { home_page_url: OWN }), { 'article-id': 's0', layout: 'hero' });
    expect(parts(own, 'card').map(fields)).to.deep.equal([WHOLE]);
  });

  it('keep the whole article for the page’s scripts', async () => {
    const element = await feedWith(items());
    expect(element.feed?.articles[0]?.summary).to.equal('What happened in story 0.');
    expect(element.feed?.articles.map(({ syndication }) => syndication)).to.deep.equal([
      'headline',
      'summary',
      'full',
      'full',
    ]);
  });
});
