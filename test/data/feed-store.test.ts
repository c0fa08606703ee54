import { aTimeout, expect } from '@open-wc/testing';
import { FeedStore, feedStore, type StoreRequest } from '../../src/data/feed-store.js';
import type { Feed, Result } from '../../src/index.js';
import { stubFetch, type Stubbed } from '../support/fetch.js';

const FEED = 'https://news.example/feed.json';
const documentOf = (title: string): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  items: [{ id: '1', url: 'https://news.example/1', title: 'Tram line opens', content_text: 'It opened.' }],
});
const CITY = { json: documentOf('City') };
const SPORT = { json: documentOf('Sport') };

const forever = new AbortController().signal;
const ask = (store: FeedStore, request: Partial<StoreRequest> = {}): Promise<Result<Feed>> =>
  store.load({ url: FEED, parse: {}, signal: forever, ...request });
const titleOf = async (answer: Promise<Result<Feed>>): Promise<string | undefined> => (await answer).value?.title;

describe('FeedStore', () => {
  it('makes one request for ten who ask at once, who share the feed', async () => {
    const { requests } = stubFetch({ [FEED]: { ...CITY, delay: 10 } });
    const store = new FeedStore();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(store)));
    expect(requests).to.have.length(1);
    expect(new Set(answers.map(({ value }) => value)).size).to.equal(1);
    expect(answers[0]!.value?.title).to.equal('City');
  });

  it('keeps an answer for the page’s life', async () => {
    const { requests } = stubFetch({ [FEED]: [CITY, SPORT] });
    const store = new FeedStore();
    const first = await ask(store);
    const second = await ask(store);
    expect(requests).to.have.length(1);
    expect(second.value).to.equal(first.value);
  });

  it('asks for each address by itself', async () => {
    const { requests } = stubFetch({ '/a.json': CITY, '/b.json': SPORT });
    const store = new FeedStore();
    const urls = ['https://news.example/a.json', 'https://news.example/b.json'];
    expect(await Promise.all(urls.map((url) => titleOf(ask(store, { url }))))).to.deep.equal(['City', 'Sport']);
    expect(requests.map(({ url }) => url)).to.deep.equal(urls);
  });

  it('reads one answer in different ways without asking again', async () => {
    const item = {
      id: '1',
      url: 'https://news.example/1',
      title: 'A',
      content_text: 'B',
      authors: [{ name: 'C, AP' }],
    };
    const { requests } = stubFetch({ [FEED]: { json: { ...documentOf('City'), items: [item] } } });
    const store = new FeedStore();
    const [joined, printed] = [await ask(store), await ask(store, { parse: { extract: 'none' } })];
    expect(joined.value?.articles[0]?.agency?.name).to.equal('AP');
    expect(printed.value?.articles[0]?.agency).to.equal(null);
    expect(requests).to.have.length(1);
  });

  it('knows the articles’ base: the address after redirects', async () => {
    stubFetch({ [FEED]: { ...CITY, url: 'https://cdn.example/feed.json' } });
    expect((await ask(new FeedStore())).value?.url).to.equal('https://cdn.example/feed.json');
  });

  describe('with fresh', () => {
    it('asks again and has the browser revalidate', async () => {
      const { requests } = stubFetch({ [FEED]: [CITY, SPORT] });
      const store = new FeedStore();
      await ask(store);
      expect(await titleOf(ask(store, { how: 'fresh' }))).to.equal('Sport');
      expect(requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
    });

    it('gives the new answer to all who ask after it', async () => {
      stubFetch({ [FEED]: [CITY, SPORT] });
      const store = new FeedStore();
      await ask(store);
      await ask(store, { how: 'fresh' });
      expect(await titleOf(ask(store))).to.equal('Sport');
    });

    it('keeps the same feed object when the text is the same', async () => {
      const { requests } = stubFetch({ [FEED]: CITY });
      const store = new FeedStore();
      const before = await ask(store);
      const after = await ask(store, { how: 'fresh' });
      expect(requests).to.have.length(2);
      expect(after.value).to.equal(before.value);
    });

    it('tells a failure, and keeps what it had for those who do not ask for fresh news', async () => {
      stubFetch({ [FEED]: [CITY, { status: 503 }] });
      const store = new FeedStore();
      await ask(store);
      expect((await ask(store, { how: 'fresh' })).problem).to.include({ kind: 'http', status: 503 });
      expect(await titleOf(ask(store))).to.equal('City');
    });

    it('is one request however many ask', async () => {
      const { requests } = stubFetch({ [FEED]: { ...CITY, delay: 5 } });
      const store = new FeedStore();
      await Promise.all([ask(store, { how: 'fresh' }), ask(store, { how: 'fresh' })]);
      expect(requests).to.have.length(1);
    });
  });

  it('does not keep a failure', async () => {
    const { requests } = stubFetch({ [FEED]: [{ status: 404 }, { status: 403 }, CITY] });
    const store = new FeedStore();
    expect((await ask(store)).problem?.status).to.equal(404);
    expect((await ask(store)).problem?.status).to.equal(403);
    expect(await titleOf(ask(store))).to.equal('City');
    expect(requests).to.have.length(3);
  });

  it('tries again what may pass, in turn with the others', async () => {
    const { requests } = stubFetch({ [FEED]: [{ status: 503 }, 'fail', CITY] });
    expect(await titleOf(ask(new FeedStore()))).to.equal('City');
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'default', 'default']);
  });

  it('tells ten who ask of the same failure, after three requests', async () => {
    const { requests } = stubFetch({ [FEED]: { status: 503 } });
    const store = new FeedStore();
    const all = await Promise.all(Array.from({ length: 10 }, () => ask(store)));
    expect(all.map(({ problem }) => problem?.status)).to.deep.equal(Array<number>(10).fill(503));
    expect(requests).to.have.length(3);
  });

  it('tells an answer that is no feed to everyone, and asks for it again when fresh', async () => {
    const { requests } = stubFetch({ [FEED]: [{ body: '<html>' }, CITY] });
    const store = new FeedStore();
    const kinds = (await Promise.all([ask(store), ask(store)])).map(({ problem }) => problem?.kind);
    expect(kinds).to.deep.equal(['not-json', 'not-json']);
    expect(await titleOf(ask(store, { how: 'fresh' }))).to.equal('City');
    expect(requests).to.have.length(2);
  });

  describe('when somebody leaves', () => {
    const reasonOf = (answer: Promise<unknown>): Promise<unknown> =>
      answer.then(
        () => 'answered',
        (reason: unknown) => reason,
      );

    it('rejects for them alone while another waits', async () => {
      const { requests } = stubFetch({ [FEED]: { ...CITY, delay: 20 } });
      const store = new FeedStore();
      const leaving = new AbortController();
      const left = reasonOf(ask(store, { signal: leaving.signal }));
      const stayed = ask(store);
      await aTimeout(0);
      leaving.abort('left');
      expect(await left).to.equal('left');
      expect(requests[0]!.aborted).to.equal(false);
      expect(await titleOf(stayed)).to.equal('City');
    });

    it('aborts the request when nobody waits any more', async () => {
      const { requests } = stubFetch({ [FEED]: 'never' });
      const store = new FeedStore();
      const leaving = [new AbortController(), new AbortController()] as const;
      const answers = leaving.map(({ signal }) => reasonOf(ask(store, { signal })));
      await aTimeout(0);
      leaving[0].abort('first');
      expect(requests[0]!.aborted).to.equal(false);
      leaving[1].abort('second');
      expect(requests[0]!.aborted).to.equal(true);
      expect(await Promise.all(answers)).to.deep.equal(['first', 'second']);
    });

    it('starts anew for the next who asks, whom the aborted request does not touch', async () => {
      const { requests } = stubFetch({ [FEED]: ['never', CITY] });
      const store = new FeedStore();
      const leaving = new AbortController();
      const left = reasonOf(ask(store, { signal: leaving.signal }));
      await aTimeout(0);
      leaving.abort('left');
      expect(await titleOf(ask(store))).to.equal('City');
      expect(await left).to.equal('left');
      expect(requests).to.have.length(2);
    });

    it('asks for nothing on behalf of those who left before', async () => {
      const { requests } = stubFetch({ [FEED]: CITY });
      expect(await reasonOf(ask(new FeedStore(), { signal: AbortSignal.abort('earlier') }))).to.equal('earlier');
      expect(requests).to.deep.equal([]);
    });

    it('leaves no unhandled rejection', async () => {
      const unhandled: unknown[] = [];
      const listen = (event: PromiseRejectionEvent): void => {
        unhandled.push(event.reason);
      };
      addEventListener('unhandledrejection', listen);
      stubFetch({ [FEED]: 'never' });
      const leaving = new AbortController();
      const left = reasonOf(ask(new FeedStore(), { signal: leaving.signal }));
      leaving.abort('left');
      await left;
      await aTimeout(20);
      removeEventListener('unhandledrejection', listen);
      expect(unhandled).to.deep.equal([]);
    });
  });

  describe('with many addresses', () => {
    const urlOf = (index: number): string => `https://news.example/${index}.json`;

    it('makes six requests at once and the others in turn', async () => {
      const waiting: (() => void)[] = [];
      const held = (): Promise<Stubbed> =>
        new Promise((resolve) => {
          waiting.push(() => {
            resolve(CITY);
          });
        });
      const { requests } = stubFetch({ '*': held });
      const store = new FeedStore();
      const answers = Array.from({ length: 9 }, (_, index) => ask(store, { url: urlOf(index) }));
      await aTimeout(5);
      expect(requests.map(({ url }) => url)).to.deep.equal(Array.from({ length: 6 }, (_, index) => urlOf(index)));
      waiting[3]!();
      await aTimeout(5);
      expect(requests).to.have.length(7);
      expect(requests[6]!.url).to.equal(urlOf(6));
      // Each answer lets the next request in, which joins the list.
      for (const answer of waiting) {
        answer();
        await aTimeout(2);
      }
      expect((await Promise.all(answers)).map(({ value }) => value?.title)).to.deep.equal(Array(9).fill('City'));
      expect(requests).to.have.length(9);
    });

    it('goes on after failures', async () => {
      stubFetch({ '*': 'fail' });
      const store = new FeedStore();
      const answers = Array.from({ length: 20 }, (_, index) => ask(store, { url: urlOf(index) }));
      const kinds = (await Promise.all(answers)).map(({ problem }) => problem?.kind);
      expect(kinds).to.deep.equal(Array(20).fill('network'));
    });

    it('makes no request for those who left while they stood in line', async () => {
      const { requests } = stubFetch({ '*': 'never' });
      const store = new FeedStore();
      const leaving = Array.from({ length: 8 }, () => new AbortController());
      const answers = leaving.map(({ signal }, index) => ask(store, { url: urlOf(index), signal }).catch(() => 'left'));
      await aTimeout(5);
      leaving[7]!.abort();
      for (const each of leaving.slice(0, 7)) each.abort();
      expect(await Promise.all(answers)).to.deep.equal(Array(8).fill('left'));
      await aTimeout(5);
      expect(requests.map(({ url }) => url)).not.to.contain(urlOf(7));
    });
  });

  it('is there once for the page', () => {
    expect(feedStore).to.be.instanceOf(FeedStore);
  });
});
