import { article, picture } from '../../support/articles.js';
import { expect, part, parts, texts } from '../../support/elements.js';
import { PICTURE, story, until, type Wire } from '../../support/news.js';
import { bodyOf, bodyWith, shownWhole, stage, textBox, timesSaid, words } from './stage.js';
import { wholeFeed } from './whole-story.js';

const AT = 'https://ledger.example/pictures';
const LEAD = { url: `${AT}/quay.jpg`, alt: 'A quay', caption: 'The quay at dawn.', credit: 'Northwind/Bo Lind' };

/** An article with this lead picture and this HTML. */
const withLead = (image: Wire, html: string, attributes: Record<string, string> = {}) =>
  bodyOf(html, attributes, { _news: { image } });

const sources = (element: Element): string[] =>
  parts(element, 'image').map((image) => image.getAttribute('src')!.replace(`${AT}/`, ''));

describe('news-article-body, its lead picture', () => {
  it('stands above the text, whole, with caption and credit once each', async () => {
    const element = await bodyWith(wholeFeed({ content_html: '<p>It sails.</p>' }));
    const figure = part(element, 'media');
    expect(figure.compareDocumentPosition(textBox(element))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(figure.querySelector('img')?.alt).to.equal('A ferry with its lights on');
    expect(texts(element, 'caption')).to.deep.equal(['The ferry at its berth. Picture: Northwind/Bo Lind']);
    expect(texts(element, 'credit')).to.deep.equal(['Picture: Northwind/Bo Lind']);
    expect(timesSaid(element, 'Northwind/Bo Lind')).to.equal(1);
    expect(figure.querySelector('details')).to.equal(null);
  });

  it('speaks the page’s language of its credit', async () => {
    const element = await withLead(LEAD, '<p>x</p>', { lang: 'fr' });
    expect(texts(element, 'credit')).to.deep.equal(['Photo : Northwind/Bo Lind']);
    expect(part(element, 'credit').lang).to.equal('fr');
  });

  it('is not shown where the page does not want it', async () => {
    expect(sources(await withLead(LEAD, '<p>x</p>', { show: 'time' }))).to.deep.equal([]);
  });

  it('leaves its space and its words where it does not come', async () => {
    const missing = `${location.origin}/no-such-picture.png`;
    const element = await withLead({ ...LEAD, url: missing }, '<p>x</p>');
    const image = part(element, 'image');
    image.scrollIntoView();
    await until(() => image.style.visibility === 'hidden', 'the failure');
    expect(image.closest('.frame')!.getBoundingClientRect().height).to.be.above(20);
    expect(texts(element, 'caption')).to.deep.equal(['The quay at dawn. Picture: Northwind/Bo Lind']);
  });

  it('does not say the headline again', async () => {
    const image = { ...LEAD, alt: 'The light is back', caption: 'The light is back.' };
    const element = await bodyOf('<p>x</p>', {}, { title: 'The light is back', _news: { image } });
    expect(part(element, 'image').getAttribute('alt')).to.equal('');
    expect(timesSaid(element, 'The light is back')).to.equal(1);
  });
});

describe('news-article-body, a first picture of the text that is the lead picture again', () => {
  const SAME = ['quay.jpg', 'quay.jpg?w=800', 'quay-1024x683.jpg', 'quay-scaled.jpg', 'quay-300x200.jpg?x=1'];

  for (const name of SAME) {
    it(`is left out: ${name}`, async () => {
      const element = await withLead(LEAD, `<figure><img src="${AT}/${name}" alt="A quay"></figure><p>After it.</p>`);
      expect(sources(element)).to.deep.equal(['quay.jpg']);
      expect(words(textBox(element))).to.equal('After it.');
    });
  }

  it('is left out below the first paragraphs too, and where it is a link to its large copy', async () => {
    const html = `<p>Before.</p><p><a href="${AT}/quay.jpg"><img src="${AT}/quay-300x200.jpg" alt=""></a></p><p>After.</p>`;
    const element = await withLead(LEAD, html);
    expect(sources(element)).to.deep.equal(['quay.jpg']);
    expect(words(textBox(element))).to.equal('Before.After.');
  });

  const OTHERS: [why: string, html: string, left: string[]][] = [
    ['is another', `<figure><img src="${AT}/crane.jpg" alt=""></figure>`, ['quay.jpg', 'crane.jpg']],
    ['has a number of its own', `<figure><img src="${AT}/quay-2.jpg" alt=""></figure>`, ['quay.jpg', 'quay-2.jpg']],
    [
      'comes second',
      `<figure><img src="${AT}/crane.jpg" alt=""></figure><figure><img src="${AT}/quay.jpg" alt=""></figure>`,
      ['quay.jpg', 'crane.jpg', 'quay.jpg'],
    ],
    [
      'begins a gallery',
      `<figure><figure><img src="${AT}/quay.jpg" alt=""></figure><figure><img src="${AT}/crane.jpg" alt=""></figure></figure>`,
      ['quay.jpg', 'quay.jpg', 'crane.jpg'],
    ],
  ];

  for (const [why, html, left] of OTHERS) {
    it(`stays where it ${why}`, async () => {
      expect(sources(await withLead(LEAD, `${html}<p>After.</p>`))).to.deep.equal(left);
    });
  }

  it('stays where its address says by a query which picture it is', async () => {
    const [one, two] = [`${AT}/show?id=1`, `${AT}/show?id=2`];
    const element = await withLead({ ...LEAD, url: one }, `<figure><img src="${two}" alt=""></figure><p>After.</p>`);
    expect(sources(element)).to.deep.equal(['show?id=1', 'show?id=2']);
  });

  it('stays, with its caption and credit, where the lead picture is not shown', async () => {
    const html = `<figure><img src="${AT}/quay.jpg" alt=""><figcaption>At dawn. Photo: Bo Lind</figcaption></figure><p>After.</p>`;
    const element = await withLead(LEAD, html, { show: 'time' });
    expect(sources(element)).to.deep.equal(['quay.jpg']);
    expect(texts(element, 'credit')).to.deep.equal(['Photo: Bo Lind']);
  });

  const WORDS: [given: Wire, figcaption: string, caption: string, credit: string][] = [
    [{}, 'At dawn. Photo: Bo Lind', 'At dawn. Picture: Bo Lind', 'Bo Lind'],
    [{ caption: 'The quay.' }, 'At dawn. (Photo: Bo Lind)', 'The quay. Picture: Bo Lind', 'Bo Lind'],
    [
      { credit: 'Northwind/Bo Lind' },
      'At dawn. Photo: Bo Lind',
      'At dawn. Picture: Northwind/Bo Lind',
      'Northwind/Bo Lind',
    ],
    [{ credit: 'Northwind' }, 'At dawn. Photo: Bo Lind', 'At dawn. Picture: Northwind; Bo Lind', 'Bo Lind'],
    [
      { caption: 'The quay.' },
      '<span class="photo-credit">Bo Lind/Northwind</span>',
      'The quay. Picture: Bo Lind/Northwind',
      'Bo Lind/Northwind',
    ],
  ];

  for (const [given, figcaption, caption, credit] of WORDS) {
    it(`gives the lead picture ${JSON.stringify(given)} what its caption says: ${figcaption}`, async () => {
      const html = `<figure><img src="${AT}/quay.jpg" alt="A quay"><figcaption>${figcaption}</figcaption></figure><p>After.</p>`;
      const image = { ...LEAD, caption: null, credit: null, ...given };
      const element = await stage('news-article-body');
      const { value } = await import('../../../src/index.js').then(({ parseFeed }) =>
        parseFeed({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'x',
          items: [story(0, { content_html: html })],
        }),
      );
      element.article = article({ headline: 'Head', image: picture(image), body: value!.articles[0]!.body });
      await shownWhole(element);
      expect(texts(element, 'caption')).to.deep.equal([caption]);
      expect(timesSaid(element, credit)).to.equal(1);
      expect(sources(element)).to.deep.equal(['quay.jpg']);
    });
  }
});

describe('news-article-body, the pictures of its text', () => {
  it('have caption and credit, and their own sizes', async () => {
    const picture = `<picture><source srcset="${AT}/a.webp 2x" type="image/webp" media="(min-width: 40em)">
      <img src="${AT}/a.jpg" srcset="/a-2.jpg 2x" alt="Deck hands" width="900" height="600"></picture>`;
    const caption = '<figcaption>Hands on deck. Photo: Bo Lind</figcaption>';
    const element = await bodyOf(`<figure>${picture}${caption}</figure><p>After.</p>`, { show: 'time' });
    const figure = part(element, 'media');
    const image = figure.querySelector('img')!;
    expect(['alt', 'width', 'height', 'loading'].map((name) => image.getAttribute(name))).to.deep.equal([
      'Deck hands',
      '900',
      '600',
      'lazy',
    ]);
    expect(image.srcset).to.equal('https://ledger.example/a-2.jpg 2x');
    const source = figure.querySelector('source')!;
    expect([source.srcset, source.type, source.media]).to.deep.equal([
      `${AT}/a.webp 2x`,
      'image/webp',
      '(min-width: 40em)',
    ]);
    expect(texts(element, 'caption')).to.deep.equal(['Hands on deck. Photo: Bo Lind']);
    expect(texts(element, 'credit')).to.deep.equal(['Photo: Bo Lind']);
  });

  it('have their place before they come, and keep it', async () => {
    const html = `<p>${'word '.repeat(3000)}</p><figure><img src="${PICTURE}?late" alt="x" width="300" height="150"></figure>`;
    const image = part(await bodyOf(html, { show: 'time' }), 'image') as HTMLImageElement;
    const size = (): number[] => [image.getBoundingClientRect().width, image.getBoundingClientRect().height];
    const before = size();
    expect(before[0]).to.equal(300);
    expect(before[1]).to.be.oneOf([150, 200]);
    image.scrollIntoView();
    await until(() => image.complete && image.naturalWidth > 0, 'the picture');
    expect(size()[0]).to.equal(300);
  });

  it('are never wider than the text', async () => {
    const element = await bodyOf(`<figure><img src="${PICTURE}" alt="x" width="3000" height="1500"></figure><p>y</p>`, {
      show: 'time',
    });
    const [image, text] = [part(element, 'image'), textBox(element)].map((node) => node.getBoundingClientRect());
    expect(image!.width).to.be.at.most(text!.width + 1);
    expect(image!.height).to.be.at.least(100);
  });

  it('leave their space where they do not come', async () => {
    const element = await bodyOf(`<figure><img src="${location.origin}/no-such-picture.jpg" alt="x"></figure><p>y</p>`);
    const image = part(element, 'image');
    image.scrollIntoView();
    await until(() => image.style.visibility === 'hidden', 'the failure');
  });

  it('are shown where they come', async () => {
    const element = await bodyOf(`<figure><img src="${PICTURE}" alt="x"></figure><p>y</p>`, { show: 'time' });
    const image = part(element, 'image') as HTMLImageElement;
    image.scrollIntoView();
    await until(() => image.complete && image.naturalWidth > 0, 'the picture');
    expect(image.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('keep their credit with their caption however the line is written', async () => {
    for (const [line, credit] of [
      ['At dawn. Photo: Bo Lind', 'Photo: Bo Lind'],
      ['At dawn. (Picture: Northwind/Bo Lind)', '(Picture: Northwind/Bo Lind)'],
      ['Crédit photo : Bo Lind', 'Crédit photo : Bo Lind'],
      ['At dawn. Pictures were taken by nobody', ''],
      [`At dawn. ${'Photo) '.repeat(4000)}.`, ''],
    ] as const) {
      const figure = `<figure><img src="${AT}/a.jpg" alt=""><figcaption>${line}</figcaption></figure>`;
      const element = await bodyOf(`${figure}<p>After.</p>`, { show: 'time' });
      expect(texts(element, 'credit').join()).to.equal(credit);
      expect(texts(element, 'caption')).to.deep.equal([line.trim()]);
    }
  });
});
