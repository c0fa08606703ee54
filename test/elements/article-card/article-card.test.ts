import { audited, auditedInAllSchemes } from '../../support/audit.js';
import { expect, fixture, html, part, parts, texts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  cardWith,
  feedOf,
  fullStory,
  inHead,
  isShown,
  mount,
  serve,
  settled,
  spoken,
  states,
  stories,
  story,
  until,
  warnings,
} from '../../support/news.js';
import { ArticleCardElement, parseFeed, type Article } from '../../../src/index.js';
import { watchPlaceholders } from '../../../src/embed/watch.js';

/** An article as a script has it. */
async function article(fields: Partial<Article> = {}): Promise<Article> {
  const { value } = await parseFeed(feedOf([fullStory(0)]));
  return { ...value!.articles[0]!, ...fields };
}

describe('news-article-card', () => {
  it('is accessible in light and dark', async () => {
    await auditedInAllSchemes(await cardWith([fullStory(0)]));
  });

  it('is the class of its tag', async () => {
    expect(await mount('news-article-card', { src: serve([]) })).to.be.instanceOf(ArticleCardElement);
  });

  it('is one article with one link, named by its headline', async () => {
    const element = await cardWith([fullStory(0)]);
    const { shadowRoot } = element;
    expect(shadowRoot!.querySelectorAll('article')).to.have.length(1);
    expect(shadowRoot!.querySelectorAll('ul, li')).to.have.length(0);
    const links = [...shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ textContent, href }) => [textContent.trim(), href])).to.deep.equal([
      ['Ferry returns to the night timetable', 'https://ledger.example/stories/0'],
    ]);
  });

  it('says whose news it is', async () => {
    expect(texts(await cardWith([fullStory(0)]), 'source')).to.deep.equal(['From The Harbour Ledger']);
  });

  it('has a headline of level 3, or of the page’s', async () => {
    const levelOf = async (level?: string): Promise<string> => {
      const element = await cardWith(stories(1), level === undefined ? {} : { 'heading-level': level });
      return part(element, 'headline').localName;
    };
    expect(await levelOf()).to.equal('h3');
    expect(await levelOf('1')).to.equal('h1');
    expect(await levelOf('6')).to.equal('h6');
    warnings();
    expect(await levelOf('0')).to.equal('h3');
    expect(await levelOf('second')).to.equal('h3');
  });
});

