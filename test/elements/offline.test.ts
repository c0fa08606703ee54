import '../../src/define/article-body.js';
import '../../src/define/related-articles.js';
import { keep, recall } from '../../src/data/device.js';
import { fakeClock } from '../support/clock.js';
import { expect, part, parts, texts } from '../support/elements.js';
import { stubFetch, type RecordedRequest, type Stubbed } from '../support/fetch.js';
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
} from '../support/news.js';

const NAME = 'presslet-feeds';
const NOW = Date.parse('2026-01-06T09:46:00Z');
const HOUR = 3_600_000;
const TAGS = ['news-section-feed', 'news-article-card', 'news-article-body', 'news-related-articles'] as const;
const realCaches = globalThis.caches;

const document = feedOf(stories(3, { _news: { section: { name: 'Harbour' } } }));
const FAILS: Stubbed = { status: 404 };

/** What an earlier visit left on the device, three hours ago. */
const visited = (url: string, json: Wire = document): Promise<void> =>
  keep(url, { text: JSON.stringify(json), url, headers: new Headers(), at: NOW - 3 * HOUR }, NOW - 3 * HOUR);

/** A page that is opened anew: nothing of the address is in its memory. */
const visit = async (
  url: string,
  answer: Stubbed | Stubbed[],
  attributes: Record<string, string> = {},
  tag: (typeof TAGS)[number] = 'news-section-feed',
  content = '',
): Promise<{ element: News; requests: RecordedRequest[] }> => {
  const { requests } = stubFetch({ [url]: answer });
  const about: Record<string, string> = tag === 'news-section-feed' ? {} : { 'article-id': 's0' };
  return { element: await settled(await mount(tag, { src: url, ...about, ...attributes }, content)), requests };
};

