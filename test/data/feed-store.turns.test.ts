import { expect } from '@open-wc/testing';
import { FeedStore, type StoreRequest } from '../../src/data/feed-store.js';
import type { Feed, Result } from '../../src/index.js';
import { fakeClock } from '../support/clock.js';
import { stubFetch, type Stubbed } from '../support/fetch.js';

const FEED = 'https://news.example/feed.json';
const FORMS = { version: 'https://jsonfeed.org/version/1.1', home_page_url: 'https://news.example/' };
const item = (fields: object = {}): object => ({
  id: '1',
  url: 'https://news.example/1',
  title: 'Tram line opens',
  content_text: 'It opened.',
  ...fields,
});
const feedOf = (title: string, ...items: object[]): { json: object } => ({ json: { ...FORMS, title, items } });
const CITY = feedOf('City', item());
const SPORT = feedOf('Sport', item());

const forever = new AbortController().signal;
const ask = (store: FeedStore, request: Partial<StoreRequest> = {}): Promise<Result<Feed>> =>
  store.load({ url: FEED, parse: {}, signal: forever, ...request });
const titleOf = async (answer: Promise<Result<Feed>>): Promise<string | undefined> => (await answer).value?.title;

/** Answers that are given when the test says so, in any order. */
const held = (): { routes: Record<string, () => Promise<Stubbed>>; answer: (turn: number, given: Stubbed) => void } => {
  const waiting: ((given: Stubbed) => void)[] = [];
  return {
    routes: { [FEED]: () => new Promise((resolve) => waiting.push(resolve)) },
    answer: (turn, given) => waiting[turn]!(given),
  };
};

describe('FeedStore, where two questions are on their way', () => {
  it('gives the answer to the later one also to who asked earlier, when the earlier answer comes last', async () => {
    const { routes, answer } = held();
    stubFetch(routes);
    const store = new FeedStore();
    const earlier = ask(store);
    const later = ask(store, { how: 'fresh' });
    answer(1, SPORT);
    expect(await titleOf(later)).to.equal('Sport');
    answer(0, CITY);
    expect(await titleOf(earlier)).to.equal('Sport');
    expect(await titleOf(ask(store))).to.equal('Sport');
    expect(store.kept(FEED)?.text).to.contain('"Sport"');
  });

  it('keeps the answer to the later one where the earlier answer comes first', async () => {
    const { routes, answer } = held();
    stubFetch(routes);
    const store = new FeedStore();
    const earlier = ask(store);
    const later = ask(store, { how: 'fresh' });
    answer(0, CITY);
    expect(await titleOf(earlier)).to.equal('City');
    answer(1, SPORT);
    expect(await titleOf(later)).to.equal('Sport');
    expect(await titleOf(ask(store))).to.equal('Sport');
  });

  it('does not let a late word that a feed is gone take back a newer answer', async () => {
    const { routes, answer } = held();
    const { requests } = stubFetch(routes);
    const store = new FeedStore();
    const earlier = ask(store);
    const later = ask(store, { how: 'fresh' });
    answer(1, SPORT);
    await later;
    answer(0, { status: 410 });
    expect(await titleOf(earlier)).to.equal('Sport');
    expect(await titleOf(ask(store))).to.equal('Sport');
    expect(requests).to.have.length(2);
  });

  it('does not tell a late failure where there is a newer answer', async () => {
    const { routes, answer } = held();
    stubFetch(routes);
    const store = new FeedStore();
    const earlier = ask(store);
    const later = ask(store, { how: 'fresh' });
    answer(1, SPORT);
    await later;
    answer(0, { status: 404 });
    expect(await titleOf(earlier)).to.equal('Sport');
  });

  it('forgets an answer when the feed is gone, for everyone', async () => {
    const { requests } = stubFetch({ [FEED]: [CITY, { status: 410 }, SPORT] });
    const store = new FeedStore();
    await ask(store);
    expect((await ask(store, { how: 'fresh' })).problem?.status).to.equal(410);
    expect(store.kept(FEED)).to.equal(undefined);
    expect(await titleOf(ask(store))).to.equal('Sport');
    expect(requests).to.have.length(3);
  });
});

describe('FeedStore, where an answer is no feed', () => {
  for (const [what, given, kind] of [
    ['a page of HTML', { body: '<!doctype html><p>Sign in' }, 'not-json'],
    ['other JSON', { json: { title: 'City', items: 'none' } }, 'not-a-feed'],
  ] as const) {
    it(`tells of ${what}, and gives the good answer that it had to whoever asks next, without a request`, async () => {
      const { requests } = stubFetch({ [FEED]: [CITY, given] });
      const store = new FeedStore();
      const good = await ask(store);
      expect((await ask(store, { how: 'fresh' })).problem?.kind).to.equal(kind);
      const next = await ask(store);
      expect(next.value).to.equal(good.value);
      expect(store.kept(FEED)?.text).to.equal(JSON.stringify(CITY.json));
      expect(requests).to.have.length(2);
    });

    it(`keeps ${what} for nobody: the next who asks asks the server`, async () => {
      const { requests } = stubFetch({ [FEED]: [given, CITY] });
      const store = new FeedStore();
      expect((await ask(store)).problem?.kind).to.equal(kind);
      expect(store.kept(FEED)).to.equal(undefined);
      expect(await titleOf(ask(store))).to.equal('City');
      expect(requests).to.have.length(2);
    });
  }
});

