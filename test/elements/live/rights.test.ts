import '../../../src/define/article-body.js';
import '../../../src/define/related-articles.js';
import { fakeClock, type FakeClock } from '../../support/clock.js';
import { expect, texts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  feedOf,
  isShown,
  mount,
  settled,
  spoken,
  stories,
  story,
  until,
  warnings,
  type News,
  type Wire,
} from '../../support/news.js';
import { living, minutesLater, passes, START } from './stage.js';

const MINUTE = 60_000;

const withNews = (number: number, news: Wire): Wire =>
  story(number, { title: `Story ${String(number)}`, _news: { section: { name: 'Harbour' }, ...news } });

const headlines = (element: News): string[] => texts(element, 'headline');

describe('an embargo that ends while the page is open', () => {
  let clock: FakeClock;
  const feed = feedOf([withNews(0, {}), withNews(1, { embargoed_until: minutesLater(5) })]);

  beforeEach(() => {
    clock = fakeClock(START);
  });

  it('takes effect within a minute, without a request, in a list', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feed } });
    const element = await living(clock, 'news-section-feed', { src });
    await passes(clock, 5 * MINUTE - 1, element);
    expect(headlines(element)).to.deep.equal(['Story 0']);
    expect(element.shadowRoot!.innerHTML).not.to.contain('Story 1').and.not.contain('stories/1');
    await passes(clock, MINUTE, element);
    await until(() => headlines(element).length === 2, 'the story');
    expect(headlines(element)).to.deep.equal(['Story 0', 'Story 1']);
    expect(requests).to.have.length(1);
    // It is not read again and again.
    const { feed: read } = element;
    await passes(clock, 10 * MINUTE, element);
    expect(element.feed).to.equal(read);
  });

  it('tells the page’s scripts of the story then, and not before', async () => {
    const src = address();
    stubFetch({ [src]: { json: feed } });
    const element = await living(clock, 'news-section-feed', { src });
    const told: number[] = [];
    element.addEventListener('news-load', ({ feed: { articles } }) => told.push(articles.length));
    expect(element.feed?.articles.map(({ id }) => id)).to.deep.equal(['s0']);
    await passes(clock, 6 * MINUTE, element);
    await until(() => told.length > 0, 'the event');
    expect(element.feed?.articles.map(({ id }) => id)).to.deep.equal(['s0', 's1']);
    expect(told).to.deep.equal([2]);
  });

  it('takes effect in an article body, a card and what to read next', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: { json: feed } });
    const [body, card, related] = [
      await living(clock, 'news-article-body', { src, 'article-id': 's1' }),
      await living(clock, 'news-article-card', { src, 'article-id': 's1' }),
      await living(clock, 'news-related-articles', { src, 'article-id': 's0' }),
    ];
    expect([body.status, card.status, related.status]).to.deep.equal(['empty', 'empty', 'empty']);
    await passes(clock, 6 * MINUTE, body, card, related);
    await until(() => [body, card, related].every(({ status }) => status === 'ready'), 'the story');
    expect([body, card, related].map((element) => headlines(element))).to.deep.equal(Array(3).fill(['Story 1']));
  });

  it('takes effect one after the other', async () => {
    const src = address();
    const second = [
      withNews(1, { embargoed_until: minutesLater(2) }),
      withNews(2, { embargoed_until: minutesLater(4) }),
    ];
    stubFetch({ [src]: { json: feedOf([withNews(0, {}), ...second]) } });
    const element = await living(clock, 'news-section-feed', { src });
    for (const [minutes, count] of [
      [1, 1],
      [2, 2],
      [2, 3],
    ] as const) {
      await passes(clock, minutes * MINUTE, element);
      await until(() => headlines(element).length === count, `${String(count)} stories`);
    }
  });

  it('takes effect on a further page', async () => {
    const src = address();
    stubFetch({
      [src]: { json: feedOf([withNews(0, {})], { next_url: `${src}?page=2` }) },
      [`${src}?page=2`]: { json: feedOf([withNews(1, {}), withNews(2, { embargoed_until: minutesLater(5) })]) },
    });
    const element = await living(clock, 'news-section-feed', { src });
    await until(() => headlines(element).length === 2, 'the page');
    await passes(clock, 6 * MINUTE, element);
    await until(() => headlines(element).length === 3, 'the story');
  });

  for (const [what, hours] of [
    ['slow', 2],
    ['fast', -2],
  ] as const) {
    it(`goes by the server’s clock, where the reader’s is two hours ${what}`, async () => {
      const src = address();
      const server = (minutes: number): string => minutesLater(hours * 60 + minutes);
      const items = [withNews(0, {}), withNews(1, { embargoed_until: server(5) }), withNews(2, { expires: server(5) })];
      const date = new Date(server(0)).toUTCString();
      stubFetch({ [src]: { json: feedOf(items), headers: { date } } });
      const element = await living(clock, 'news-section-feed', { src });
      expect(element.feed?.clock?.ahead).to.equal(hours * 60 * MINUTE);
      expect(element.feed?.report.map(({ rule }) => rule)).to.include('clock-server');
      await passes(clock, 4 * MINUTE, element);
      expect(headlines(element)).to.deep.equal(['Story 0', 'Story 2']);
      await passes(clock, 2 * MINUTE, element);
      await until(() => headlines(element)[1] === 'Story 1', 'the story');
      expect(headlines(element)).to.deep.equal(['Story 0', 'Story 1']);
    });
  }
});

