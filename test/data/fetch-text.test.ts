import { aTimeout, expect } from '@open-wc/testing';
import { fetchText, LIMITS } from '../../src/data/fetch-text.js';
import type { Problem } from '../../src/index.js';
import { fakeClock } from '../support/clock.js';
import { stubFetch, type Stubbed } from '../support/fetch.js';

const FEED = 'https://news.example/feed.json';
const MEGABYTE = 1024 * 1024;

const problemOf = async (route: Stubbed): Promise<Problem | null> => {
  stubFetch({ [FEED]: route });
  return (await fetchText(FEED)).problem;
};

/** A body that gives a megabyte whenever it is asked, and counts. */
function endless(): { body: ReadableStream<Uint8Array<ArrayBuffer>>; given: () => number } {
  let given = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      given += MEGABYTE;
      controller.enqueue(new Uint8Array(MEGABYTE).fill(32));
    },
  });
  return { body, given: () => given };
}

describe('fetchText', () => {
  it('gives the text of an answer, the address that it came from, and its headers', async () => {
    const headers = { 'x-wp-totalpages': '3' };
    stubFetch({ [FEED]: { body: '{"title":"Ünïcode"}', url: 'https://cdn.example/feed.json', headers } });
    const { value, problem } = await fetchText(FEED);
    expect(value).to.include({ text: '{"title":"Ünïcode"}', url: 'https://cdn.example/feed.json' });
    expect([value?.headers.get('X-WP-TotalPages'), problem]).to.deep.equal(['3', null]);
  });

  it('gives the address that was asked for where the answer names none', async () => {
    const get = (): Promise<Response> => Promise.resolve(new Response('{}'));
    expect((await fetchText(FEED, { fetch: get })).value).to.include({ text: '{}', url: FEED });
  });

  it('decodes characters that are cut between two chunks', async () => {
    const bytes = new TextEncoder().encode('Straße 🗞');
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    stubFetch({ [FEED]: { body } });
    expect((await fetchText(FEED)).value?.text).to.equal('Straße 🗞');
  });

  it('reads an answer without a body as an empty text', async () => {
    const get = (): Promise<Response> => Promise.resolve(new Response(null));
    expect((await fetchText(FEED, { fetch: get })).value?.text).to.equal('');
  });

  describe('asks', () => {
    it('without headers, with the page’s credentials at home only and the browser’s default cache', async () => {
      const { requests } = stubFetch({ [FEED]: { body: '{}' } });
      await fetchText(FEED);
      expect(requests).to.have.length(1);
      const { signal, ...init } = requests[0]!.init;
      expect(signal).to.be.instanceOf(AbortSignal);
      expect(init).to.deep.equal({ cache: 'default', credentials: 'same-origin' });
    });

    it('the browser to revalidate when told so', async () => {
      const { requests } = stubFetch({ [FEED]: { body: '{}' } });
      await fetchText(FEED, { cache: 'no-cache' });
      expect(requests[0]!.init.cache).to.equal('no-cache');
    });

    it('once, also when the answer is an error', async () => {
      const { requests } = stubFetch({ [FEED]: { status: 503 } });
      await fetchText(FEED);
      expect(requests).to.have.length(1);
    });

    it('for nothing that the page put on Object.prototype', async () => {
      const { requests } = stubFetch({ [FEED]: { body: '{}' } });
      Object.defineProperty(Object.prototype, 'method', { value: 'DELETE', configurable: true });
      try {
        await fetchText(FEED);
      } finally {
        Reflect.deleteProperty(Object.prototype, 'method');
      }
      expect(requests[0]!.init.method).to.equal(undefined);
    });

    it('the fetch that it is given, not the page’s', async () => {
      const { requests } = stubFetch({});
      const asked: string[] = [];
      const get = (url: RequestInfo | URL): Promise<Response> => {
        asked.push(url as string);
        return Promise.resolve(new Response('{}'));
      };
      await fetchText(FEED, { fetch: get });
      expect(asked).to.deep.equal([FEED]);
      expect(requests).to.deep.equal([]);
    });
  });

  describe('tells', () => {
    for (const status of [204, 205, 206, 400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 504]) {
      it(`an answer ${status} as a problem of kind http with that status`, async () => {
        const problem = await problemOf({ status, ...(status > 205 && { body: '{}' }) });
        expect(problem).to.include({ kind: 'http', status, url: FEED, detail: null });
      });
    }

    it('a dead network or a missing CORS header as network, since a browser cannot tell them apart', async () => {
      const problem = await problemOf('fail');
      expect(problem).to.include({ kind: 'network', status: null, url: FEED });
      expect(problem?.message).to.match(/cannot tell.*CORS.*dead network.*https.*Access-Control-Allow-Origin.*CSP/s);
    });

    it('a connection that breaks off in the middle as network', async () => {
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          controller.error(new TypeError('terminated'));
        },
      });
      expect(await problemOf({ body })).to.include({ kind: 'network' });
    });

    it('an address that is none as network, without throwing', async () => {
      expect((await fetchText('https://')).problem).to.include({ kind: 'network', url: 'https://' });
    });
  });

  describe('gives up', () => {
    it('eight seconds after the request when no headers have come, and aborts it', async () => {
      const clock = fakeClock('2026-01-06T09:00:00Z');
      const { requests } = stubFetch({ [FEED]: 'never' });
      const answer = fetchText(FEED);
      await clock.tick(LIMITS.headers - 1);
      expect(requests[0]!.aborted).to.equal(false);
      await clock.tick(1);
      expect(requests[0]!.aborted).to.equal(true);
      clock.restore();
      expect((await answer).problem).to.include({ kind: 'timeout', url: FEED, status: null });
      expect(LIMITS.headers).to.equal(8000);
    });

    it('fifteen seconds after the request when the text has not ended', async () => {
      const clock = fakeClock('2026-01-06T09:00:00Z');
      let settled = false;
      const get = (_: unknown, init?: RequestInit): Promise<Response> => {
        const body = new ReadableStream({
          start(controller) {
            init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
          },
        });
        return Promise.resolve(new Response(body));
      };
      const answer = fetchText(FEED, { fetch: get }).finally(() => (settled = true));
      await clock.tick(LIMITS.all - 1);
      expect(settled).to.equal(false);
      await clock.tick(1);
      clock.restore();
      expect((await answer).problem).to.include({ kind: 'timeout' });
      expect(LIMITS.all).to.equal(15_000);
    });

    it('not, when headers take 7.9 seconds and the text no longer', async () => {
      const clock = fakeClock('2026-01-06T09:00:00Z');
      stubFetch({ [FEED]: { body: '{}', delay: 7900 } });
      const answer = fetchText(FEED);
      await clock.tick(7900);
      expect((await answer).value?.text).to.equal('{}');
    });

    it('on an answer of more than 5 MB, of which it reads no more and lets go of the rest', async () => {
      const { body, given } = endless();
      const { requests } = stubFetch({ [FEED]: { body } });
      expect((await fetchText(FEED)).problem).to.include({ kind: 'too-large', url: FEED, status: null });
      await aTimeout(0);
      expect(given()).to.be.below(LIMITS.bytes + 3 * MEGABYTE);
      expect(requests[0]!.aborted).to.equal(true);
      expect(LIMITS.bytes).to.equal(5 * MEGABYTE);
    });

    it('not on an answer of exactly 5 MB', async () => {
      stubFetch({ [FEED]: { body: new Uint8Array(LIMITS.bytes).fill(32) } });
      expect((await fetchText(FEED)).value?.text.length).to.equal(LIMITS.bytes);
    });

    it('leaves no timer behind, whether it went well or not', async () => {
      const clock = fakeClock('2026-01-06T09:00:00Z');
      stubFetch({ [FEED]: [{ body: '{}' }, { status: 500 }, 'fail'] });
      for (let turn = 0; turn < 3; turn++) await fetchText(FEED);
      expect(clock.waiting).to.equal(0);
    });
  });

  describe('when the caller aborts', () => {
    it('rejects with the signal’s reason and aborts the request', async () => {
      const { requests } = stubFetch({ [FEED]: 'never' });
      const controller = new AbortController();
      const answer = fetchText(FEED, { signal: controller.signal }).catch((reason: unknown) => reason);
      await aTimeout(0);
      const reason = new Error('The reader left');
      controller.abort(reason);
      expect(await answer).to.equal(reason);
      expect(requests[0]!.aborted).to.equal(true);
    });

    it('rejects before any request when that was earlier', async () => {
      const { requests } = stubFetch({ [FEED]: { body: '{}' } });
      const reason = new Error('Too late');
      const answer = fetchText(FEED, { signal: AbortSignal.abort(reason) }).catch((error: unknown) => error);
      expect(await answer).to.equal(reason);
      expect(requests).to.deep.equal([]);
    });
  });
});
