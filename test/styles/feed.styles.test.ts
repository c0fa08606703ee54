import { expect, parts } from '../support/elements.js';
import { feedWith, fullStory, stories, until } from '../support/news.js';

const laidOut = (item: Element): string => getComputedStyle(item).getPropertyValue('content-visibility') || 'visible';

/** Browsers that move nothing before a reader's eye when something above gets higher. */
const holds = CSS.supports('overflow-anchor: auto');

describe('the style of a list', () => {
  it('leaves cards below the first screen to be laid out when they come near, where nothing jumps then', async () => {
    const element = await feedWith(stories(8), { limit: '8' });
    const items = parts(element, 'item');
    expect([items[5], items[6]].map((item) => laidOut(item!))).to.deep.equal(['visible', holds ? 'auto' : 'visible']);
  });

  it('cuts neither the mark of the keyboard nor a credit that is open, which may be larger than their card', async () => {
    const items = Array.from({ length: 8 }, (_, number) => fullStory(number));
    const element = await feedWith(items, { limit: '8' });
    const [, , , , , , seventh, eighth] = parts(element, 'item');
    seventh!.querySelector('summary')!.click();
    await until(() => laidOut(seventh!) === 'visible', 'the whole card');
    expect(laidOut(eighth!)).to.equal(holds ? 'auto' : 'visible');
    seventh!.querySelector('summary')!.click();
    const link = eighth!.querySelector('a')!;
    link.focus({ focusVisible: true });
    await until(() => !link.matches(':focus-visible') || laidOut(eighth!) === 'visible', 'the whole ring');
  });

  it('lets a link be reached that was not laid out', async () => {
    const element = await feedWith(stories(40), { limit: '40' });
    const last = parts(element, 'link')[39]!;
    last.focus();
    expect(element.shadowRoot!.activeElement).to.equal(last);
    expect(last.getBoundingClientRect().height).to.be.above(10);
  });
});
