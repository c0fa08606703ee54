import { audited } from '../../support/audit.js';
import { expect, part, parts, texts } from '../../support/elements.js';
import { feedWith, fullStory, isShown, settled, stories, until, warnings, type Wire } from '../../support/news.js';

const FULL: Wire[] = Array.from({ length: 12 }, (_, number) => fullStory(number));

const LAYOUTS = ['list', 'grid', 'rail', 'carousel', 'hero', 'ranked', 'timeline'] as const;

/** Which parts the card at a position has, of those that a layout decides about. */
const fieldsOf = (card: Element): string[] =>
  ['image', 'section', 'summary', 'byline', 'time', 'label', 'agency'].filter((name) =>
    card.querySelector(`[part="${name}"]`),
  );

const ALL = ['image', 'section', 'summary', 'byline', 'time', 'label', 'agency'];

const SHOWN: Record<(typeof LAYOUTS)[number], { limit: number; first: string[]; second: string[] }> = {
  list: { limit: 10, first: ALL, second: ALL },
  grid: { limit: 10, first: ALL, second: ALL },
  rail: { limit: 5, first: ['image', 'time', 'label', 'agency'], second: ['time', 'label', 'agency'] },
  carousel: {
    limit: 10,
    first: ['image', 'section', 'time', 'label', 'agency'],
    second: ['image', 'section', 'time', 'label', 'agency'],
  },
  hero: { limit: 5, first: ALL, second: ['image', 'section', 'time', 'label', 'agency'] },
  ranked: { limit: 5, first: ['section', 'label', 'agency'], second: ['section', 'label', 'agency'] },
  timeline: { limit: 10, first: ['section', 'label', 'agency'], second: ['section', 'label', 'agency'] },
};

for (const layout of LAYOUTS) {
  const { limit, first, second } = SHOWN[layout];

  describe(`news-section-feed, layout ${layout}`, () => {
    it('is accessible', async () => {
      const element = await feedWith(FULL, { layout });
      await audited(element);
    });

    it(`shows ${String(limit)} stories`, async () => {
      expect(parts(await feedWith(FULL, { layout }), 'card')).to.have.length(limit);
    });

    it('shows what belongs to its first card and to the others', async () => {
      const cards = parts(await feedWith(FULL, { layout }), 'card');
      expect(fieldsOf(cards[0]!)).to.deep.equal(first);
      expect(fieldsOf(cards[1]!)).to.deep.equal(second);
    });

    it('shows only what the page asks for, with agencies and credits', async () => {
      const element = await feedWith(FULL.slice(0, 2), { layout, show: 'summary, TIME' });
      for (const item of parts(element, 'item')) expect(fieldsOf(item)).to.deep.equal(['summary', 'time', 'agency']);
    });

    it('shows nothing but headlines and what always stays, where the page asks for nothing', async () => {
      const element = await feedWith(FULL.slice(0, 1), { layout, show: '' });
      expect(fieldsOf(part(element, 'card'))).to.deep.equal(['agency']);
      expect(texts(element, 'source')).to.deep.equal(['From The Harbour Ledger']);
    });

    it('keeps each picture’s credit in reach', async () => {
      const element = await feedWith(FULL, { layout, show: 'image' });
      const pictures = parts(element, 'media');
      expect(pictures.length).to.be.above(0);
      for (const picture of pictures) {
        picture.querySelector('summary')?.click();
        const credit = picture.closest('article')!.querySelector('[part="credit"]')!;
        expect(credit.textContent).to.equal('Picture: Northwind/Bo Lind');
        expect(isShown(credit)).to.equal(true);
      }
    });

    it('has a round mark beside what is live, in a narrow and in a wide column', async () => {
      const element = await feedWith(FULL, { layout });
      for (const width of ['160px', '900px']) {
        element.parentElement!.style.width = width;
        const { width: wide, height: high } = element.shadowRoot!.querySelector('.dot')!.getBoundingClientRect();
        expect([width, wide > 4, Math.abs(wide - high) < 0.5]).to.deep.equal([width, true, true]);
      }
    });

    it('is not wider than 160 px', async () => {
      const element = await feedWith(FULL, { layout });
      element.parentElement!.style.width = '160px';
      await settled(element);
      const { scrollWidth, clientWidth } = element.shadowRoot!.querySelector('.root')!;
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const card of parts(element, 'card')) expect(card.getBoundingClientRect().width).to.be.at.most(160);
    });
  });
}

