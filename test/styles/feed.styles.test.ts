import { expect, parts } from '../support/elements.js';
import { feedWith, stories } from '../support/news.js';

const laidOut = (item: Element): string => getComputedStyle(item).getPropertyValue('content-visibility') || 'visible';

/** Browsers that move nothing before a reader's eye when something above gets higher. */
const holds = CSS.supports('overflow-anchor: auto');

describe('the style of a list', () => {
  it('leaves cards below the first screen to be laid out when they come near, where nothing jumps then', async () => {
    const element = await feedWith(stories(8), { limit: '8' });
    const items = parts(element, 'item');
    expect([items[5], items[6]].map((item) => laidOut(item!))).to.deep.equal(['visible', holds ? 'auto' : 'visible']);
  });

  it('has room for the mark of the keyboard at a card’s edge', async () => {
    const element = await feedWith(stories(8), { limit: '8' });
    expect(parseFloat(getComputedStyle(parts(element, 'item')[6]!).overflowClipMargin || '0')).to.equal(holds ? 4 : 0);
  });

  it('lets a link be reached that was not laid out', async () => {
    const element = await feedWith(stories(40), { limit: '40' });
    const last = parts(element, 'link')[39]!;
    last.focus();
    expect(element.shadowRoot!.activeElement).to.equal(last);
    expect(last.getBoundingClientRect().height).to.be.above(10);
  });
});
