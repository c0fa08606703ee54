import { expect } from '@open-wc/testing';
import { orKept } from '../../src/controllers/device.js';
import type { Answer } from '../../src/data/fetch-text.js';
import { keep, recall } from '../../src/data/device.js';
import { parseFeed } from '../../src/data/parse-feed.js';
import type { Feed } from '../../src/model/feed.js';
import type { Problem, ProblemKind, Result } from '../../src/model/problem.js';
import { address, feedOf, stories, until, type Wire } from '../support/news.js';

const NAME = 'presslet-feeds';
const BEFORE = Date.parse('2026-01-06T06:46:00Z');

const answerOf = (document: Wire): Answer => ({
  text: JSON.stringify(document),
  url: 'https://ledger.example/feed.json',
  headers: new Headers(),
  at: BEFORE,
});

const ONE = feedOf(stories(1), { title: 'One' });
const TWO = feedOf(stories(2), { title: 'Two' });

const good = async (document: Wire): Promise<Result<Feed>> => parseFeed(JSON.stringify(document));

const bad = (fields: Partial<Problem> = {}): Promise<Result<Feed>> =>
  Promise.resolve({
    value: null,
    problem: { kind: 'network', url: null, status: null, detail: null, sentence: 'S.', message: 'M.', ...fields },
  });

const http = (status: number): Promise<Result<Feed>> => bad({ kind: 'http', status });

/** What comes of a question, where the page itself has this answer. */
const ask = (
  url: string,
  answer: Promise<Result<Feed>>,
  has?: Answer,
  how?: 'fresh' | 'reread',
): ReturnType<typeof orKept> => orKept(answer, { url, parse: {}, how }, { kept: () => has }, parseFeed);

const offline = (): void => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
};

/** How often something was written from now on. */
const writes = (): (() => number) => {
  let count = 0;
  Cache.prototype.put = function (...args) {
    count++;
    return put.apply(this, args);
  };
  return () => count;
};

const { put } = Cache.prototype;

/** What is written is written beside what is shown. */
const written = async (url: string, title: string): Promise<void> => {
  for (let tries = 0; tries < 5000; tries++) {
    if ((await recall(url))?.text.includes(`"${title}"`)) return;
  }
  throw new Error(`${title} was not written.`);
};

let url: string;

beforeEach(() => {
  url = address();
});

afterEach(async () => {
  Cache.prototype.put = put;
  Reflect.deleteProperty(navigator, 'onLine');
  await caches.delete(NAME);
});

describe('orKept, with an answer', () => {
  it('gives it, and keeps what the page has of it', async () => {
    const { value, problem } = await ask(url, good(ONE), answerOf(ONE));
    expect([value?.title, value?.keptAt, problem]).to.deep.equal(['One', undefined, null]);
    await written(url, 'One');
    expect((await recall(url))!.keptAt).to.be.within(Date.now() - 5000, Date.now());
  });

  it('writes an answer once, however many elements are told it', async () => {
    const count = writes();
    const has = answerOf(ONE);
    await Promise.all(Array.from({ length: 10 }, () => ask(url, good(ONE), has)));
    await written(url, 'One');
    expect(count()).to.equal(1);
    await ask(url, good(TWO), answerOf(TWO));
    await written(url, 'Two');
    expect(count()).to.equal(2);
  });

  it('writes the same words again where they were asked for anew, since they are as old as that', async () => {
    const has = answerOf(ONE);
    await keep(url, has, BEFORE);
    const count = writes();
    await ask(url, good(ONE), has);
    await ask(url, good(ONE), has, 'fresh');
    await ask(url, good(ONE), has, 'reread');
    await until(() => count() === 2, 'two writes');
    await written(url, 'One');
    expect((await recall(url))!.keptAt).to.be.above(BEFORE);
    expect(count()).to.equal(2);
  });

  it('gives the answer where nothing can be kept', async () => {
    Cache.prototype.put = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
    expect((await ask(url, good(ONE), answerOf(ONE))).value?.title).to.equal('One');
  });
});

