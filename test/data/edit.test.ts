import { expect } from '@open-wc/testing';
import { edit, type Copy, type Edited } from '../../src/data/edit.js';
import type { Article } from '../../src/model/article.js';
import { article, ids, picture } from '../support/articles.js';
import { fakeClock } from '../support/clock.js';

const NOON = '2026-01-06T12:00:00Z';
const HOUR = 3_600_000;
const at = (hours: number): string => new Date(Date.parse(NOON) + hours * HOUR).toISOString();

/** A story of its own. */
const story = (id: string, fields: Partial<Article> = {}): Article =>
  article({ id, url: `https://ledger.example/${id}`, headline: `Headline of ${id}`, ...fields });

/** What the desk makes of some articles, and what it tells. */
const edited = (articles: readonly Article[], fields: Partial<Copy> = {}): Edited & { told: string[] } => {
  const told: string[] = [];
  const made = edit({
    articles,
    lineage: undefined,
    headers: null,
    url: null,
    at: Date.parse(NOON),
    now: Date.parse(NOON),
    note: (path, rule, severity) => void told.push(`${path} ${rule} ${severity}`),
    tell: ({ id }, rule, severity) => void told.push(`${id} ${rule} ${severity}`),
    ...fields,
  });
  return { ...made, told };
};

/** What is left where the server's clock is right and the reader's is wrong by some hours. */
const withReader = (hours: number, articles: readonly Article[], readable = true): Edited & { told: string[] } => {
  const clock = fakeClock(at(hours));
  const headers = new Headers(readable ? { date: new Date(NOON).toUTCString() } : {});
  const made = edited(articles, { now: null, at: clock.now, headers });
  clock.restore();
  return made;
};

describe('edit, of rights', () => {
  const FORBIDDEN: [what: string, fields: Partial<Article>, rule: string][] = [
    ['canceled', { status: 'canceled' }, 'not-usable'],
    ['withheld', { status: 'withheld' }, 'not-usable'],
    ['under embargo', { embargoedUntil: at(1) }, 'under-embargo'],
    ['expired', { expires: at(-1) }, 'expired-item'],
    ['expired just now', { expires: at(0) }, 'expired-item'],
    ['under embargo and expired', { embargoedUntil: at(1), expires: at(-1) }, 'under-embargo'],
    ['canceled, whatever its times', { status: 'canceled', embargoedUntil: at(-1), expires: at(1) }, 'not-usable'],
  ];
  for (const [what, fields, rule] of FORBIDDEN) {
    it(`leaves out what is ${what}, and tells so`, () => {
      const { articles, told } = edited([story('a'), story('b', fields), story('c')]);
      expect(ids(articles)).to.deep.equal(['a', 'c']);
      expect(told).to.deep.equal([`b ${rule} error`]);
    });
  }

  it('keeps what may be shown from now on, or until later', () => {
    const { articles, told, clock } = edited([story('a', { embargoedUntil: at(0) }), story('b', { expires: at(1) })]);
    expect(ids(articles)).to.deep.equal(['a', 'b']);
    expect(told).to.deep.equal([]);
    expect(clock).to.deep.equal({ ahead: 0, next: Infinity });
  });

  it('names by id and address what is taken back, and only that', () => {
    const { withdrawn } = edited([
      story('a', { status: 'canceled' }),
      story('b', { status: 'withheld', url: null }),
      story('c', { embargoedUntil: at(1) }),
      story('d', { expires: at(-1) }),
    ]);
    expect(withdrawn).to.deep.equal(['a', 'https://ledger.example/a', 'b']);
    expect(edited([story('a', { expires: at(-1) })])).not.to.have.property('withdrawn');
  });

  it('tells when the first embargo ends, not that of what is taken back', () => {
    const { clock } = edited([
      story('a', { embargoedUntil: at(3) }),
      story('b', { embargoedUntil: at(2) }),
      story('c', { embargoedUntil: at(1), status: 'canceled' }),
    ]);
    expect(clock).to.deep.equal({ ahead: 0, next: Date.parse(at(2)) });
  });

  it('tells no clock where nothing is bound to a time', () => {
    const made = edited([story('a'), story('b', { status: 'canceled' })], { now: null, headers: new Headers() });
    expect(made).not.to.have.property('clock');
    expect(made.told).to.deep.equal(['b not-usable error']);
  });
});

