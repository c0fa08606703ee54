import { fakeClock } from '../../support/clock.js';
import { expect, parts, texts } from '../../support/elements.js';
import { feedWith, mount, serve, stories, until } from '../../support/news.js';

const items = stories(95);

describe('a long list', () => {
  it('draws its first cards at once and has all of them in the end, in order', async () => {
    const element = await feedWith(items, { limit: '95' });
    expect(element.shown).to.have.length(95);
    expect(parts(element, 'item')).to.have.length.within(40, 94);
    await until(() => parts(element, 'item').length === 95, 'all cards');
    expect(texts(element, 'headline')).to.deep.equal(items.map(({ title }) => title));
  });

  it('leaves the cards alone that stand already', async () => {
    const element = await feedWith(items, { limit: '95' });
    const [first] = parts(element, 'headline');
    first!.textContent = 'Changed by hand';
    await until(() => parts(element, 'item').length === 95, 'all cards');
    expect(texts(element, 'headline')[0]).to.equal('Changed by hand');
  });

  it('draws anew what changes while it grows', async () => {
    const element = await feedWith(items, { limit: '95' });
    element.show = ['time'];
    await until(() => parts(element, 'item').length === 95, 'all cards');
    expect(parts(element, 'summary')).to.have.length(0);
  });

  it('stops growing when it leaves the page, and goes on when it comes back', async () => {
    const element = await feedWith(items, { limit: '95' });
    const { parentNode } = element;
    element.remove();
    const drawn = parts(element, 'item').length;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(parts(element, 'item')).to.have.length(drawn);
    parentNode!.append(element);
    await until(() => parts(element, 'item').length === 95, 'all cards');
  });

  it('is of what it was given meanwhile, where that came while it was moved', async () => {
    const element = await feedWith(items, { limit: '95' });
    const other = document.createElement('div');
    element.parentElement!.append(other);
    const [, , third] = items;
    element.exclude = [String(third!.id)];
    other.append(element);
    await element.updateComplete;
    expect(element.shown).to.have.length(94);
    await until(() => parts(element, 'item').length === 94, 'all but one');
    const others = items.filter((item) => item !== third);
    expect(texts(element, 'headline')).to.deep.equal(others.map(({ title }) => title));
  });

  it('is drawn in one go where it goes on, since its reader is led to the cards', async () => {
    const element = await feedWith(items, { limit: '95', more: 'button' });
    expect(parts(element, 'item')).to.have.length(95);
  });

  /** How many cards each slice of a list of 95 has, where a look at the clock takes so many milliseconds. */
  const slices = async (each: number): Promise<number[]> => {
    const { performance } = globalThis;
    const counts: number[] = [];
    let now = 0;
    Object.defineProperty(globalThis, 'performance', {
      value: { now: () => (now += each), getEntriesByName: () => [] },
      configurable: true,
    });
    try {
      const element = await mount('news-section-feed', { src: serve(items), limit: '95' });
      const cards = (nodes: NodeList): number => [...nodes].filter((node) => node instanceof HTMLLIElement).length;
      const watcher = new MutationObserver((records) =>
        counts.push(records.reduce((sum, { addedNodes }) => sum + cards(addedNodes), 0)),
      );
      watcher.observe(element.shadowRoot!, { childList: true, subtree: true });
      await until(() => parts(element, 'item').length === 95, 'all cards');
      await new Promise(requestAnimationFrame);
      watcher.disconnect();
    } finally {
      Object.defineProperty(globalThis, 'performance', { value: performance, configurable: true });
    }
    return counts.filter(Boolean);
  };

  it('draws more at a time where a machine is quick', async () => {
    expect(await slices(1)).to.deep.equal([5, 10, 20, 20]);
  });

  it('draws few at a time where it is slow', async () => {
    expect(new Set(await slices(100))).to.deep.equal(new Set([5]));
  });

  it('goes on counting how long a card was seen that stands while others are drawn', async () => {
    const clock = fakeClock('2026-01-06T09:46:20Z');
    const element = await feedWith(items, { limit: '95' });
    const seen: number[] = [];
    element.addEventListener('news-view', ({ position }) => seen.push(position));
    await until(() => clock.waiting > 1, 'what lives');
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await clock.tick(600);
    expect(parts(element, 'item').length).to.be.above(40);
    await clock.tick(500);
    expect(seen[0]).to.equal(0);
  });
});