describe('orKept, without an answer', () => {
  const KINDS: ProblemKind[] = ['network', 'timeout', 'too-large', 'not-json', 'not-a-feed'];
  for (const kind of KINDS) {
    it(`gives the copy, when it was kept, and the problem ${kind}`, async () => {
      await keep(url, answerOf(ONE), BEFORE);
      const { value, problem } = await ask(url, bad({ kind }));
      expect([value?.title, value?.keptAt, problem?.kind]).to.deep.equal(['One', BEFORE, kind]);
      expect(value?.url).to.equal('https://ledger.example/feed.json');
    });
  }

  for (const status of [404, 429, 500, 503]) {
    it(`gives the copy where the server says ${status}, and keeps it`, async () => {
      await keep(url, answerOf(ONE), BEFORE);
      const { value, problem } = await ask(url, http(status));
      expect([value?.title, problem?.status]).to.deep.equal(['One', status]);
      expect((await recall(url))?.keptAt).to.equal(BEFORE);
    });
  }

  for (const status of [401, 403, 410, 451]) {
    it(`gives no copy where the server says ${status}, and forgets it`, async () => {
      await keep(url, answerOf(ONE), BEFORE);
      const { value, problem } = await ask(url, http(status));
      expect([value, problem?.status]).to.deep.equal([null, status]);
      expect(await recall(url)).to.equal(null);
      // Also where the network is gone after that.
      expect((await ask(url, bad())).value).to.equal(null);
    });
  }

  it('writes again what it had written, once that was forgotten', async () => {
    const has = answerOf(ONE);
    await ask(url, good(ONE), has);
    await written(url, 'One');
    await ask(url, http(403));
    await ask(url, good(ONE), has);
    await written(url, 'One');
  });

  it('gives the very same copy while it is the same, so that nobody is told of it twice', async () => {
    await keep(url, answerOf(ONE), BEFORE);
    const [first, again] = [await ask(url, bad()), await ask(url, bad())];
    expect(again.value).to.equal(first.value);
    await keep(url, answerOf(TWO), BEFORE + 1000);
    expect((await ask(url, bad())).value?.title).to.equal('Two');
  });

  it('has nothing but the problem where nothing was kept', async () => {
    const { value, problem } = await ask(url, bad());
    expect([value, problem?.kind]).to.deep.equal([null, 'network']);
  });

  it('leaves alone what the page itself has, which is newer', async () => {
    await keep(url, answerOf(ONE), BEFORE);
    const { value, problem } = await ask(url, bad(), answerOf(TWO), 'fresh');
    expect([value, problem?.kind]).to.deep.equal([null, 'network']);
  });

  it('has nothing where the copy cannot be read any more', async () => {
    await keep(url, { ...answerOf(ONE), text: '{' }, BEFORE);
    const { value, problem } = await ask(url, bad());
    expect([value, problem?.kind]).to.deep.equal([null, 'network']);
  });

  it('shows of the copy only what may be shown now', async () => {
    const items = [...stories(2), { ...stories(3)[2], _news: { expires: '2026-01-06T07:00:00Z' } }];
    await keep(url, answerOf(feedOf(items)), BEFORE);
    const { value } = await ask(url, bad());
    expect(value?.articles.map(({ id }) => id)).to.deep.equal(['s0', 's1']);
  });
});

describe('orKept, while the browser says that there is no network', () => {
  const never = new Promise<Result<Feed>>(() => undefined);

  it('gives the copy at once, without waiting for an answer, and says why', async () => {
    await keep(url, answerOf(ONE), BEFORE);
    offline();
    const { value, problem } = await ask(url, never);
    expect([value?.title, value?.keptAt]).to.deep.equal(['One', BEFORE]);
    expect(problem).to.include({ kind: 'network', url, status: null });
  });

  it('waits for the answer where nothing was kept', async () => {
    offline();
    const { value, problem } = await ask(url, good(TWO), undefined);
    expect([value?.title, problem]).to.deep.equal(['Two', null]);
  });

  it('waits for the answer where the page has one of its own', async () => {
    await keep(url, answerOf(ONE), BEFORE);
    offline();
    expect((await ask(url, good(TWO), answerOf(TWO))).value?.title).to.equal('Two');
  });
});
