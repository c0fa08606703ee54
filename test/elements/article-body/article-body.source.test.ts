import { watchPlaceholders } from '../../../src/embed/watch.js';
import { parseFeed, type Article } from '../../../src/index.js';
import { expect, fixture, html, part, parts, texts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  feedOf,
  inHead,
  isShown,
  serve,
  settled,
  spoken,
  states,
  stories,
  story,
  until,
  warnings,
} from '../../support/news.js';
import { blocks, bodyWith, shownWhole, stage } from './stage.js';

const THREE = stories(3);
const SECOND = 'Harbour crane makes its last lift';

const given = async (fields: Partial<Article> = {}): Promise<Article> => {
  const { value } = await parseFeed(feedOf(THREE));
  return { ...value!.articles[1]!, ...fields };
};

describe('news-article-body, where its article comes from', () => {
  for (const id of [
    's1',
    ' s1 ',
    'https://ledger.example/stories/1',
    'http://www.ledger.example/stories/1/?utm_source=x',
  ]) {
    it(`is the story of the id or address "${id}", with its text`, async () => {
      const element = await bodyWith(THREE, { 'article-id': id });
      expect(texts(element, 'headline')).to.deep.equal([SECOND]);
      expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
      expect([element.status, states(element)]).to.deep.equal(['ready', ['ready']]);
    });
  }

  const PAGES: [what: string, head: string][] = [
    ['canonical', '<link rel="canonical" href="https://www.ledger.example/stories/1?utm_source=x">'],
    ['shared', '<meta property="og:url" content="https://ledger.example/stories/1/">'],
  ];

  for (const [what, head] of PAGES) {
    it(`is the story whose ${what} address the page has`, async () => {
      inHead(head);
      const element = await shownWhole(await stage('news-article-body', { src: serve(THREE) }));
      expect(texts(element, 'headline')).to.deep.equal([SECOND]);
    });
  }

  it('is the story whose address the page has', async () => {
    const src = serve([story(0), story(1, { url: location.href })]);
    const element = await shownWhole(await stage('news-article-body', { src }));
    expect(texts(element, 'headline')).to.deep.equal([SECOND]);
  });

  it('is the story whose original has the page’s address', async () => {
    inHead('<link rel="canonical" href="https://agency.example/original">');
    const copy = story(1, { _news: { canonical_url: 'https://agency.example/original' } });
    const element = await shownWhole(await stage('news-article-body', { src: serve([story(0), copy]) }));
    expect(texts(element, 'headline')).to.deep.equal([SECOND]);
  });

  for (const [why, attributes] of [
    ['the page is none of theirs', {}],
    ['the id is none of theirs', { 'article-id': 's9' }],
    ['the address is none of theirs', { 'article-id': 'https://ledger.example/stories/9' }],
  ] as [string, Record<string, string>][]) {
    it(`is no other where ${why}: that is said, and the fallback shown`, async () => {
      const element = await shownWhole(
        await stage('news-article-body', { src: serve(THREE), ...attributes }, '<p>Read the paper.</p>'),
      );
      expect([element.status, states(element)]).to.deep.equal(['empty', ['empty']]);
      expect(spoken(element)).to.equal('This story is not available.');
      expect(parts(element, 'card')).to.deep.equal([]);
      expect(isShown(element.querySelector('p')!)).to.equal(true);
      expect(element.feed?.articles).to.have.length(3);
    });
  }

  it('is no other than the id’s, even on the page of another', async () => {
    inHead('<link rel="canonical" href="https://ledger.example/stories/2">');
    const element = await bodyWith(THREE, { 'article-id': 's9' });
    expect([element.status, parts(element, 'card').length]).to.deep.equal(['empty', 0]);
  });

  const WITHDRAWN = 'This story has been withdrawn.';
  const UNAVAILABLE = 'This story is not available.';

  for (const [_news, words] of [
    [{ status: 'canceled' }, WITHDRAWN],
    [{ status: 'withheld' }, WITHDRAWN],
    [{ embargoed_until: '2999-01-01T00:00:00Z' }, UNAVAILABLE],
    [{ expires: '2001-01-01T00:00:00Z' }, UNAVAILABLE],
  ] as const) {
    it(`is not one with ${JSON.stringify(_news)}: that is said, and its text is nowhere`, async () => {
      const element = await bodyWith([story(0, { _news }), story(1)]);
      await until(() => spoken(element) === words, words);
      expect(element.status).to.equal('empty');
      expect(element.shadowRoot!.textContent).not.to.contain('story 0').and.not.to.contain('Ferry');
    });
  }

  it('is a script: an article, for which nothing is asked', async () => {
    const { requests } = stubFetch({});
    const element = await stage('news-article-body');
    element.article = await given();
    await shownWhole(element);
    expect(texts(element, 'headline')).to.deep.equal([SECOND]);
    expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
    expect([element.status, element.feed, requests]).to.deep.equal(['ready', null, []]);
  });

  it('is not an article of a script that may not be shown', async () => {
    const element = await stage('news-article-body', { src: serve([]) }, '<p>Fallback</p>');
    element.article = await given({ status: 'canceled' });
    await shownWhole(element);
    expect([element.status, parts(element, 'card').length]).to.deep.equal(['empty', 0]);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('is, when the script takes its article away, the feed’s again', async () => {
    const element = await bodyWith(THREE);
    element.article = await given({ headline: 'Given' });
    await shownWhole(element);
    expect(texts(element, 'headline')).to.deep.equal(['Given']);
    element.article = null;
    await shownWhole(element);
    expect(texts(element, 'headline')).to.deep.equal(['Ferry returns to the night timetable']);
    expect(blocks(element)).to.deep.equal(['The whole of story 0.']);
  });

  it('is a script: a feed', async () => {
    const { requests } = stubFetch({});
    const { value } = await parseFeed(feedOf(THREE));
    const element = await stage('news-article-body', { 'article-id': 's1' });
    element.feed = value;
    await shownWhole(element);
    expect(await element.loaded).to.equal(value);
    expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
    expect(requests).to.deep.equal([]);
  });

  it('is a script in the page', async () => {
    const { requests } = stubFetch({});
    const script = `<script type="application/feed+json" id="paper">${JSON.stringify(feedOf(THREE))}</script>`;
    await fixture(html`<div .innerHTML=${script}></div>`);
    const element = await shownWhole(await stage('news-article-body', { src: '#paper', 'article-id': 's1' }));
    expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
    expect(requests).to.deep.equal([]);
  });

  it('is the data of a placeholder, whose attributes become the element’s', async () => {
    const src = serve(stories(3, { content_text: 'One.\n\nTwo.\n\nThree.' }));
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div
          data-presslet="article-body"
          data-src=${src}
          data-article-id="s1"
          data-slot-every="1"
          data-heading-level="1"
        >
          <p>Fallback</p>
          <b slot="ad-1">Buy bread</b>
        </div>
      </div>`,
    );
    watchPlaceholders();
    await until(() => holder.querySelector('news-article-body') !== null, 'the element');
    const element = await shownWhole(holder.querySelector('news-article-body')!);
    expect([element.slotEvery, part(element, 'headline').localName]).to.deep.equal([1, 'h1']);
    expect(texts(element, 'headline')).to.deep.equal([SECOND]);
    expect(parts(element, 'ad')).to.have.length(1);
    expect([...element.children].map(isShown)).to.deep.equal([false, true]);
  });
});

describe('news-article-body, with a problem', () => {
  it('says what is wrong, keeps the fallback, and tries again when a reader asks', async () => {
    warnings();
    const src = address();
    const down = { status: 503 };
    stubFetch({ [src]: [down, down, down, { json: feedOf(THREE) }] });
    const element = await settled(
      (await stage('news-article-body', { src, 'article-id': 's1' }, '<p>Fallback</p>')) as never,
    ).then(() => document.querySelector('news-article-body')!);
    expect([element.status, element.problem?.status]).to.deep.equal(['problem', 503]);
    expect(spoken(element)).to.equal('The news could not be had (error 503). Try again');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    part(element, 'status').querySelector('button')!.click();
    await until(() => element.status === 'ready', 'the article');
    await shownWhole(element);
    expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
    expect(isShown(element.querySelector('p')!)).to.equal(false);
  });
});
