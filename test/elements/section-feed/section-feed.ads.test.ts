import { audited } from '../../support/audit.js';
import { expect, parts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import { address, feedOf, feedWith, isShown, mount, settled, stories, until } from '../../support/news.js';

const LAYOUTS = ['list', 'grid', 'rail', 'carousel', 'hero', 'ranked', 'timeline'] as const;
const ADS = '<b slot="ad-1">Buy bread</b><b slot="ad-2">Buy tea</b>';

const say = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

/** What stands in the list: `card`, or what a place for an advertisement says. */
const order = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.items li')].map((item) =>
    item.querySelector('[part="ad"]') ? say(item) : 'card',
  );

describe('news-section-feed, advertisements among its cards', () => {
  for (const layout of LAYOUTS) {
    it(`are accessible in light and dark in layout ${layout}`, async () => {
      await audited(await feedWith(stories(4), { layout, 'slot-every': '2' }, ADS));
    });

    it(`stand after every so many in layout ${layout}, marked for what they are`, async () => {
      const element = await feedWith(stories(5), { layout, limit: '5', 'slot-every': '2' }, ADS);
      expect(order(element)).to.deep.equal(['card', 'card', 'Advertisement', 'card', 'card', 'Advertisement', 'card']);
      const places = parts(element, 'ad');
      expect(places.map((place) => place.querySelector('slot')!.assignedElements().map(say))).to.deep.equal([
        ['Buy bread'],
        ['Buy tea'],
      ]);
      expect([...element.children].map(isShown)).to.deep.equal([true, true]);
    });

    it(`take ${layout === 'carousel' ? 'a card’s place' : 'a row of their own'} in layout ${layout}`, async () => {
      const element = await feedWith(stories(5), { layout, limit: '5', 'slot-every': '2' }, ADS);
      element.parentElement!.style.width = '900px';
      const list = parts(element, 'items')[0]!.getBoundingClientRect();
      for (const place of parts(element, 'ad')) {
        const { width } = place.closest('li')!.getBoundingClientRect();
        if (layout === 'carousel') expect(width).to.be.below(list.width / 2);
        else expect(Math.abs(width - list.width)).to.be.below(2);
      }
    });

    it(`have their place while the news is on its way in layout ${layout}`, async () => {
      stubFetch({ '*': 'never' });
      const element = await mount('news-section-feed', { src: address(), layout, limit: '3', 'slot-every': '2' }, ADS);
      await until(() => parts(element, 'ad').length > 0, 'the place');
      expect(element.status).to.equal('loading');
      expect(order(element)).to.deep.equal(['card', 'card', 'Advertisement', 'card']);
    });
  }

  it('are not counted as cards', async () => {
    const element = await feedWith(stories(6), { limit: '4', 'slot-every': '1' }, ADS);
    expect(parts(element, 'card')).to.have.length(4);
  });

  it('are not there where nothing is slotted, or no place is asked for', async () => {
    expect(parts(await feedWith(stories(4), { 'slot-every': '2' }), 'ad')).to.deep.equal([]);
    expect(parts(await feedWith(stories(4), {}, ADS), 'ad')).to.deep.equal([]);
    expect(parts(await feedWith(stories(4), { 'slot-every': '0' }, ADS), 'ad')).to.deep.equal([]);
    expect(parts(await feedWith(stories(1), { 'slot-every': '2' }, ADS), 'ad')).to.deep.equal([]);
  });

  it('are named in the page’s language', async () => {
    const element = await feedWith(stories(3), { 'slot-every': '2', lang: 'fr' }, ADS);
    expect(order(element)).to.deep.equal(['card', 'card', 'Publicité', 'card']);
  });

  it('come and go with what the page slots', async () => {
    const element = await feedWith(stories(3), { 'slot-every': '1' });
    element.insertAdjacentHTML('beforeend', '<b slot="ad-2">Buy tea</b>');
    await until(() => parts(element, 'ad').length === 1, 'the place');
    expect(order(element)).to.deep.equal(['card', 'card', 'Advertisement', 'card']);
    element.querySelector('b')!.remove();
    await until(() => parts(element, 'ad').length === 0, 'the end');
  });

  it('keep the height that the page gives, before the news and with it', async () => {
    const src = address();
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    stubFetch({ [src]: () => asked.then(() => ({ json: feedOf(stories(3)) })) });
    const element = await mount('news-section-feed', { src, limit: '3', 'slot-every': '1' }, '<b slot="ad-1"></b>');
    element.style.setProperty('--news-ad-height', '120px');
    await until(() => parts(element, 'ad').length > 0, 'the place');
    const height = (): number => parts(element, 'ad')[0]!.getBoundingClientRect().height;
    expect(height()).to.be.at.least(120);
    answer();
    await settled(element);
    expect(height()).to.be.at.least(120);
  });

  it('are not taken for a fallback', async () => {
    stubFetch({ '*': 'never' });
    const element = await mount('news-section-feed', { src: address(), 'slot-every': '2' }, ADS);
    await until(() => element.shadowRoot!.querySelectorAll('.bone').length > 0, 'the skeleton');
  });
});
