import { audited } from '../../support/audit.js';
import { expect, part, parts, texts } from '../../support/elements.js';
import { feedWith, fullStory, stories, until } from '../../support/news.js';
import { killed, line, shown, Stage } from '../flow/stage.js';

describe('news-section-feed, layout ranked', () => {
  it('is accessible, with pictures and two digits too', async () => {
    const items = Array.from({ length: 12 }, (_, number) => fullStory(number));
    const element = await feedWith(items, { layout: 'ranked', limit: '12', show: 'image time label' });
    await audited(element);
  });

  it('is an ordered list whose items begin with their number as text', async () => {
    const element = await feedWith(stories(3), { layout: 'ranked' });
    const list = part(element, 'items');
    expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ol', 'list']);
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
    expect(parts(element, 'item').map(({ textContent }) => textContent.trim()[0])).to.deep.equal(['1', '2', '3']);
  });

  for (const [lang, digits] of [
    ['en', ['1', '2', '10']],
    ['ar-EG', ['١', '٢', '١٠']],
  ] as const) {
    it(`writes numbers in the digits of ${lang}`, async () => {
      const element = await feedWith(stories(10), { layout: 'ranked', limit: '10', lang });
      const ranks = texts(element, 'rank');
      expect([ranks[0], ranks[1], ranks[9]]).to.deep.equal(digits);
    });
  }

  it('has the units of all numbers below one another, and headlines too', async () => {
    const element = await feedWith(stories(12), { layout: 'ranked', limit: '12' });
    element.parentElement!.style.width = '320px';
    await until(() => element.clientWidth === 320, 'the width');
    const edges = (name: string, side: 'left' | 'right'): number[] =>
      parts(element, name).map((each) => Math.round(each.getBoundingClientRect()[side]));
    expect(new Set(edges('rank', 'right')).size).to.equal(1);
    expect(new Set(edges('card', 'left')).size).to.equal(1);
  });

  it('has pictures above the words where five stand side by side, on one line', async () => {
    const element = await feedWith(
      Array.from({ length: 5 }, (_, number) => fullStory(number)),
      { layout: 'ranked', show: 'image' },
    );
    element.parentElement!.style.width = '1280px';
    const boxes = (name: string): DOMRect[] => parts(element, name).map((each) => each.getBoundingClientRect());
    const [media, headlines] = [boxes('media'), boxes('headline')];
    expect(new Set(media.map(({ top }) => Math.round(top))).size).to.equal(1);
    media.forEach(({ bottom }, index) => expect(bottom).to.be.at.most(headlines[index]!.top));
    headlines.forEach(({ width }) => expect(width).to.be.above(150));
  });

  it('does not count advertisements', async () => {
    const element = await feedWith(stories(4), { layout: 'ranked', 'slot-every': '2' }, '<b slot="ad-1">Tea</b>');
    expect(parts(element, 'ad')).to.have.length(1);
    expect(texts(element, 'rank')).to.deep.equal(['1', '2', '3', '4']);
  });

  it('numbers anew when a story is taken back while it is read, and the others stay in their places', async () => {
    const stage = new Stage(line('d c b a'));
    const element = await stage.list({ layout: 'ranked' });
    const last = parts(element, 'card')[3];
    stage.now('d c b a', { c: killed });
    await stage.pass(30, element);
    expect(shown(element)).to.equal('d b a');
    expect(texts(element, 'rank')).to.deep.equal(['1', '2', '3']);
    expect(parts(element, 'card')[2]).to.equal(last);
  });
});
