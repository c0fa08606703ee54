import { expect, part } from '../support/elements.js';
import { cardWith, feedWith, fullStory } from '../support/news.js';

const SHOW = 'image section summary byline time label reading-time share';

const PARTS =
  'today heading status items item card media image caption credit kicker section label headline link summary byline agency time source';

describe('a card’s style', () => {
  it('has separators between the parts of a line, which are seen and not spoken', async () => {
    const element = await cardWith([fullStory(0)], { show: SHOW });
    const separators = [...element.shadowRoot!.querySelectorAll('.meta > *')].map(
      (node) => getComputedStyle(node, '::before').content,
    );
    expect(separators[0]).to.equal('none');
    for (const separator of separators.slice(1)) expect(separator).to.equal('"·" / ""');
  });

  it('keeps the lines of one row on one baseline, with room for the ring around a button', async () => {
    const element = await cardWith([fullStory(0)], { show: SHOW });
    const row = getComputedStyle(element.shadowRoot!.querySelector('.meta')!);
    expect([row.alignItems, row.overflowX, row.overflowY]).to.deep.equal(['baseline', 'clip', 'visible']);
  });

  it('takes no room for a row in which nothing stands', async () => {
    const element = await feedWith(
      [{ id: '1', title: 'Tide turns', url: 'https://ledger.example/1', content_text: 'x' }],
      {
        show: '',
      },
    );
    expect(element.shadowRoot!.querySelector('.meta')!.checkVisibility()).to.equal(false);
  });

  it('cuts long headlines and excerpts where the page says, and never by default', async () => {
    const long = 'A headline that goes on and on '.repeat(20);
    const element = await feedWith([fullStory(0, { title: long })]);
    element.parentElement!.style.width = '300px';
    const lines = (): number =>
      Math.round(
        part(element, 'link').clientHeight / parseFloat(getComputedStyle(part(element, 'headline')).lineHeight),
      );
    expect(lines()).to.be.above(8);
    element.style.setProperty('--news-headline-lines', '2');
    expect(lines()).to.equal(2);
  });

  it('breaks a word that is longer than the line', async () => {
    const element = await feedWith([fullStory(0, { title: 'Donaudampfschifffahrt'.repeat(12) })]);
    element.parentElement!.style.width = '200px';
    expect(part(element, 'headline').scrollWidth).to.be.at.most(200);
  });

  it('names as parts what the documentation names, and nothing else', async () => {
    const items = [
      fullStory(0, {}, { kicker: 'Quay' }),
      fullStory(1),
      fullStory(2, { url: undefined }, { sponsor: 'Salt & Co.' }),
    ];
    const hero = await feedWith(items, { layout: 'hero', today: '', show: SHOW });
    const drawn = new Set([...hero.shadowRoot!.querySelectorAll('[part]')].map((node) => node.getAttribute('part')!));
    expect([...drawn].sort()).to.deep.equal(PARTS.split(' ').sort());
  });
});