describe('FeedStore, asked to read again', () => {
  const UNTIL = '2026-01-06T10:00:00Z';
  const EMBARGOED = feedOf(
    'City',
    item(),
    item({ id: '2', url: '/2', title: 'Bridge', _news: { embargoed_until: UNTIL } }),
  );
  const idsOf = async (answer: Promise<Result<Feed>>): Promise<string | undefined> =>
    (await answer).value?.articles.map(({ id }) => id).join(' ');

  it('reads what it has by the present time, without a request; nobody else’s reading changes by itself', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const { requests } = stubFetch({ [FEED]: EMBARGOED });
    const store = new FeedStore();
    expect(await idsOf(ask(store))).to.equal('1');
    clock.jump(UNTIL);
    expect(await idsOf(ask(store))).to.equal('1');
    expect(await idsOf(ask(store, { how: 'reread' }))).to.equal('1 2');
    expect(await idsOf(ask(store))).to.equal('1 2');
    expect(requests).to.have.length(1);
  });

  it('reads it in all ways anew', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    stubFetch({ [FEED]: EMBARGOED });
    const store = new FeedStore();
    const other = { parse: { extract: 'none' as const } };
    expect(await idsOf(ask(store, other))).to.equal('1');
    clock.jump(UNTIL);
    await ask(store, { how: 'reread' });
    expect(await idsOf(ask(store, other))).to.equal('1 2');
  });

  it('asks the server where it has nothing', async () => {
    const { requests } = stubFetch({ [FEED]: CITY });
    expect(await titleOf(ask(new FeedStore(), { how: 'reread' }))).to.equal('City');
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['default']);
  });
});

describe('FeedStore, while the browser says that there is no network', () => {
  const { random } = Math;
  let isOnline = false;

  beforeEach(() => {
    isOnline = false;
    Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
    Math.random = () => 0.5;
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    Math.random = random;
  });

  const comeBack = (): void => {
    isOnline = true;
    dispatchEvent(new Event('online'));
  };

  it('asks nothing, and once after it is back, a random part of two seconds later', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const { requests } = stubFetch({ [FEED]: CITY });
    const store = new FeedStore();
    const answers = Array.from({ length: 10 }, () => titleOf(ask(store)));
    await clock.tick(60_000);
    expect(requests).to.have.length(0);
    comeBack();
    await clock.tick(999);
    expect(requests).to.have.length(0);
    await clock.tick(1);
    expect(requests).to.have.length(1);
    dispatchEvent(new Event('online'));
    await clock.tick(60_000);
    expect(requests).to.have.length(1);
    expect(await Promise.all(answers)).to.deep.equal(Array(10).fill('City'));
  });

  it('spreads its readers over the whole of the two seconds', async () => {
    for (const [part, wait] of [
      [0, 0],
      [0.25, 500],
      [0.999, 1998],
    ] as const) {
      isOnline = false;
      Math.random = () => part;
      const clock = fakeClock('2026-01-06T09:46:00Z');
      const { requests } = stubFetch({ [FEED]: CITY });
      const answer = ask(new FeedStore());
      await clock.tick(10);
      comeBack();
      if (wait) await clock.tick(wait - 1);
      expect(requests, String(part)).to.have.length(0);
      await clock.tick(1);
      expect(requests, String(part)).to.have.length(1);
      await answer;
      clock.restore();
    }
  });

  it('gives at once what it has', async () => {
    isOnline = true;
    stubFetch({ [FEED]: CITY });
    const store = new FeedStore();
    await ask(store);
    isOnline = false;
    expect(await titleOf(ask(store))).to.equal('City');
  });

  it('waits before each further try as well', async () => {
    isOnline = true;
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const { requests } = stubFetch({ [FEED]: ['fail', CITY] });
    const store = new FeedStore();
    const answer = titleOf(ask(store));
    isOnline = false;
    await clock.tick(60_000);
    expect(requests).to.have.length(1);
    comeBack();
    await clock.tick(2000);
    expect(requests).to.have.length(2);
    expect(await answer).to.equal('City');
  });

  for (const [when, act] of [
    ['before', () => undefined],
    ['after', comeBack],
  ] as const) {
    it(`asks nothing for who left ${when} it was back, and keeps no timer for them`, async () => {
      const clock = fakeClock('2026-01-06T09:46:00Z');
      const { requests } = stubFetch({ [FEED]: CITY });
      const leaving = new AbortController();
      const left = ask(new FeedStore(), { signal: leaving.signal }).catch((reason: unknown) => reason);
      await clock.tick(10);
      act();
      leaving.abort('left');
      expect(await left).to.equal('left');
      expect(clock.waiting).to.equal(0);
      comeBack();
      await clock.tick(60_000);
      expect(requests).to.deep.equal([]);
    });
  }
});
