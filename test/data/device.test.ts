import { expect } from '@open-wc/testing';
import { forget, keep, recall, ROOM } from '../../src/data/device.js';
import type { Answer } from '../../src/data/fetch-text.js';

const NAME = 'presslet-feeds';
const MEGABYTE = 1024 * 1024;
const NOW = Date.parse('2026-01-06T09:46:00Z');
const realCaches = globalThis.caches;

const at = (name: string | number): string => `${location.origin}/__kept__/${name}.json`;

const answer = (text: string, fields: Partial<Answer> = {}): Answer => ({
  text,
  url: at('moved'),
  headers: new Headers({ 'content-type': 'application/feed+json', date: 'Tue, 06 Jan 2026 09:45:00 GMT' }),
  at: NOW - 1000,
  ...fields,
});

/** The addresses of what is kept, in the order in which it came. */
const kept = async (): Promise<string[]> =>
  (await (await caches.open(NAME)).keys()).map(({ url }) => /([^/]+)\.json/.exec(url)?.[1] ?? url);

/** Has the browser refuse in some way, until the end of the test. */
const replaceCaches = (value: unknown): void => {
  Object.defineProperty(globalThis, 'caches', { value, configurable: true });
};

const denied = (): Promise<never> => Promise.reject(new DOMException('No.', 'SecurityError'));
const full = (): Promise<never> => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));

afterEach(async () => {
  Object.defineProperty(globalThis, 'caches', { value: realCaches, configurable: true });
  await caches.delete(NAME);
});

describe('what is kept on the device', () => {
  it('is given back as it came, with when it was kept', async () => {
    const given = answer('{"title":"Der Pfau, 孔雀, 🦚"}');
    await keep(at('a'), given, NOW);
    const back = (await recall(at('a')))!;
    expect([back.text, back.url, back.at, back.keptAt]).to.deep.equal([given.text, given.url, given.at, NOW]);
    expect(back.headers.get('date')).to.equal('Tue, 06 Jan 2026 09:45:00 GMT');
    expect(back.headers.get('content-type')).to.equal('application/feed+json');
  });

  it('is nothing where nothing was', async () => {
    expect(await recall(at('never'))).to.equal(null);
  });

  it('is of its own address alone, query and all', async () => {
    await keep(`${at('a')}?page=1`, answer('one'), NOW);
    expect(await recall(at('a'))).to.equal(null);
    expect(await recall(`${at('a')}?page=2`)).to.equal(null);
    expect((await recall(`${at('a')}?page=1`))?.text).to.equal('one');
  });

  it('takes the place of what was kept before', async () => {
    await keep(at('a'), answer('one'), NOW);
    await keep(at('a'), answer('two'), NOW + 5);
    expect(await kept()).to.deep.equal(['a']);
    expect(await recall(at('a'))).to.include({ text: 'two', keptAt: NOW + 5 });
  });

  it('is kept whatever its answer varied by, and without what was said of its way', async () => {
    const headers = new Headers({ vary: '*', 'content-encoding': 'br', 'content-length': '3', link: '<b>; rel=next' });
    await keep(at('a'), answer('whole text', { headers }), NOW);
    const back = (await recall(at('a')))!;
    expect(back.text).to.equal('whole text');
    expect([back.headers.get('vary'), back.headers.get('content-encoding')]).to.deep.equal([null, null]);
    expect(back.headers.get('link')).to.equal('<b>; rel=next');
    expect([...headers.keys()]).to.contain('vary');
  });

  it('is gone when it is forgotten, and that alone', async () => {
    await keep(at('a'), answer('one'), NOW);
    await keep(at('b'), answer('two'), NOW);
    await forget(at('a'));
    await forget(at('never'));
    expect(await kept()).to.deep.equal(['b']);
    expect(await recall(at('a'))).to.equal(null);
  });

  it('is nothing that somebody else put there', async () => {
    await (await caches.open(NAME)).put(at('a'), new Response('of another script'));
    expect(await recall(at('a'))).to.equal(null);
  });

  it('are at most twenty feeds: the oldest goes, by when it was kept', async () => {
    expect(ROOM.feeds).to.equal(20);
    for (let number = 0; number < 20; number++) await keep(at(number), answer('x'), NOW + number);
    // The first to come is the youngest by now.
    await keep(at(0), answer('y'), NOW + 100);
    expect(await kept()).to.have.length(20);
    await keep(at('new'), answer('x'), NOW + 101);
    const left = await kept();
    expect(left).to.have.length(20);
    expect(left).to.include.members(['0', '2', 'new']).and.not.include('1');
  });

  it('are at most five megabytes: the oldest go until there is room', async () => {
    expect(ROOM.bytes).to.equal(5 * MEGABYTE);
    const two = 'x'.repeat(2 * MEGABYTE);
    await keep(at('a'), answer(two), NOW);
    await keep(at('b'), answer(two), NOW + 1);
    expect(await kept()).to.deep.equal(['a', 'b']);
    await keep(at('c'), answer(two), NOW + 2);
    expect(await kept()).to.deep.equal(['b', 'c']);
    await keep(at('d'), answer('x'.repeat(5 * MEGABYTE)), NOW + 3);
    expect(await kept()).to.deep.equal(['d']);
  });

  it('counts bytes, not signs', async () => {
    await keep(at('a'), answer('ü'.repeat(2 * MEGABYTE)), NOW);
    await keep(at('b'), answer('ü'.repeat(MEGABYTE)), NOW + 1);
    expect(await kept()).to.deep.equal(['b']);
  });

  it('is not what alone is larger; what was kept before stays', async () => {
    await keep(at('a'), answer('small'), NOW);
    await keep(at('a'), answer('x'.repeat(5 * MEGABYTE + 1)), NOW + 1);
    expect(await recall(at('a'))).to.include({ text: 'small', keptAt: NOW });
  });
});

describe('a device that keeps nothing', () => {
  const WAYS: [what: string, storage: unknown][] = [
    ['has no storage, as on pages without https', undefined],
    ['denies it', { open: denied }],
    [
      'denies it at once',
      {
        open: () => {
          throw new DOMException('No.', 'SecurityError');
        },
      },
    ],
    ['is full', { open: () => Promise.resolve({ put: full, match: denied, keys: denied, delete: denied }) }],
  ];
  for (const [what, storage] of WAYS) {
    it(`changes nothing else, where it ${what}`, async () => {
      replaceCaches(storage);
      await keep(at('a'), answer('one'), NOW);
      expect(await recall(at('a'))).to.equal(null);
      await forget(at('a'));
    });
  }

  it('leaves what was kept before, when it is full', async () => {
    await keep(at('a'), answer('one'), NOW);
    const { put } = Cache.prototype;
    Cache.prototype.put = full;
    try {
      await keep(at('a'), answer('two'), NOW + 1);
    } finally {
      Cache.prototype.put = put;
    }
    expect(await recall(at('a'))).to.include({ text: 'one', keptAt: NOW });
  });

  it('asks for no storage of what is too large', async () => {
    let asked = 0;
    replaceCaches({ open: () => (asked++, denied()) });
    await keep(at('a'), answer('x'.repeat(5 * MEGABYTE + 1)), NOW);
    expect(asked).to.equal(0);
  });
});