describe('an expiry that passes while the page is open', () => {
  it('takes effect within a minute in every element, without a request', async () => {
    warnings();
    const clock = fakeClock(START);
    const src = address();
    const { requests } = stubFetch({
      [src]: { json: feedOf([withNews(0, { expires: minutesLater(5) }), withNews(1, {})]) },
    });
    const elements = [
      await living(clock, 'news-section-feed', { src }),
      await living(clock, 'news-article-card', { src, 'article-id': 's0' }),
      await living(clock, 'news-article-body', { src, 'article-id': 's0' }),
      await living(clock, 'news-related-articles', { src, 'article-id': 's1' }),
    ];
    await passes(clock, 5 * MINUTE - 1, ...elements);
    expect(elements.map((element) => headlines(element)[0])).to.deep.equal(Array(4).fill('Story 0'));
    await passes(clock, MINUTE, ...elements);
    expect(elements.map((element) => headlines(element))).to.deep.equal([['Story 1'], [], [], []]);
    expect(elements.map(({ status }) => status)).to.deep.equal(['ready', 'empty', 'empty', 'empty']);
    for (const { shadowRoot } of elements)
      expect(shadowRoot!.innerHTML).not.to.contain('Story 0').and.not.contain('stories/0');
    expect(elements.map((element) => spoken(element))).to.deep.equal([
      '',
      'This story is not available.',
      'This story is not available.',
      'No stories right now.',
    ]);
    expect(requests).to.have.length(1);
  });
});

