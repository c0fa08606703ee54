import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/index.js';
import type { Article, Feed } from '../../src/index.js';
import { findings, readFeedFile, readItem } from './read.js';

const pick = <K extends keyof Article>(feed: Feed, key: K): Record<string, Article[K]> =>
  Object.fromEntries(feed.articles.map((article) => [article.id, article[key]]));

describe('quirk 11: a summary that is empty or equals the headline', () => {
  it('is not said again', async () => {
    expect(pick(await readFeedFile('said-once.json'), 'summary')).to.deep.equal({
      same: null,
      alike: null,
      empty: 'Ice at last.',
      blank: 'Ice at last.',
      longer: 'Lake freezes over by noon',
      all: null,
      untitled: null,
    });
  });

  it('nor is a standfirst, a key point, a caption or the words for a picture', async () => {
    const all = (await readFeedFile('said-once.json')).articles.find(({ id }) => id === 'all')!;
    expect([all.standfirst, all.keyPoints]).to.deep.equal([null, ['Skates are out']]);
    expect(all.image).to.include({ alt: '', caption: null });
  });

  it('is cut to the first words of a long text', async () => {
    const { article } = await readItem({ content_text: 'Nine words and a number in each sentence. '.repeat(40) });
    expect(article.summary)
      .to.have.length.within(200, 241)
      .and.to.match(/^Nine words .*[^ ]…$/);
  });
});

describe('quirk 13: several languages', () => {
  it('keep each item’s own, else the feed’s', async () => {
    const feed = await readFeedFile('languages.json');
    expect(feed.language).to.equal('nb-NO');
    expect(pick(feed, 'language')).to.deep.equal({
      feed: 'nb-NO',
      own: 'ar',
      region: 'fr-CA',
      underscore: 'en-GB',
      nonsense: 'nb-NO',
      empty: 'nb-NO',
      number: 'nb-NO',
    });
    expect(findings(feed)).to.deep.equal([
      'items[4].language language-bad info',
      'items[6].language number-as-text info',
      'items[6].language language-bad info',
    ]);
  });
});

describe('quirk 14: long words and bare items', () => {
  it('get a headline from their text, else their address, else its host', async () => {
    const headlines = pick(await readFeedFile('bare.json'), 'headline');
    expect(headlines).to.deep.include({
      address: 'harbour bridge reopens',
      escaped: 'café on the pier',
      'broken-escape': 'northwind.example',
      host: 'northwind.example',
      'only an id': 'only an id',
      external: 'lamp lighters',
      summary: 'The pier is open again. Bring a coat.',
      text: 'Every spring the ferrymen paint their boats in colours that nobody has seen before on…',
      sentence: 'The ferrymen paint their boats.',
    });
    expect(headlines.emoji).to.match(/^(🛶)+…$/u);
  });

  it('are reported, and none is dropped', async () => {
    const feed = await readFeedFile('bare.json');
    expect(feed.articles).to.have.length(10);
    expect(findings(feed).filter((each) => each.includes('headline-made'))).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => `items[${index}] headline-made info`),
    );
  });

  it('keep a headline of any length whole', async () => {
    const long = `${'Donaudampfschifffahrt'.repeat(60)} sets sail`;
    expect((await readItem({ title: long })).article.headline).to.equal(long);
  });
});

describe('quirk 15: unseen characters', () => {
  it('leave headlines; what scripts and emoji need stays', async () => {
    const feed = await readFeedFile('unseen-characters.json');
    expect(feed.title).to.equal('Quirk 15: unseen characters');
    expect(pick(feed, 'headline')).to.deep.equal({
      override: 'Mayor dehsinif bridge',
      isolate: 'Mayor opens bridge',
      'zero-width': 'Mayor opens bridge',
      control: 'Mayor opens bridge',
      surrogate: 'Mayor opens \ufffd bridge',
      family: 'A day for \ud83d\udc69\u200d\ud83d\udc67 families',
      persian: 'می\u200cخواهم',
      byline: 'Everywhere else too',
      'nothing-left': 'First words stand in.',
    });
  });

  it('leave every other text that is shown', async () => {
    const article = (await readFeedFile('unseen-characters.json')).articles.find(({ id }) => id === 'byline')!;
    expect(article).to.deep.include({
      ...{ kicker: 'On the water', byline: 'By Ilse Marrow', standfirst: 'All of it', located: 'Pier' },
      ...{ section: { name: 'City', url: null }, tags: ['river'], summary: 'Plain text' },
    });
    expect(article.authors[0]!.name).to.equal('Ilse Marrow');
    expect(article.image).to.include({ alt: 'A pier', caption: 'The pier', credit: 'Ada Quill' });
    expect(await article.body()).to.deep.equal([{ tag: 'p', attributes: {}, children: ['Plain text'] }]);
  });
});

describe('quirk 16: HTML for lists', () => {
  it('is read, never run and never loaded', async () => {
    const feed = await readFeedFile('html-for-lists.json');
    const hostile = feed.articles.find(({ id }) => id === 'hostile')!;
    expect(hostile.summary).to.equal('Only text & its <signs>.');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Object.keys(window)).not.to.contain('quirk16');
    const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('must-not-load'));
    expect(loaded).to.deep.equal([]);
  });

  it('is not looked for in plain fields: a title and content_text stay as they are', async () => {
    const plain = (await readFeedFile('html-for-lists.json')).articles.find(({ id }) => id === 'entities-in-title')!;
    expect(plain.headline).to.equal('Salt &amp; <em>pepper</em> &#8217;');
    expect(plain.summary).to.equal('Tea &amp; <b>toast</b>');
  });

  it('is taken out of a summary, which is plain, with a finding', async () => {
    const feed = await readFeedFile('html-for-lists.json');
    expect(pick(feed, 'summary')).to.include({
      'html-in-summary': 'One & two three four',
      signs: 'a < b and b > c &amp; so on',
    });
    expect(findings(feed)).to.deep.equal(['items[1].title markup-shown info', 'items[2].summary text-cleaned info']);
  });

  it('is taken out of a summary where nothing else is wrong', async () => {
    const { article, report } = await readItem({ summary: '<p>Trams run <b>early</b>.</p>' });
    expect(article.summary).to.equal('Trams run early.');
    expect(report).to.deep.equal(['items[0].summary text-cleaned info']);
  });
});

describe('quirk 17: a byte order mark and a wrong content type', () => {
  it('are no hindrance', async () => {
    const { value, problem } = await loadFeed('/test/fixtures/json-feed/byte-order-mark.json');
    expect(problem).to.equal(null);
    expect(value?.articles.map(({ headline }) => headline)).to.deep.equal(['Read all the same']);
  });

  it('but an HTML page with status 200 is', async () => {
    const { problem } = await loadFeed('/?page=html');
    expect(problem).to.include({ kind: 'not-json', detail: 'HTML' });
  });
});
