import { expect, fixture, html, texts } from '../support/elements.js';
import { stubFetch } from '../support/fetch.js';
import { parseFeed, SectionFeedElement } from '../../src/index.js';
import { feedOf, spoken, stories } from '../support/news.js';

let count = 0;

/** An element whose tag is not known yet, and what makes it known. */
async function late(): Promise<{ element: SectionFeedElement; define: () => void }> {
  const tag = `x-late-feed-${count++}`;
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  // It becomes one when its tag is defined.
  const element = document.createElement(tag) as unknown as SectionFeedElement;
  holder.append(element);
  return { element, define: () => customElements.define(tag, class extends SectionFeedElement {}) };
}

describe('a news element that comes after the page’s scripts', () => {
  it('shows the feed that one of them gave it', async () => {
    const { element, define } = await late();
    const { value } = await parseFeed(feedOf(stories(2)));
    element.feed = value;
    define();
    await element.loaded;
    expect(texts(element, 'headline')).to.have.length(2);
    expect(element.feed).to.equal(value);
    expect(Object.hasOwn(element, 'feed')).to.equal(false);
  });

  it('takes the attributes’ properties that were set', async () => {
    const { element, define } = await late();
    Object.assign(element, { heading: 'Harbour', limit: 1 });
    element.feed = (await parseFeed(feedOf(stories(2)))).value;
    define();
    await element.loaded;
    expect(texts(element, 'heading')).to.deep.equal(['Harbour']);
    expect(texts(element, 'headline')).to.have.length(1);
  });

  it('keeps the feed that it was given when it is moved', async () => {
    const { element, define } = await late();
    element.feed = (await parseFeed(feedOf(stories(1)))).value;
    define();
    await element.loaded;
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(element);
    await element.updateComplete;
    expect(texts(element, 'headline')).to.have.length(1);
  });

  it('waits, without a source, for a feed that is still to come', async () => {
    const { element, define } = await late();
    element.feed = null;
    define();
    await element.updateComplete;
    expect([element.status, element.problem]).to.deep.equal(['idle', null]);
    expect(spoken(element)).to.equal('');
    await element.reload();
    expect([element.status, element.problem]).to.deep.equal(['idle', null]);
    element.feed = (await parseFeed(feedOf(stories(2)))).value;
    await element.loaded;
    expect(texts(element, 'headline')).to.have.length(2);
  });

  it('waits, without a source, for an article that is still to come', async () => {
    const { value } = await parseFeed(feedOf(stories(1)));
    const card = document.createElement('news-article-card');
    card.article = null;
    (await fixture(html`<div></div>`)).append(card);
    await card.updateComplete;
    expect([card.status, card.problem]).to.deep.equal(['idle', null]);
    card.article = value!.articles[0]!;
    await card.updateComplete;
    expect(texts(card, 'headline')).to.have.length(1);
  });

  it('asks its source although a framework says first that no feed is given', async () => {
    stubFetch({ '/late.json': { json: feedOf(stories(3)) } });
    const { element, define } = await late();
    element.feed = null;
    element.src = '/late.json';
    define();
    await element.loaded;
    expect(texts(element, 'headline')).to.have.length(3);
  });

  it('has no feed after a framework took its property away', async () => {
    const { element, define } = await late();
    element.feed = (await parseFeed(feedOf(stories(2)))).value;
    define();
    await element.loaded;
    Object.assign(element, { feed: undefined });
    await element.updateComplete;
    expect([element.feed, element.status]).to.deep.equal([null, 'idle']);
  });
});