describe('a story that is taken back', () => {
  const killed = (number: number, status = 'canceled'): Wire => withNews(number, { status });

  for (const [lang, words] of [
    ['en', 'This story has been withdrawn.'],
    ['fr', 'Cet article a été retiré.'],
    ['ar', 'سُحب هذا الخبر.'],
  ] as const) {
    it(`on reload leaves a body with the word of it, and no list (${lang})`, async () => {
      warnings();
      const src = address();
      stubFetch({ [src]: [{ json: feedOf(stories(2)) }, { json: feedOf([killed(0), story(1)]) }] });
      const body = await settled(await mount('news-article-body', { src, lang, 'article-id': 's0' }));
      const list = await settled(await mount('news-section-feed', { src, lang }));
      expect([body.status, headlines(list).length]).to.deep.equal(['ready', 2]);
      await Promise.all([body.reload(), list.reload()]);
      expect([body.status, list.status]).to.deep.equal(['empty', 'ready']);
      await until(() => spoken(body) === words, 'the word');
      expect(spoken(list)).to.equal('');
      for (const { shadowRoot } of [body, list])
        expect(shadowRoot!.innerHTML).not.to.contain('stories/0').and.not.contain('Story 0');
      expect(body.shadowRoot!.querySelector('article')).to.equal(null);
    });
  }

  it('is told of where it was taken back before the page was opened, by id and by address, in body and card', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: { json: feedOf([killed(0), killed(1, 'withheld'), story(2)]) } });
    for (const tag of ['news-article-body', 'news-article-card'] as const) {
      for (const wanted of ['s0', 's1', 'https://ledger.example/stories/0', 'http://www.ledger.example/stories/1/']) {
        const element = await settled(await mount(tag, { src, 'article-id': wanted }));
        await until(() => spoken(element) === 'This story has been withdrawn.', `the word on ${wanted}`);
        expect(element.status).to.equal('empty');
      }
    }
  });

  it('is not told of another, or of one that was never there', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: { json: feedOf([killed(0), story(2)]) } });
    const other = await settled(await mount('news-article-body', { src, 'article-id': 's2' }));
    const never = await settled(await mount('news-article-body', { src, 'article-id': 's9' }));
    await until(() => spoken(never) !== '', 'a word');
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect([other.status, spoken(other)]).to.deep.equal(['ready', '']);
    expect([never.status, spoken(never)]).to.deep.equal(['empty', 'This story is not available.']);
  });

  it('leaves the page’s own words where it has some', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: { json: feedOf([killed(0)]) } });
    const element = await settled(
      await mount('news-article-body', { src, 'article-id': 's0' }, '<p slot="empty">Ask the desk.</p>'),
    );
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(element.shadowRoot!.querySelector('slot[name="empty"]')).not.to.equal(null);
  });

  it('comes back when the newsroom gives it back', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: [{ json: feedOf([killed(0)]) }, { json: feedOf(stories(1)) }] });
    const element = await settled(await mount('news-article-body', { src, 'article-id': 's0' }));
    await until(() => spoken(element) === 'This story has been withdrawn.', 'the word');
    await element.reload();
    expect([element.status, spoken(element)]).to.deep.equal(['ready', '']);
  });
});

describe('a story that is held, while the feed that came meanwhile lacks it', () => {
  const bodyOf = async (...answers: Wire[]): ReturnType<typeof living<'news-article-body'>> => {
    warnings();
    const clock = fakeClock(START);
    const src = address();
    stubFetch({ [src]: answers.map((json) => ({ json })) });
    const element = await living(clock, 'news-article-body', { src, 'article-id': 's0' });
    element.held = element.shown[0];
    return element;
  };

  it('stays', async () => {
    const element = await bodyOf(feedOf(stories(1)), feedOf([story(1)]));
    await element.reload();
    expect([element.status, headlines(element).length]).to.deep.equal(['ready', 1]);
  });

  it('goes when it is taken back', async () => {
    const element = await bodyOf(feedOf(stories(1)), feedOf([story(0, { _news: { status: 'canceled' } })]));
    await element.reload();
    expect([element.status, element.held, spoken(element)]).to.deep.equal([
      'empty',
      undefined,
      'This story has been withdrawn.',
    ]);
  });

  it('goes when another is asked for', async () => {
    const element = await bodyOf(feedOf(stories(1)), feedOf([story(1)]));
    await element.reload();
    element.articleId = 's9';
    await settled(element);
    expect([element.status, element.held]).to.deep.equal(['empty', undefined]);
  });

  it('goes when it expires', async () => {
    warnings();
    const clock = fakeClock(START);
    const src = address();
    stubFetch({ [src]: [{ json: feedOf([withNews(0, { expires: minutesLater(5) })]) }, { json: feedOf([story(1)]) }] });
    const element = await living(clock, 'news-article-body', { src, 'article-id': 's0' });
    element.held = element.shown[0];
    await element.reload();
    expect(element.status).to.equal('ready');
    await passes(clock, 6 * MINUTE, element);
    expect([element.status, element.held]).to.deep.equal(['empty', undefined]);
  });
});
