import { expect } from '@open-wc/testing';
import { asAllowed, isForeign } from '../../src/desk/syndication.js';
import type { Article, Syndication } from '../../src/model/article.js';
import type { Feed } from '../../src/model/feed.js';
import { article, picture } from '../support/articles.js';

const FEED = {
  homeUrl: 'https://www.ledger.example/',
  publisher: { name: 'The Harbour Ledger', url: 'https://about.ledger.example/' },
} as Feed;

const STORY = article({
  url: 'https://news.ledger.example/1',
  canonicalUrl: 'https://origin.example/1',
  standfirst: 'What it is about.',
  summary: 'What happened.',
  keyPoints: ['One'],
  corrections: [{ text: 'It was two.', at: null }],
  image: picture(),
  media: [{ url: 'https://ledger.example/a.mp3', mimeType: 'audio/mpeg', title: null, duration: null, size: null }],
  body: () => Promise.resolve(['The whole text.']),
});

describe('a page', () => {
  for (const host of [
    'ledger.example',
    'www.ledger.example',
    'about.ledger.example',
    'news.ledger.example',
    'www.news.ledger.example',
    'origin.example',
  ]) {
    it(`is the publisher’s on ${host}`, () => {
      expect(isForeign(STORY, FEED, host)).to.equal(false);
    });
  }

  for (const host of [
    'partner.example',
    'ledger.example.partner.example',
    'evil-ledger.example',
    'sub.news.ledger.example',
    'example',
    '',
  ]) {
    it(`is another’s on ${host || 'no host at all'}`, () => {
      expect(isForeign(STORY, FEED, host)).to.equal(true);
    });
  }

  it('is another’s where nobody says whose the news is', () => {
    const bare = article({ url: null });
    expect(isForeign(bare, null, 'ledger.example')).to.equal(true);
    expect(isForeign(bare, null, '')).to.equal(true);
    expect(isForeign(article({ url: 'nonsense' }), null, 'nonsense')).to.equal(true);
  });

  it('is the publisher’s by the article alone where there is no feed', () => {
    expect(isForeign(STORY, null, 'news.ledger.example')).to.equal(false);
    expect(isForeign(STORY, null, 'ledger.example')).to.equal(true);
  });
});

describe('what a page may show', () => {
  const shown = (syndication: Syndication, host = 'partner.example'): Article =>
    asAllowed([{ ...STORY, syndication }], FEED, host)[0]!;

  it('is all that the publisher lets everybody show', async () => {
    const given = [STORY, { ...STORY, id: 'b' }];
    expect(asAllowed(given, FEED, 'partner.example')).to.deep.equal(given);
    expect(asAllowed(given, FEED, 'partner.example')[0]).to.equal(STORY);
    expect(await shown('full').body()).to.deep.equal(['The whole text.']);
  });

  it('is all on the publisher’s own pages', () => {
    for (const syndication of ['full', 'headline', 'summary'] as const) {
      const own = { ...STORY, syndication };
      expect(asAllowed([own], FEED, 'ledger.example')[0], syndication).to.equal(own);
    }
  });

  it('is the headline: no words, no picture, no text, and nothing to hear', async () => {
    const { body, ...rest } = shown('headline');
    expect(rest).to.include({ headline: STORY.headline, url: STORY.url, canonicalUrl: STORY.canonicalUrl });
    expect(rest).to.include({ standfirst: null, summary: null, image: null });
    expect([rest.keyPoints, rest.corrections, rest.media]).to.deep.equal([[], [], []]);
    expect(await body()).to.deep.equal([]);
    expect(JSON.stringify(rest)).to.not.match(/What it is about|What happened|It was two|ferry\.jpg|mp3/);
  });

  it('is the summary: words and picture, no text', async () => {
    const { body, ...rest } = shown('summary');
    expect(rest).to.include({ standfirst: 'What it is about.', summary: 'What happened.' });
    expect(rest.image).to.deep.equal(STORY.image);
    expect([rest.keyPoints, rest.media]).to.deep.equal([[], []]);
    expect(await body()).to.deep.equal([]);
  });

  it('is the same object each time, so that nothing is drawn again', () => {
    const bound = { ...STORY, syndication: 'headline' as const };
    const [first, second] = [asAllowed([bound], FEED, 'x.example')[0]!, asAllowed([bound], FEED, 'x.example')[0]!];
    expect(first).to.equal(second);
    expect(first.body).to.equal(second.body);
  });

  it('leaves the article as it was', async () => {
    const bound = { ...STORY, syndication: 'headline' as const };
    asAllowed([bound], FEED, 'x.example');
    expect(bound.summary).to.equal('What happened.');
    expect(await bound.body()).to.deep.equal(['The whole text.']);
  });
});
