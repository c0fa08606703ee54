import { audited } from '../../support/audit.js';
import { expect, parts } from '../../support/elements.js';
import { isShown, story, until } from '../../support/news.js';
import { blocks, bodyOf, bodyWith, shownWhole, textBox, words } from './stage.js';

const FIVE = '<p>One.</p><p>Two.</p><h2>Head</h2><p>Three.</p><p>Four.</p><p>Five.</p>';
const AD = (number: number): string => `<b slot="ad-${String(number)}">Buy bread ${String(number)}</b>`;

const body = (every: string, content: string, html = FIVE, more: Record<string, string> = {}) =>
  bodyWith([story(0, { content_text: undefined, content_html: html })], { 'slot-every': every, ...more }, content);

describe('news-article-body, among its paragraphs', () => {
  it('is accessible in light and dark with an advertisement', async () => {
    await audited(await body('2', AD(1)));
  });

  it('has a place after every so many, in the page’s own DOM, marked for what it is', async () => {
    const element = await body('2', AD(1) + AD(2));
    expect(blocks(element)).to.deep.equal([
      'One.',
      'Two.',
      'Advertisement',
      'Head',
      'Three.',
      'Four.',
      'Advertisement',
      'Five.',
    ]);
    const places = parts(element, 'ad');
    const slotted = places.map((place) => place.querySelector('slot')!.assignedElements().map(words));
    expect(slotted).to.deep.equal([['Buy bread 1'], ['Buy bread 2']]);
    expect(places.map((place) => [place.getAttribute('role'), place.ariaLabel])).to.deep.equal([
      ['note', 'Advertisement'],
      ['note', 'Advertisement'],
    ]);
    expect([...element.children].map(isShown)).to.deep.equal([true, true]);
    expect(element.querySelector('b')!.parentElement).to.equal(element);
  });

  it('has a place only where something is slotted', async () => {
    expect(blocks(await body('1', AD(3)))).to.deep.equal([
      'One.',
      'Two.',
      'Head',
      'Three.',
      'Advertisement',
      'Four.',
      'Five.',
    ]);
    expect(parts(await body('1', ''), 'ad')).to.deep.equal([]);
    expect(parts(await body('1', AD(9)), 'ad')).to.deep.equal([]);
  });

  for (const every of ['0', '-1', 'two', '1.5']) {
    it(`has no place for slot-every="${every}"`, async () => {
      expect(parts(await body(every, AD(1) + AD(2)), 'ad')).to.deep.equal([]);
    });
  }

  it('has no place without slot-every, and does not show what is slotted', async () => {
    const element = await bodyOf(FIVE, {});
    element.insertAdjacentHTML('beforeend', AD(1));
    await shownWhole(element);
    expect(parts(element, 'ad')).to.deep.equal([]);
    expect(isShown(element.querySelector('b')!)).to.equal(false);
  });

  it('has no place behind the last', async () => {
    expect(parts(await body('5', AD(1)), 'ad')).to.deep.equal([]);
    expect(parts(await body('1', AD(1), '<p>One.</p>'), 'ad')).to.deep.equal([]);
    expect(blocks(await body('1', AD(1) + AD(2), '<p>One.</p><p>Two.</p>'))).to.deep.equal([
      'One.',
      'Advertisement',
      'Two.',
    ]);
  });

  it('says what it is in the page’s language', async () => {
    const element = await body('2', AD(1), FIVE, { lang: 'fr' });
    expect(parts(element, 'ad').map((place) => [words(place), place.ariaLabel])).to.deep.equal([
      ['Publicité', 'Publicité'],
    ]);
  });

  it('reserves the height that the page gives', async () => {
    const element = await body('2', '<b slot="ad-1"></b>');
    element.style.setProperty('--news-ad-height', '250px');
    const [place] = parts(element, 'ad');
    expect(place!.getBoundingClientRect().height).to.be.at.least(250);
  });

  it('does not let what is slotted widen it', async () => {
    const element = await body('2', '<div slot="ad-1" style="width: 2000px; height: 20px"></div>');
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  });

  it('has the place when the page slots something later, and no more when it is gone', async () => {
    const element = await body('2', '');
    expect(parts(element, 'ad')).to.deep.equal([]);
    element.insertAdjacentHTML('beforeend', AD(1));
    await until(() => parts(element, 'ad').length === 1, 'the place');
    expect(isShown(element.querySelector('b')!)).to.equal(true);
    expect(textBox(element).firstElementChild!.textContent).to.equal('One.');
    element.querySelector('b')!.remove();
    await until(() => parts(element, 'ad').length === 0, 'the end');
    expect(blocks(element)).to.deep.equal(['One.', 'Two.', 'Head', 'Three.', 'Four.', 'Five.']);
  });

  it('has the place when something that is there is slotted, moved, or no more', async () => {
    const element = await body('2', '<b>Buy bread</b>');
    const ad = element.querySelector('b')!;
    ad.slot = 'ad-1';
    await until(() => parts(element, 'ad').length === 1, 'the place');
    expect(blocks(element)[2]).to.equal('Advertisement');
    ad.slot = 'ad-2';
    await until(() => blocks(element)[5] === 'Advertisement', 'the other place');
    ad.removeAttribute('slot');
    await until(() => parts(element, 'ad').length === 0, 'the end');
  });

  it('keeps a place’s node while others come and go, so that nothing in it loads again', async () => {
    const element = await body('1', AD(1));
    const [place] = parts(element, 'ad');
    const slot = place!.querySelector('slot');
    element.insertAdjacentHTML('beforeend', AD(2));
    await until(() => parts(element, 'ad').length === 2, 'the second place');
    expect(parts(element, 'ad')[0]).to.equal(place);
    expect(place!.querySelector('slot')).to.equal(slot);
  });

  it('follows slot-every', async () => {
    const element = await body('1', AD(1));
    element.slotEvery = 3;
    await until(() => blocks(element)[4] === 'Advertisement', 'the other place');
    element.slotEvery = 0;
    await until(() => parts(element, 'ad').length === 0, 'the end');
  });

  it('has its places again after it was out of the page', async () => {
    const element = await body('2', AD(1));
    const parent = element.parentElement!;
    element.remove();
    element.insertAdjacentHTML('beforeend', AD(2));
    parent.append(element);
    await until(() => parts(element, 'ad').length === 2, 'the places');
  });
});
