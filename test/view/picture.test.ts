import { expect } from '../support/elements.js';
import { picture } from '../support/articles.js';
import { drawn, settings, textOf } from '../support/views.js';
import type { Picture } from '../../src/model/article.js';
import { pictureView } from '../../src/view/picture.js';
import { CARD_LAYOUTS, type CardLayout } from '../../src/view/settings.js';

const GOOD = '/demo/pictures/choir.svg';
const BAD = 'data:image/png;base64,AAAA';

const draw = (fields: Partial<Picture>, layout: CardLayout = 'stacked', box?: HTMLElement): Promise<HTMLElement> =>
  drawn(pictureView(picture({ url: GOOD, ...fields }), layout, settings()), box);

const img = (box: HTMLElement): HTMLImageElement => box.querySelector('img')!;

const answered = (image: HTMLImageElement, type: 'load' | 'error'): Promise<void> =>
  new Promise((resolve) => image.addEventListener(type, () => resolve(), { once: true }));

describe('pictureView', () => {
  it('is a figure whose picture comes late, beside the text, with its size', async () => {
    const box = await draw({ alt: 'Singers', width: 1200, height: 800 });
    expect(box.firstElementChild?.localName).to.equal('figure');
    const { alt, loading, decoding } = img(box);
    expect([alt, loading, decoding]).to.deep.equal(['Singers', 'lazy', 'async']);
    expect([img(box).getAttribute('width'), img(box).getAttribute('height')]).to.deep.equal(['1200', '800']);
  });

  it('says nothing where the feed has no words for it, which hides it from screen readers', async () => {
    const box = await draw({ alt: '' });
    expect(img(box).getAttribute('alt')).to.equal('');
    expect([img(box).hasAttribute('width'), img(box).hasAttribute('srcset')]).to.deep.equal([false, false]);
  });

  it('lets the browser choose among its sizes, the first among them', async () => {
    const sources = [
      { url: 'https://ledger.example/a,b.jpg', width: 480 },
      { url: 'https://ledger.example/c.jpg', width: 960 },
    ];
    const box = await draw({ url: 'https://ledger.example/full.jpg', width: 1600, sources });
    expect(img(box).srcset).to.equal(
      'https://ledger.example/full.jpg 1600w,https://ledger.example/a,b.jpg 480w,https://ledger.example/c.jpg 960w',
    );
    expect(img(box).getAttribute('src')).to.equal('https://ledger.example/full.jpg');
    expect(img(box).sizes).to.match(/^auto, /);
  });

  // A stacked card says it in its own small print.
  for (const layout of CARD_LAYOUTS.filter((each) => each !== 'stacked')) {
    it(`keeps the credit in reach in layout ${layout}, with or without a caption`, async () => {
      for (const caption of [null, 'The choir at noon.']) {
        const box = await draw({ credit: 'Northwind/Bo Lind', caption }, layout);
        box.querySelector('summary')?.click();
        const credit = box.querySelector('[part="credit"]')!;
        expect(credit.textContent).to.equal('Picture: Northwind/Bo Lind');
        expect(credit.checkVisibility()).to.equal(true);
      }
    });
  }

  it('shows the caption under a large picture only', async () => {
    const fields = { caption: 'The choir at noon.', credit: 'Bo Lind' };
    expect(textOf((await draw(fields, 'hero')).querySelector('figcaption')!)).to.equal(
      'The choir at noon. Picture: Bo Lind',
    );
    expect((await draw(fields, 'stacked')).querySelector('figcaption')).to.equal(null);
    expect((await draw({}, 'hero')).querySelector('figcaption, details')).to.equal(null);
  });

  it('takes an address with a comma at its end for one address in srcset', async () => {
    const url = `${location.origin}/quay,`;
    const box = await draw({ url, width: 800, sources: [{ url, width: 400 }] });
    expect(img(box).srcset).to.equal(`${location.origin}/quay%2C 800w,${location.origin}/quay%2C 400w`);
  });

  it('tells the picture’s server no more of the page than its origin', async () => {
    expect(img(await draw({})).referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('leaves its place, and no broken mark, where it does not come', async () => {
    const box = await draw({ url: BAD });
    await answered(img(box), 'error');
    expect(img(box).checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(img(box).getClientRects()).to.have.length(1);
  });

  it('is seen again when one that comes takes the place of one that did not', async () => {
    const box = await draw({ url: BAD });
    await answered(img(box), 'error');
    const loaded = answered(img(box), 'load');
    await draw({}, 'stacked', box);
    await loaded;
    expect(img(box).checkVisibility({ visibilityProperty: true })).to.equal(true);
  });
});