const isKept = async (url: string, holds: (text: string) => boolean): Promise<void> => {
  for (let frame = 0; frame < 300; frame++) {
    if (holds((await recall(url))?.text ?? '')) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('It was not kept.');
};

const age = (element: News): string[] =>
  parts(element, 'status')
    .filter((node) => node.localName === 'p')
    .map((node) => node.innerText.trim());

let url: string;

beforeEach(() => {
  warnings();
  url = address();
});

afterEach(async () => {
  Reflect.deleteProperty(navigator, 'onLine');
  Object.defineProperty(globalThis, 'caches', { value: realCaches, configurable: true });
  await caches.delete(NAME);
});

describe('an element with offline, whose feed cannot be had', () => {
  for (const tag of TAGS) {
    it(`shows what was kept, and how old it is: ${tag}`, async () => {
      fakeClock(NOW);
      await visited(url);
      const { element } = await visit(url, FAILS, { offline: '' }, tag, '<p>Fallback</p>');
      expect([element.status, element.problem?.kind, element.problem?.status]).to.deep.equal(['ready', 'http', 404]);
      expect(texts(element, 'headline')).not.to.deep.equal([]);
      expect(age(element)).to.deep.equal(['Last updated 3 hours ago']);
      expect(element.feed?.keptAt).to.equal(NOW - 3 * HOUR);
      expect(isShown(element.querySelector('p')!)).to.equal(false);
      expect(spoken(element)).not.to.contain('could not');
    });
  }

  it('says so in the page’s language, in its direction', async () => {
    fakeClock(NOW);
    await visited(url);
    for (const [lang, words] of [
      ['fr', 'Dernière mise à jour : il y a 3 heures'],
      ['ar-EG', 'آخر تحديث: قبل ٣ ساعات'],
    ] as const) {
      const { element } = await visit(url, FAILS, { offline: '', lang });
      expect(age(element).map((said) => said.replace(/\s/g, ' '))).to.deep.equal([words]);
    }
  });

  it('tells the page of both: the news, and why there is no newer', async () => {
    await visited(url);
    stubFetch({ [url]: FAILS });
    const told: string[] = [];
    const listen = ({ type }: Event): void => void told.push(type);
    for (const type of ['news-load', 'news-problem']) globalThis.document.addEventListener(type, listen);
    await settled(await mount('news-section-feed', { src: url, offline: '' }));
    await until(() => told.length === 2, 'the events');
    for (const type of ['news-load', 'news-problem']) globalThis.document.removeEventListener(type, listen);
    expect(told.sort()).to.deep.equal(['news-load', 'news-problem']);
  });

  it('shows the newer news, without an age, as soon as there is some', async () => {
    await visited(url);
    const { element } = await visit(url, [FAILS, { json: feedOf([story(7)]) }], { offline: '' });
    await element.reload();
    expect([element.status, element.problem, age(element).length]).to.deep.equal(['ready', null, 0]);
    expect(texts(element, 'headline')).to.deep.equal(['Bakers agree on the price of bread']);
    await isKept(url, (text) => text.includes('stories/7'));
  });

  it('grows older while the page is open', async () => {
    const clock = fakeClock(NOW);
    await visited(url);
    const { element } = await visit(url, FAILS, { offline: '' });
    await until(() => clock.waiting > 0, 'the clock');
    await clock.tick(HOUR);
    await element.updateComplete;
    expect(age(element)).to.deep.equal(['Last updated 4 hours ago']);
  });

  it('shows nothing that has expired since', async () => {
    fakeClock(NOW);
    await visited(url, feedOf([story(0, { _news: { expires: new Date(NOW - HOUR).toISOString() } }), story(1)]));
    const { element } = await visit(url, FAILS, { offline: '' });
    expect(texts(element, 'link')).to.deep.equal(['Harbour crane makes its last lift']);
  });

  for (const status of [401, 403, 410, 451]) {
    it(`shows no copy where the server says ${String(status)}, but the page’s fallback, and forgets it`, async () => {
      await visited(url);
      const { element } = await visit(url, { status }, { offline: '' }, 'news-section-feed', '<p>Fallback</p>');
      expect([element.status, element.feed, texts(element, 'headline').length]).to.deep.equal(['problem', null, 0]);
      expect(isShown(element.querySelector('p')!)).to.equal(true);
      expect(await recall(url)).to.equal(null);
    });
  }

  it('shows the copy at once where the browser says that there is no network, and asks nothing', async () => {
    await visited(url);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const { element, requests } = await visit(url, { json: document }, { offline: '' });
    expect([element.status, element.problem?.kind, requests.length]).to.deep.equal(['ready', 'network', 0]);
    expect(age(element)).to.have.length(1);
  });

  it('shows the page’s fallback where nothing was kept', async () => {
    const { element } = await visit(url, FAILS, { offline: '' }, 'news-section-feed', '<p>Fallback</p>');
    expect([element.status, isShown(element.querySelector('p')!)]).to.deep.equal(['problem', true]);
  });
});

describe('an element with offline, whose feed is good', () => {
  it('keeps it on the device, and shows no age', async () => {
    const { element, requests } = await visit(url, { json: document }, { offline: '' });
    expect([element.status, age(element).length, requests.length]).to.deep.equal(['ready', 0, 1]);
    await isKept(url, (text) => text === JSON.stringify(document));
  });

  it('does not wait for what was kept: the page shows the answer', async () => {
    await visited(url, feedOf([story(5)]));
    const { element } = await visit(url, { json: document }, { offline: '' });
    expect([texts(element, 'headline').length, element.feed?.keptAt]).to.deep.equal([3, undefined]);
  });

  const REFUSALS: [what: string, storage: unknown][] = [
    ['is absent', undefined],
    ['is denied', { open: () => Promise.reject(new DOMException('No.', 'SecurityError')) }],
    [
      'is full',
      {
        open: () =>
          Promise.resolve({
            put: () => Promise.reject(new DOMException('No.', 'QuotaExceededError')),
            match: () => Promise.resolve(undefined),
          }),
      },
    ],
  ];
  for (const [what, storage] of REFUSALS) {
    it(`is shown all the same where storage ${what}, and the fallback where it is not to be had`, async () => {
      Object.defineProperty(globalThis, 'caches', { value: storage, configurable: true });
      const good = await visit(url, { json: document }, { offline: '' });
      expect([good.element.status, good.element.problem]).to.deep.equal(['ready', null]);
      const bad = await visit(address(), FAILS, { offline: '' }, 'news-section-feed', '<p>Fallback</p>');
      expect([bad.element.status, isShown(bad.element.querySelector('p')!)]).to.deep.equal(['problem', true]);
    });
  }
});

describe('an element without offline', () => {
  for (const tag of TAGS) {
    it(`stores nothing: ${tag}`, async () => {
      const { element } = await visit(url, { json: document }, {}, tag);
      await element.reload();
      expect(element.status).to.equal('ready');
      expect(await caches.keys()).to.deep.equal([]);
    });
  }

  it('shows nothing that was kept for another', async () => {
    await visited(url);
    const { element } = await visit(url, FAILS, {}, 'news-section-feed', '<p>Fallback</p>');
    expect([element.status, element.feed, part(element, 'status').innerText.length > 0]).to.deep.equal([
      'problem',
      null,
      true,
    ]);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });
});
