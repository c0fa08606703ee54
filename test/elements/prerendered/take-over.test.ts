import { expect, fixture, html, oneEvent, texts } from '../../support/elements.js';
import { address, feedWith, fullStory, serve, settled, stories, until, type Wire } from '../../support/news.js';
import type { NewsSelectEvent, SectionFeedElement } from '../../../src/index.js';

/** The element as a page would come with it: as it looked with some stories, without Lit's marks, its style within. */
const cameWith = async (items: Wire[]): Promise<DocumentFragment> => {
  const drawn = await feedWith(items);
  const content = document.createDocumentFragment();
  const root = drawn.shadowRoot!.querySelector('.root')!.cloneNode(true) as Element;
  const marks = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (marks.nextNode()) comments.push(marks.currentNode);
  comments.forEach((comment) => (comment as Comment).remove());
  for (const time of root.querySelectorAll('time')) time.textContent = '22 November 2026 at 12:40 in the afternoon';
  content.append(Object.assign(document.createElement('style'), { textContent: ':host { display: block }' }), root);
  drawn.remove();
  return content;
};

/** That element in the page, before its script has an answer: these stories, or none. */
const inPage = async (came: Wire[], answer: Wire[] | null): Promise<SectionFeedElement> => {
  const content = await cameWith(came);
  const element = document.createElement('news-section-feed');
  element.attachShadow({ mode: 'open' }).append(content);
  element.src = answer ? serve(answer) : address();
  const place = await fixture<HTMLDivElement>(html`<div></div>`);
  place.append(element);
  return element;
};

const elementsOf = (element: Element): Element[] =>
  [...element.shadowRoot!.querySelectorAll('*')].filter(({ localName }) => localName !== 'style');

const taken = async (element: SectionFeedElement): Promise<void> => {
  await settled(element);
  await until(() => element.kept === undefined, 'the tree to be taken over');
  await element.updateComplete;
};

const ITEMS = [fullStory(0), ...stories(3).slice(1)];

describe('a tree that came with the page', () => {
  it('stays, element by element, and says its times as ages', async () => {
    const element = await inPage(ITEMS, ITEMS);
    const before = elementsOf(element);
    expect(texts(element, 'headline').length).to.equal(3);
    await taken(element);
    expect(elementsOf(element)).to.deep.equal(before);
    expect(texts(element, 'time').join()).to.not.include('in the afternoon');
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.above(0);
  });

  it('tells the page what a reader chose', async () => {
    const element = await inPage(ITEMS, ITEMS);
    await taken(element);
    const links = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="link"]');
    element.addEventListener('news-select', (event) => event.preventDefault());
    const event: Promise<NewsSelectEvent> = oneEvent(element, 'news-select');
    links[1]!.click();
    expect((await event).position).to.equal(1);
  });

  it('is drawn anew in place later', async () => {
    const element = await inPage(ITEMS, ITEMS);
    await taken(element);
    const [first] = element.shadowRoot!.querySelectorAll('article');
    element.limit = 1;
    await element.updateComplete;
    expect([...element.shadowRoot!.querySelectorAll('article')]).to.deep.equal([first]);
    element.remove();
    const place = await fixture<HTMLDivElement>(html`<div></div>`);
    element.limit = 2;
    place.append(element);
    await settled(element);
    expect(texts(element, 'headline').length).to.equal(2);
  });

  it('gives way to other news once, whole, and focus stays on its story', async () => {
    const element = await inPage(ITEMS, [fullStory(9), ...ITEMS]);
    const root = element.shadowRoot!;
    const focused = root.querySelectorAll<HTMLAnchorElement>('[part="link"]')[1]!;
    focused.focus();
    const { href } = focused;
    await taken(element);
    expect(texts(element, 'headline').length).to.equal(4);
    expect(root.querySelectorAll('.root').length).to.equal(1);
    expect((root.activeElement as HTMLAnchorElement).href).to.equal(href);
  });

  it('gives way where the story that had the focus is gone, to the link in its place', async () => {
    const element = await inPage(ITEMS, [fullStory(8)]);
    const root = element.shadowRoot!;
    root.querySelectorAll<HTMLAnchorElement>('[part="link"]')[2]!.focus();
    await taken(element);
    expect(root.activeElement).to.be.instanceOf(HTMLAnchorElement);
  });

  it('is there until an answer is, and where there is none', async () => {
    const element = await inPage(ITEMS, null);
    const before = elementsOf(element);
    await settled(element);
    expect(element.status).to.equal('problem');
    expect(elementsOf(element)).to.deep.equal(before);
  });

  it('is no lower than it was, until the width changes or other news comes', async () => {
    const element = await inPage(ITEMS, ITEMS);
    const height = element.offsetHeight;
    await taken(element);
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    await until(() => root.style.minBlockSize !== '', 'the height to be held');
    expect(element.offsetHeight).to.be.at.least(height - 1);
    element.style.width = '200px';
    await until(() => root.style.minBlockSize === '', 'the height to be let go');
  });
});