describe('edit, by the server’s clock', () => {
  const BOUND = [story('free'), story('soon', { embargoedUntil: at(1) }), story('past', { expires: at(-1) })];

  it('is not misled by a reader’s clock that is two hours fast', () => {
    const { articles, clock, told } = withReader(2, BOUND);
    expect(ids(articles)).to.deep.equal(['free']);
    expect(clock).to.deep.equal({ ahead: -2 * HOUR, next: Date.parse(at(1)) });
    expect(told).to.deep.equal([' clock-server info', 'soon under-embargo error', 'past expired-item error']);
  });

  it('nor by one that is two hours slow', () => {
    const { articles, clock } = withReader(-2, [...BOUND, story('free again', { embargoedUntil: at(-1) })]);
    expect(ids(articles)).to.deep.equal(['free', 'free again']);
    expect(clock).to.deep.equal({ ahead: 2 * HOUR, next: Date.parse(at(1)) });
  });

  it('goes by the reader’s where the server’s cannot be read, and says so', () => {
    const fast = withReader(2, BOUND, false);
    expect(ids(fast.articles)).to.deep.equal(['free', 'soon']);
    expect(fast.told[0]).to.equal(' clock-reader warning');
    const slow = withReader(-2, BOUND, false);
    expect(ids(slow.articles)).to.deep.equal(['free', 'past']);
    expect(slow.clock).to.deep.equal({ ahead: 0, next: Date.parse(at(1)) });
  });

  it('goes by a given time without asking any clock', () => {
    const { articles, clock, told } = edited(BOUND, {
      now: Date.parse(at(2)),
      headers: new Headers({ date: new Date(NOON).toUTCString() }),
      at: Date.parse(at(-5)),
    });
    expect(ids(articles)).to.deep.equal(['free', 'soon']);
    expect(clock?.ahead).to.equal(0);
    expect(told).to.deep.equal(['past expired-item error']);
  });
});

describe('edit, of what is taken back', () => {
  const kill = (fields: Partial<Article> = {}): Article =>
    story('a', { status: 'canceled', updatedAt: at(-1), ...fields });

  it('takes the copies back that stand beside the notice, wherever they stand', () => {
    const copy = story('a', { publishedAt: at(-5), headline: 'As it was' });
    for (const articles of [
      [kill(), copy, story('b')],
      [copy, story('b'), kill()],
    ]) {
      const { articles: left, withdrawn, told } = edited(articles);
      expect(ids(left)).to.deep.equal(['b']);
      expect(withdrawn).to.deep.equal(['a', 'https://ledger.example/a']);
      expect(told).to.deep.equal(['a not-usable error', 'a not-usable error']);
    }
  });

  it('shows a story that was brought again after the notice, and does not call it taken back', () => {
    const { articles, withdrawn } = edited([kill(), story('a', { updatedAt: at(0), headline: 'Mended' })]);
    expect(articles.map(({ headline }) => headline)).to.deep.equal(['Mended']);
    expect(withdrawn).to.equal(undefined);
  });

  it('does not touch other stories that lead to the same page', () => {
    const front = { url: 'https://ledger.example/' };
    expect(ids(edited([kill(front), story('b', front)]).articles)).to.deep.equal(['b']);
  });
});

describe('edit, of what stands twice', () => {
  it('keeps one, and tells of the other', () => {
    const { articles, told } = edited([story('a'), story('b'), story('a', { headline: 'Later' })]);
    expect(articles.map(({ headline }) => headline)).to.deep.equal(['Headline of a', 'Headline of b']);
    expect(told).to.deep.equal(['a duplicate info']);
  });

  it('shows no version of which another was made', () => {
    const { articles, told } = edited([story('one'), story('two')], { lineage: new Map([['two', 'one']]) });
    expect(ids(articles)).to.deep.equal(['two']);
    expect(told).to.deep.equal(['one wire-copy info']);
  });

  it('does not count what may not be shown', () => {
    const { articles, told } = edited([story('a', { expires: at(-1) }), story('a', { headline: 'Again' })]);
    expect(articles.map(({ headline }) => headline)).to.deep.equal(['Again']);
    expect(told).to.deep.equal(['a expired-item error']);
  });
});

describe('edit, of a picture that all have', () => {
  const withPicture = (id: string, name = 'mark'): Article =>
    story(id, { image: picture({ url: `https://ledger.example/${name}.jpg` }) });

  it('takes it for the site’s mark from three on', () => {
    const three = edited(['a', 'b', 'c'].map((id) => withPicture(id)));
    expect(three.articles.map(({ image }) => image)).to.deep.equal([null, null, null]);
    expect(three.told).to.deep.equal(['items image-repeated info']);
    const two = edited(['a', 'b'].map((id) => withPicture(id)));
    expect(two.articles.every(({ image }) => image)).to.equal(true);
  });

  it('leaves pictures that differ, and counts only what may be shown', () => {
    const differ = edited([withPicture('a'), withPicture('b'), withPicture('c', 'other')]);
    expect(differ.articles.every(({ image }) => image)).to.equal(true);
    const left = edited([withPicture('a'), withPicture('b'), { ...withPicture('c'), status: 'canceled' }]);
    expect(left.articles.every(({ image }) => image)).to.equal(true);
  });
});