describe('news-section-feed, its layout', () => {
  it('is the list for one that is not known, which is named once', async () => {
    const written = warnings();
    const element = await feedWith(stories(1), { layout: 'mosaic' });
    await feedWith(stories(1), { layout: 'mosaic' });
    expect(element.layout).to.equal('list');
    expect(part(element, 'items').className).to.contain('as-list');
    expect(written.filter((line) => line.includes('mosaic'))).to.deep.equal([
      'presslet: <news-section-feed>: layout "mosaic" is not known; the default is used.',
    ]);
  });

  it('may be written with spaces around and in capitals', async () => {
    expect((await feedWith(stories(1), { layout: ' GRID ' })).layout).to.equal('grid');
  });

  it('can change, and the old arrangement goes with its style', async () => {
    const element = await feedWith(FULL, { layout: 'hero' });
    const styles = element.shadowRoot!.adoptedStyleSheets.length;
    element.layout = 'grid';
    await until(() => parts(element, 'card').length === 10, 'the grid');
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(styles);
    expect(getComputedStyle(part(element, 'items')).display).to.equal('grid');
  });

  it('puts pictures beside in a wide list and in as many columns as fit in a grid', async () => {
    const list = await feedWith(FULL, { limit: '1' });
    list.parentElement!.style.width = '600px';
    const [media, text] = [part(list, 'media'), list.shadowRoot!.querySelector('.text')!];
    expect(media.getBoundingClientRect().left).to.be.above(text.getBoundingClientRect().right - 1);
    const grid = await feedWith(FULL, { layout: 'grid', limit: '6' });
    grid.parentElement!.style.width = '800px';
    const tops = parts(grid, 'item').map((item) => Math.round(item.getBoundingClientRect().top));
    expect(tops.filter((top) => top === tops[0])).to.have.length(3);
  });

  it('leaves no card of a wide grid alone in the last row', async () => {
    const grid = await feedWith(FULL, { layout: 'grid' });
    for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      grid.limit = count;
      await until(() => parts(grid, 'card').length === count, `${String(count)} cards`);
      for (const width of [960, 1040, 1120, 1280]) {
        grid.parentElement!.style.width = `${String(width)}px`;
        const tops = parts(grid, 'item').map((item) => Math.round(item.getBoundingClientRect().top));
        const last = tops.filter((top) => top === tops.at(-1)).length;
        expect(last, `${String(count)} in ${String(width)} px`).to.be.above(1);
      }
    }
  });

  it('leaves the section’s name out of the cards where all are of one section', async () => {
    expect(texts(await feedWith(FULL, { limit: '2' }), 'section')).to.deep.equal(['Harbour', 'Harbour']);
    expect(texts(await feedWith(FULL, { limit: '2', section: 'harbour' }), 'section')).to.deep.equal([]);
  });

  it('shows no picture on headlines of a rail, even where pictures are asked for', async () => {
    const element = await feedWith(FULL, { layout: 'rail', show: 'image time' });
    expect(parts(element, 'image')).to.have.length(1);
  });

  it('takes unknown words in show for a mistake, which is named once', async () => {
    const written = warnings();
    const cards = parts(await feedWith(FULL, { show: 'image headline' }), 'card');
    expect(fieldsOf(cards[0]!)).to.deep.equal(ALL);
    expect(written.filter((line) => line.includes('show "image headline"'))).to.have.length(1);
  });
});
