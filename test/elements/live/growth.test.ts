import { expect, parts, texts } from '../../support/elements.js';
import { feedWith, stories, until } from '../../support/news.js';

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

  it('is drawn in one go where it goes on, since its reader is led to the cards', async () => {
    const element = await feedWith(items, { limit: '95', more: 'button' });
    expect(parts(element, 'item')).to.have.length(95);
  });
});
