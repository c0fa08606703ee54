import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/index.js';
import { feedOf, findings, itemOf, readFeed, readFeedFile, readItem } from './read.js';

const PAGE = 'https://northwind.example';

const pictures = ({ articles }: Feed): Record<string, string | null> =>
  Object.fromEntries(articles.map(({ id, image }) => [id, image?.url.replace(PAGE, '') ?? null]));

describe('quirk 8: pictures', () => {
  it('that are logos, emoji, portraits, tiny or placeholders are none; lazy ones are found', async () => {
    expect(pictures(await readFeedFile('pictures.json'))).to.deep.equal({
      logo: null,
      logistics: '/logistics.jpg',
      emoji: '/img/prize.jpg',
      tiny: '/img/hill.jpg',
      almost: null,
      enough: '/map.png',
      lazy: '/img/late.jpg',
      'lazy-2': '/img/later.jpg',
      data: null,
      insecure: 'https://pictures.example/old.jpg',
      small: null,
      avatar: null,
      unsafe: null,
      'other-host': 'https://logo.example/p.jpg',
    });
  });

  it('that the data names and that are faulty are reported', async () => {
    expect(findings(await readFeedFile('pictures.json'))).to.deep.equal([
      'items[10]._news.image image-too-small info',
      'items[9].image image-insecure info',
    ]);
  });

  it('over http are asked for over https, since a page over https loads no other', async () => {
    const { article, report } = await readItem({ image: 'http://pictures.example/old.jpg' });
    expect(article.image?.url).to.equal('https://pictures.example/old.jpg');
    expect(report).to.deep.equal(['items[0].image image-insecure info']);
  });

  it('over http are told once for a picture, whatever sizes it has', async () => {
    const [small, wide] = ['s', 'w'].map((name) => ({ url: `http://pictures.example/${name}.jpg`, width: 400 }));
    const { article, report } = await readItem({
      _news: { image: { url: 'http://pictures.example/old.jpg', alt: 'A', caption: 'B', sources: [small, wide] } },
    });
    expect(article.image?.sources.map(({ url }) => url)).to.deep.equal([
      'https://pictures.example/s.jpg',
      'https://pictures.example/w.jpg',
    ]);
    expect(report).to.deep.equal(['items[0]._news.image image-insecure info']);
  });

  it('over http stay so where the feed came over http', async () => {
    const { article, report } = await readItem(
      { image: 'http://pictures.example/old.jpg' },
      { url: 'http://northwind.example/feed.json' },
    );
    expect(article.image?.url).to.equal('http://pictures.example/old.jpg');
    expect(report).to.deep.equal([]);
  });

  it('are loaded by nobody while they are looked for', async () => {
    const address = new URL('/test/quirk-8-must-not-load.jpg', location.href).href;
    const { article } = await readItem(
      { content_html: `<p>a</p><img src="${address}" srcset="${address} 2x">` },
      { url: location.href },
    );
    expect(article.image?.url).to.equal(address);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(performance.getEntriesByName(address)).to.deep.equal([]);
  });

  describe('that are the same on every item', () => {
    const items = (count: number, image: (index: number) => string | undefined): unknown[] =>
      Array.from({ length: count }, (_, index) =>
        itemOf({ id: `${index}`, url: `${PAGE}/${index}`, image: image(index) }),
      );
    const urls = ({ articles }: Feed): (string | undefined)[] => articles.map(({ image }) => image?.url);

    it('are none, and are reported once', async () => {
      const feed = await readFeed(feedOf(...items(3, () => '/house-style.png')));
      expect(urls(feed)).to.deep.equal([undefined, undefined, undefined]);
      expect(feed.report).to.deep.equal([
        { path: 'items', rule: 'image-repeated', severity: 'info', seen: `${PAGE}/house-style.png` },
      ]);
    });

    it('are none also where some items have no picture at all', async () => {
      const feed = await readFeed(feedOf(...items(5, (index) => (index < 2 ? undefined : '/house-style.png'))));
      expect(urls(feed)).to.deep.equal(Array(5).fill(undefined));
    });

    it('may be by chance where there are only two', async () => {
      expect(urls(await readFeed(feedOf(...items(2, () => '/a.png'))))).to.deep.equal([
        `${PAGE}/a.png`,
        `${PAGE}/a.png`,
      ]);
    });

    it('are pictures where one item has another', async () => {
      const feed = await readFeed(feedOf(...items(4, (index) => (index ? '/a.png' : '/b.png'))));
      expect(urls(feed)).to.deep.equal(['b', 'a', 'a', 'a'].map((name) => `${PAGE}/${name}.png`));
      expect(feed.report).to.deep.equal([]);
    });
  });
});

describe('the picture of an article', () => {
  it('is the first of: _news, image, banner_image, the text, an attachment', async () => {
    expect(pictures(await readFeedFile('picture-order.json'))).to.deep.equal({
      all: '/news.jpg',
      image: '/image.jpg',
      banner: '/banner.jpg',
      html: '/html.jpg',
      attached: '/attached.jpg',
      unusable: '/b.jpg',
      words: '/same.jpg',
      'words-in-data': '/same.jpg',
      none: null,
    });
  });

  it('takes its words from the data, else from the text if it is the same picture there', async () => {
    const { articles } = await readFeedFile('picture-order.json');
    const words = Object.fromEntries(articles.map(({ id, image }) => [id, [image?.alt, image?.caption]]));
    expect(words).to.deep.include({
      all: ['From the data', null],
      image: ['', null],
      html: ['From the text', null],
      words: ['Two swans', 'Swans on Long Pond'],
      'words-in-data': ['Two swans', 'On Long Pond'],
    });
  });

  it('passes over what is no address, with a finding', async () => {
    expect(findings(await readFeedFile('picture-order.json'))).to.deep.equal(['items[5].image url-bad warning']);
  });

  it('is no medium beside itself', async () => {
    const { articles } = await readFeedFile('picture-order.json');
    const attached = articles.find(({ id }) => id === 'attached');
    expect(attached?.media.map(({ url }) => url)).to.deep.equal([`${PAGE}/sound.mp3`]);
  });
});