describe('news-article-card, where its article comes from', () => {
  it('is the page: the story whose canonical address it has', async () => {
    inHead('<link rel="canonical" href="https://www.ledger.example/stories/2?utm_source=x">');
    expect(texts(await cardWith(stories(3)), 'headline')).to.deep.equal(['School choir fills the fish market']);
  });

  it('is the page: the story whose shared address it has', async () => {
    inHead('<meta property="og:url" content="https://ledger.example/stories/1">');
    expect(texts(await cardWith(stories(3)), 'headline')).to.deep.equal(['Harbour crane makes its last lift']);
  });

  it('is the page: the story whose address it has', async () => {
    const items = [story(0), story(1, { url: location.href })];
    expect(texts(await cardWith(items), 'headline')).to.deep.equal(['Harbour crane makes its last lift']);
  });

  it('is else the first of the feed', async () => {
    expect(texts(await cardWith(stories(3)), 'headline')).to.deep.equal(['Ferry returns to the night timetable']);
  });

  for (const id of ['s1', ' s1 ', 'https://ledger.example/stories/1', 'http://www.ledger.example/stories/1/#top?']) {
    it(`is the story of the id or address "${id}"`, async () => {
      const element = await cardWith(stories(3), { 'article-id': id.replace('#top?', '') });
      expect(texts(element, 'headline')).to.deep.equal(['Harbour crane makes its last lift']);
    });
  }

  it('is never another than the one asked for', async () => {
    inHead('<link rel="canonical" href="https://ledger.example/stories/2">');
    const element = await cardWith(stories(3), { 'article-id': 's9' });
    expect(element.status).to.equal('empty');
    expect(spoken(element)).to.equal('This story is not available.');
    expect(parts(element, 'card')).to.deep.equal([]);
    element.articleId = 's2';
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['School choir fills the fish market']);
  });

  it('is not one that may not be shown', async () => {
    for (const status of ['canceled', 'withheld']) {
      const element = await cardWith([story(0), story(1, { _news: { status } })], { 'article-id': 's1' });
      expect([element.status, parts(element, 'card').length]).to.deep.equal(['empty', 0]);
    }
  });

  it('is a script: a feed', async () => {
    const { requests } = stubFetch({});
    const { value } = await parseFeed(feedOf(stories(2)));
    const element = document.createElement('news-article-card');
    element.feed = value;
    element.articleId = 's1';
    (await fixture(html`<div></div>`)).append(element);
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Harbour crane makes its last lift']);
    expect(requests).to.deep.equal([]);
  });

  it('is a script: an article, for which nothing is asked', async () => {
    const { requests } = stubFetch({});
    const element = document.createElement('news-article-card');
    element.article = await article();
    (await fixture(html`<div></div>`)).append(element);
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Ferry returns to the night timetable']);
    expect(texts(element, 'source')).to.deep.equal([]);
    expect(requests).to.deep.equal([]);
    expect(states(element)).to.deep.equal(['ready']);
  });

  it('is, when the script takes its article away, the feed again', async () => {
    const element = await cardWith(stories(1));
    element.article = await article({ headline: 'Given' });
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Given']);
    element.article = null;
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Ferry returns to the night timetable']);
  });

  for (const forbidden of [
    { status: 'canceled' },
    { status: 'withheld' },
    { embargoedUntil: '2999-01-01T00:00:00Z' },
    { expires: '2001-01-01T00:00:00Z' },
  ] as const) {
    it(`is not a given article with ${JSON.stringify(forbidden)}`, async () => {
      const element = await mount('news-article-card', { src: serve([]) }, '<p>Fallback</p>');
      element.article = await article(forbidden);
      await settled(element);
      expect(element.status).to.equal('empty');
      expect(parts(element, 'card')).to.deep.equal([]);
      expect(isShown(element.querySelector('p')!)).to.equal(true);
    });
  }

  it('is a script in the page', async () => {
    const { requests } = stubFetch({});
    const json = JSON.stringify(feedOf(stories(1)));
    const script = `<script type="application/feed+json" id="one">${json}</script>`;
    await fixture(html`<div .innerHTML=${script}></div>`);
    const element = await settled(await mount('news-article-card', { src: '#one' }));
    expect(texts(element, 'headline')).to.have.length(1);
    expect(requests).to.deep.equal([]);
  });

  it('is the data of a placeholder', async () => {
    const src = serve(stories(3));
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div data-presslet="article-card" data-src=${src} data-article-id="s2" data-layout="headline"></div>
      </div>`,
    );
    watchPlaceholders();
    await until(() => holder.querySelector('news-article-card') !== null, 'the element');
    const element = await settled(holder.querySelector('news-article-card')!);
    expect(element.layout).to.equal('headline');
    expect(texts(element, 'headline')).to.deep.equal(['School choir fills the fish market']);
  });
});

describe('news-article-card, without an article', () => {
  it('is accessible while it loads', async () => {
    stubFetch({ '*': 'never' });
    const element = await mount('news-article-card', { src: address() });
    expect(element.shadowRoot!.querySelectorAll('.bone').length).to.be.above(0);
    await audited(element);
  });

  it('is accessible when it is empty', async () => {
    await audited(await cardWith([]));
  });

  it('is accessible with a problem', async () => {
    warnings();
    await audited(await cardWith({}));
  });

  it('says the page’s own words, and shows the fallback', async () => {
    const content = '<p>Read the paper.</p><p slot="empty">It was taken back.</p><p slot="footer">Foot</p>';
    const element = await cardWith([], {}, content);
    expect([...element.children].map(isShown)).to.deep.equal([true, true, true]);
  });

  it('shows neither of them beside its article', async () => {
    const content = '<p>Read the paper.</p><p slot="empty">It was taken back.</p><p slot="footer">Foot</p>';
    const element = await cardWith(stories(1), {}, content);
    expect([...element.children].map(isShown)).to.deep.equal([false, false, true]);
  });

  it('tries again when a reader asks', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: ['fail', 'fail', 'fail', { json: feedOf(stories(1)) }] });
    const element = await settled(await mount('news-article-card', { src }));
    expect(spoken(element)).to.equal('The news could not be reached. Try again');
    part(element, 'status').querySelector('button')!.click();
    await until(() => element.status === 'ready', 'the card');
  });
});
