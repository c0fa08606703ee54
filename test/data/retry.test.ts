import { expect } from '@open-wc/testing';
import type { Tried } from '../../src/data/fetch-text.js';
import { askedFor, PAUSES, retried } from '../../src/data/retry.js';
import type { ProblemKind } from '../../src/model/problem.js';
import { fakeClock } from '../support/clock.js';

const NOW = '2026-01-06T12:00:00Z';

const failed = (status: number | null, after: string | null = null, kind: ProblemKind = 'http'): Tried => ({
  value: null,
  problem: { kind, url: null, status, detail: null, sentence: '', message: '' },
  after,
});

const good: Tried = {
  value: { text: '{}', url: 'https://ledger.example/', headers: new Headers(), at: 0 },
  problem: null,
};

/** Tries again until it is done; after how many milliseconds each try was made, with the longest pauses. */
const tries = async (first: Tried, ...then: Tried[]): Promise<{ result: Tried; at: number[] }> => {
  const clock = fakeClock(NOW);
  const { random } = Math;
  Math.random = () => 1;
  PAUSES.first = 500;
  try {
    const at: number[] = [];
    const attempt = (): Promise<Tried> => {
      at.push(Date.now() - Date.parse(NOW));
      return Promise.resolve(then[at.length - 1] ?? failed(500));
    };
    const done = retried(first, attempt, new AbortController().signal);
    await clock.tick(200_000);
    return { result: await done, at };
  } finally {
    Math.random = random;
    PAUSES.first = 0;
  }
};

describe('retried', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504, 599]) {
    it(`tries ${String(status)} again`, async () => {
      const { result, at } = await tries(failed(status), good);
      expect([result, at]).to.deep.equal([good, [500]]);
    });
  }

  for (const kind of ['network', 'timeout'] as const) {
    it(`tries again what the ${kind} did`, async () => {
      expect((await tries(failed(null, null, kind), good)).result).to.equal(good);
    });
  }

  for (const status of [204, 206, 400, 401, 403, 404, 405, 410, 418, 451]) {
    it(`does not try ${String(status)} again`, async () => {
      const first = failed(status);
      expect(await tries(first, good)).to.deep.equal({ result: first, at: [] });
    });
  }

  for (const kind of ['too-large', 'not-json', 'not-a-feed', 'no-source', 'script'] as const) {
    it(`does not try ${kind} again`, async () => {
      expect((await tries(failed(null, null, kind), good)).at).to.deep.equal([]);
    });
  }

  it('tries twice at most, the second time after up to twice the pause', async () => {
    const last = failed(503);
    expect(await tries(failed(503), failed(502), last, good)).to.deep.equal({ result: last, at: [500, 1500] });
  });

  it('stops at an answer that no further try changes', async () => {
    const gone = failed(410);
    expect(await tries(failed(503), gone, good)).to.deep.equal({ result: gone, at: [500] });
  });

  it('waits as long as the server asks, and somewhat longer', async () => {
    expect((await tries(failed(503, '2'), good)).at).to.deep.equal([2500]);
    expect((await tries(failed(429, 'Tue, 06 Jan 2026 12:00:03 GMT'), good)).at).to.deep.equal([3500]);
    expect((await tries(failed(503, '60'), good)).at).to.deep.equal([60_500]);
  });

  it('leaves a server alone that asks for more than a minute', async () => {
    for (const after of ['61', '86400', 'Tue, 06 Jan 2026 12:01:01 GMT'])
      expect((await tries(failed(429, after), good)).at).to.deep.equal([]);
  });

  for (const after of ['soon', '-5', '', '0', '1e3', 'Tue, 06 Jan 2026 11:00:00 GMT']) {
    it(`goes by its own pause for Retry-After: ${after || 'nothing'}`, async () => {
      expect((await tries(failed(503, after), good)).at).to.deep.equal([500]);
    });
  }

  it('waits for a random part of the pause', async () => {
    const clock = fakeClock(NOW);
    const { random } = Math;
    Math.random = () => 0.25;
    PAUSES.first = 500;
    try {
      let made = 0;
      void retried(
        failed(500),
        () => {
          made++;
          return Promise.resolve(good);
        },
        new AbortController().signal,
      );
      await clock.tick(124);
      expect(made).to.equal(0);
      await clock.tick(1);
      expect(made).to.equal(1);
    } finally {
      Math.random = random;
      PAUSES.first = 0;
    }
  });

  it('stops waiting when nobody waits for it, with the reason, and leaves no timer', async () => {
    const clock = fakeClock(NOW);
    const stop = new AbortController();
    let made = 0;
    const attempt = (): Promise<Tried> => {
      made++;
      return Promise.resolve(good);
    };
    const reason = retried(failed(503, '5'), attempt, stop.signal).catch((error: unknown) => error);
    await clock.tick(1000);
    stop.abort('left');
    expect(await reason).to.equal('left');
    await clock.tick(100_000);
    expect(made).to.equal(0);
    const late = retried(failed(503), attempt, stop.signal).catch((error: unknown) => error);
    expect([await late, made]).to.deep.equal(['left', 0]);
  });
});

describe('askedFor', () => {
  it('counts a date from now', () => {
    expect(askedFor('Tue, 06 Jan 2026 12:00:10 GMT', Date.parse(NOW))).to.equal(10_000);
    expect(askedFor(null, Date.parse(NOW))).to.equal(0);
  });
});
