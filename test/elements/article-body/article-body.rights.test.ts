import { expect, parts, texts } from '../../support/elements.js';
import { feedOf, story, type Wire } from '../../support/news.js';
import { allWords, bodyWith, stage, shownWhole, timesSaid } from './stage.js';
import { wholeStory } from './whole-story.js';

// The host of these tests' page.
const OWN = 'http://127.0.0.1/';

const feed = (
  syndication: string | undefined,
  home = 'https://ledger.example/',
  fields: Wire = {},
  publisher: Wire = {},
) =>
  feedOf([wholeStory(fields, { syndication })], { home_page_url: home, _news: { publisher, copyright: '© Ledger' } });

/** Which parts of an article are shown. */
const shown = (element: Element): string[] =>
  ['standfirst', 'summary', 'image', 'key-points', 'body', 'correction', 'more', 'source'].filter(
    (name) => parts(element, name).length,
  );

const WHOLE = ['standfirst', 'image', 'key-points', 'body', 'correction'];

describe('news-article-body, on a page that is not the publisher’s', () => {
  it('shows the whole article, and whose it is', async () => {
    const element = await bodyWith(feed('full'));
    expect(shown(element)).to.deep.equal([...WHOLE, 'more', 'source']);
    expect(texts(element, 'source')).to.deep.equal(['From The Harbour Ledger']);
    expect(parts(element, 'source')[0]!.querySelector('a')?.href).to.equal('https://ledger.example/stories/0');
    expect(shown(await bodyWith(feed(undefined)))).to.deep.equal([...WHOLE, 'more', 'source']);
  });

  it('shows no text of one for summaries, but a link to it', async () => {
    const element = await bodyWith(feed('summary'));
    expect(shown(element)).to.deep.equal(['standfirst', 'image', 'correction', 'more']);
    expect(texts(element, 'more')).to.deep.equal(['Read the full story at The Harbour Ledger']);
    expect(texts(element, 'credit')).to.deep.equal(['Picture: Northwind/Bo Lind']);
    expect(allWords(element)).not.to.contain('kept its light on').and.not.to.contain('Bread comes first');
    expect(element.shadowRoot!.querySelector('.media-list')).to.equal(null);
  });

  it('shows a headline, its agency and a link of one for headlines', async () => {
    const element = await bodyWith(feed('headline'));
    expect(shown(element)).to.deep.equal(['more']);
    expect(texts(element, 'headline')).to.deep.equal(['Night ferry returns to the timetable']);
    expect(texts(element, 'agency')).to.deep.equal(['Northwind Wire']);
    expect(timesSaid(element, 'Northwind/Bo Lind')).to.equal(0);
    for (const said of ['sails at ten', 'kept its light on', 'nine as the hour'])
      expect(allWords(element)).not.to.contain(said);
  });

  it('says no time to read of what is not to be read here', async () => {
    const element = await bodyWith(feed('summary', undefined, {}));
    expect(allWords(element)).not.to.contain('to read');
  });

  it('says where to read it in the page’s language', async () => {
    const element = await bodyWith(feed('summary'), { lang: 'fr' });
    expect(texts(element, 'more')).to.deep.equal(['Lire l’article complet sur The Harbour Ledger']);
  });

  it('keeps to it where the article comes from a script', async () => {
    const from = await bodyWith(feed('headline'));
    const element = await stage('news-article-body');
    element.article = from.feed!.articles[0]!;
    await shownWhole(element);
    expect(shown(element)).to.deep.equal(['more']);
    expect(texts(element, 'more')).to.deep.equal(['Read the full story']);
  });

  it('has nothing of the rest in the page', async () => {
    const element = await bodyWith(feed('headline'));
    const { innerHTML } = element.shadowRoot!;
    for (const hidden of ['kept its light on', 'horn.mp3', 'After a year']) expect(innerHTML).not.to.contain(hidden);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('news-article-body, on a page of the publisher', () => {
  const HOMES: [whose: string, feed: Wire][] = [
    ['the feed’s home page', feed('headline', OWN)],
    ['the publisher’s', feed('headline', 'https://ledger.example/', {}, { name: 'Ledger', url: OWN })],
    ['the article’s', feed('headline', 'https://ledger.example/', { url: `${OWN}stories/0` })],
  ];

  for (const [whose, given] of HOMES) {
    it(`shows the whole article where the page’s host is ${whose}, and does not say whose it is`, async () => {
      const element = await bodyWith(given);
      expect(shown(element)).to.deep.equal(WHOLE);
      expect(allWords(element)).to.contain('© Ledger');
    });
  }

  it('is not one that only looks alike', async () => {
    expect(shown(await bodyWith(feed('headline', 'http://127.0.0.1.ledger.example/')))).to.deep.equal(['more']);
  });
});

describe('news-article-body, beside articles with other rights', () => {
  it('shows of each what its own rights allow', async () => {
    const document = feedOf([story(0, { _news: { syndication: 'headline' } }), story(1)]);
    const element = await bodyWith(document);
    expect(shown(element)).to.deep.equal(['more']);
    element.articleId = 's1';
    await shownWhole(element);
    expect(texts(element, 'body')).to.deep.equal(['The whole of story 1.']);
    element.articleId = 's0';
    await shownWhole(element);
    expect(shown(element)).to.deep.equal(['more']);
  });
});
