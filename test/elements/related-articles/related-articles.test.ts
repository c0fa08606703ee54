import { watchPlaceholders } from '../../../src/embed/watch.js';
import { RelatedArticlesElement } from '../../../src/index.js';
import { audited, auditedInAllSchemes } from '../../support/audit.js';
import { expect, fixture, html, part, parts, texts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  feedOf,
  fullStory,
  isShown,
  serve,
  spoken,
  states,
  stories,
  story,
  until,
  warnings,
  type Wire,
} from '../../support/news.js';
import { allWords, outline, relatedWith, shownWhole, stage } from '../article-body/stage.js';

const FULL: Wire[] = Array.from({ length: 9 }, (_, number) => fullStory(number));
const HARBOUR = { _news: { section: { name: 'Harbour' } } };

describe('news-related-articles', () => {
  it('is accessible in light and dark', async () => {
    await auditedInAllSchemes(await relatedWith(FULL));
  });

  it('is accessible while it loads', async () => {
    stubFetch({ '*': 'never' });
    const element = await stage('news-related-articles', { src: address() });
    await until(() => element.shadowRoot!.querySelectorAll('.bone').length > 0, 'the skeleton');
    await audited(element);
  });

  it('is accessible with nothing to read next', async () => {
    await audited(await relatedWith([story(0)], {}, '<p>Read the paper.</p>'));
  });

  it('is accessible with a problem', async () => {
    warnings();
    await audited(await relatedWith({ items: 7 }));
  });

  it('is the class of its tag', async () => {
    expect(await stage('news-related-articles')).to.be.instanceOf(RelatedArticlesElement);
  });

  it('is six cards of picture, headline and excerpt, with credit and agency', async () => {
    const element = await relatedWith(FULL);
    const cards = parts(element, 'card');
    expect(cards).to.have.length(6);
    for (const card of cards) {
      const shown = [...card.querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
      expect(shown).to.deep.equal(['media', 'image', 'label', 'headline', 'link', 'summary', 'agency', 'credit']);
    }
    expect(part(element, 'items').className).to.contain('as-grid');
    expect([element.status, states(element)]).to.deep.equal(['ready', ['ready']]);
    expect(texts(element, 'source')).to.deep.equal(['From The Harbour Ledger']);
  });

  it('shows what the page wants, with agencies', async () => {
    const element = await relatedWith(FULL.slice(0, 2), { show: 'time' });
    const shown = [...part(element, 'card').querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
    expect(shown).to.deep.equal(['headline', 'link', 'agency', 'time']);
  });

  const LIMITS: [limit: string, count: number][] = [
    ['1', 1],
    [' 3 ', 3],
    ['8', 8],
    ['200', 8],
    ['0', 6],
    ['many', 6],
  ];

  for (const [limit, count] of LIMITS) {
    it(`shows ${String(count)} of eight for limit="${limit}"`, async () => {
      warnings();
      expect(parts(await relatedWith(FULL, { limit }), 'card')).to.have.length(count);
    });
  }
});

describe('news-related-articles, its heading', () => {
  const two = (fields: Wire = HARBOUR): Wire[] => stories(2, fields);

  it('names the article’s section', async () => {
    expect(texts(await relatedWith(two()), 'heading')).to.deep.equal(['More Harbour articles']);
  });

  it('names it in the page’s language', async () => {
    expect(texts(await relatedWith(two(), { lang: 'fr' }), 'heading')).to.deep.equal(['À lire aussi : Harbour']);
    const tagged = stories(2, { _news: { section: { name: ' ' } }, tags: ['sea'] });
    expect(texts(await relatedWith(tagged, { lang: 'fr' }), 'heading').join()).to.match(/^À lire aussi( : sea)?$/);
  });

  it('names the section that the page wants, as the feed writes it', async () => {
    const items = [story(0, HARBOUR), story(1, { _news: { section: { name: 'Town' } } })];
    const element = await relatedWith(items, { section: 'TOWN' });
    expect(texts(element, 'heading')).to.deep.equal(['More Town articles']);
    expect(texts(await relatedWith(items, { section: 'Weather' }), 'heading')).to.deep.equal(['More Weather articles']);
  });

  it('is “More articles” where there is no section', async () => {
    const items = [story(0, { _news: { related: ['s1'] } }), story(1)];
    expect(texts(await relatedWith(items), 'heading')).to.deep.equal(['More articles']);
    expect(texts(await relatedWith(items, { lang: 'fr' }), 'heading')).to.deep.equal(['À lire aussi']);
  });

  it('is what the page says, or nothing', async () => {
    expect(texts(await relatedWith(two(), { heading: ' Read on ' }), 'heading')).to.deep.equal(['Read on']);
    const none = await relatedWith(two(), { heading: '' });
    expect(texts(none, 'heading')).to.deep.equal([]);
    expect(outline(none)).to.deep.equal(['h2 Harbour crane makes its last lift']);
  });

  it('gives way to the page’s own', async () => {
    const element = await relatedWith(two(), {}, '<h3 slot="heading">From the quay</h3>');
    expect(isShown(element.querySelector('h3')!)).to.equal(true);
    expect(isShown(part(element, 'heading'))).to.equal(false);
  });

  it('starts at the level that the page asks for', async () => {
    const levels = async (attributes: Record<string, string>): Promise<string[]> =>
      outline(await relatedWith(two(), attributes)).map((line) => line.slice(0, 2));
    expect(await levels({})).to.deep.equal(['h2', 'h3']);
    expect(await levels({ 'heading-level': '4' })).to.deep.equal(['h4', 'h5']);
    expect(await levels({ 'heading-level': '6' })).to.deep.equal(['h6', 'h6']);
  });

  it('keeps its place while the section is not known', async () => {
    stubFetch({ '*': 'never' });
    const bone = async (attributes: Record<string, string>): Promise<number> => {
      const element = await stage('news-related-articles', { src: address(), ...attributes });
      await until(() => element.shadowRoot!.querySelectorAll('.card').length === 6, 'the skeleton');
      return element.shadowRoot!.querySelectorAll('.heading.bone').length;
    };
    expect([await bone({}), await bone({ heading: '' })]).to.deep.equal([1, 0]);
  });
});

describe('news-related-articles, with nothing to read next', () => {
  it('says so, and shows the fallback', async () => {
    const element = await relatedWith([story(0)], {}, '<p>Read the paper.</p>');
    expect([element.status, states(element)]).to.deep.equal(['empty', ['empty']]);
    expect(spoken(element)).to.equal('No stories right now.');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(parts(element, 'source')).to.deep.equal([]);
  });

  it('says it in the page’s own words', async () => {
    const element = await relatedWith([story(0)], {}, '<p slot="empty">The harbour sleeps.</p>');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('is also a page that is none of the feed’s, and names no section', async () => {
    const element = await shownWhole(await stage('news-related-articles', { src: serve(stories(3, HARBOUR)) }));
    expect(element.status).to.equal('empty');
    expect(allWords(element)).not.to.contain('Ferry');
  });
});

describe('news-related-articles, where it comes from', () => {
  it('is a feed that a script has', async () => {
    const { requests } = stubFetch({});
    const { parseFeed } = await import('../../../src/index.js');
    const element = await stage('news-related-articles', { 'article-id': 's0' });
    element.feed = (await parseFeed(feedOf(stories(3, HARBOUR)))).value;
    await shownWhole(element);
    expect(parts(element, 'card')).to.have.length(2);
    expect(requests).to.deep.equal([]);
  });

  it('is the data of a placeholder, whose attributes become the element’s', async () => {
    const src = serve(stories(5, HARBOUR));
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div
          data-presslet="related-articles"
          data-src=${src}
          data-article-id="s2"
          data-limit="3"
          data-layout="list"
          data-heading="Read on"
        >
          <p>Fallback</p>
        </div>
      </div>`,
    );
    watchPlaceholders();
    await until(() => holder.querySelector('news-related-articles') !== null, 'the element');
    const element = await shownWhole(holder.querySelector('news-related-articles')!);
    expect([element.limit, element.layout, element.articleId]).to.deep.equal([3, 'list', 's2']);
    expect(texts(element, 'heading')).to.deep.equal(['Read on']);
    expect(parts(element, 'card')).to.have.length(3);
    expect(isShown(element.querySelector('p')!)).to.equal(false);
  });
});
