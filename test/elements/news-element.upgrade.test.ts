import { expect, fixture, html, texts } from '../support/elements.js';
import { parseFeed, SectionFeedElement } from '../../src/index.js';
import { feedOf, stories } from '../support/news.js';

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
});
