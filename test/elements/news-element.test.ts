import { expect, part, parts, texts } from '../support/elements.js';
import { fakeClock } from '../support/clock.js';
import { stubFetch, type StubbedRoute } from '../support/fetch.js';
import {
  address,
  feedOf,
  feedWith,
  isBusy,
  isShown,
  mount,
  serve,
  settled,
  spoken,
  stories,
  story,
  until,
  warnings,
  type News,
} from '../support/news.js';

/** Answers of an address that the test lets come when it wants. */
function held(): { route: StubbedRoute; answer: (json: object) => void } {
  let answer: (json: object) => void = () => undefined;
  const json = new Promise<object>((resolve) => (answer = resolve));
  return { route: async () => ({ json: await json }), answer: (given) => answer(given) };
}

const headlines = (element: News): string[] => texts(element, 'headline');

describe('a news element, how it asks', () => {
  it('makes one request for ten elements, whatever they are', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(3)) } });
    const tags = ['news-section-feed', 'news-article-card'] as const;
    const elements = await Promise.all(Array.from({ length: 10 }, (_, n) => mount(tags[n % 2]!, { src })));
    await Promise.all(elements.map((element) => settled<News>(element)));
    expect(elements.map(({ status }) => status)).to.deep.equal(Array(10).fill('ready'));
    expect(requests).to.have.length(1);
    const late = await settled(await mount('news-article-card', { src }));
    expect(late.status).to.equal('ready');
    expect(requests).to.have.length(1);
  });

  it('sends nothing that would need leave of another origin, and what a preload sends', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1)) } });
    await settled(await mount('news-section-feed', { src }));
    const { init } = requests[0]!;
    expect([init.headers, init.method, init.body]).to.deep.equal([undefined, undefined, undefined]);
    expect([init.credentials, init.cache]).to.deep.equal(['same-origin', 'default']);
  });

  it('has the browser revalidate on reload', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1)) } });
    const element = await settled(await mount('news-section-feed', { src }));
    await element.reload();
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('asks once where reload is called before the first load has begun', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1)) } });
    const element = document.createElement('news-section-feed');
    element.src = src;
    document.body.append(element);
    await element.reload();
    await settled(element);
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['no-cache']);
    expect(element.status).to.equal('ready');
    element.remove();
  });

  it('shows what reload brought when its promise settles', async () => {
    const src = address();
    stubFetch({ [src]: [{ json: feedOf(stories(1)) }, { json: feedOf(stories(3)) }] });
    const element = await settled(await mount('news-section-feed', { src }));
    await element.reload();
    expect(headlines(element)).to.have.length(3);
  });

  it('keeps what it shows when a reload fails, and tells the problem', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: [{ json: feedOf(stories(2)) }, { status: 500 }] });
    const element = await settled(await mount('news-section-feed', { src }));
    const told: string[] = [];
    element.addEventListener('news-problem', ({ problem }) => told.push(problem.kind));
    const { feed } = element;
    await element.reload();
    await until(() => told.length > 0, 'the event');
    expect(element.status).to.equal('ready');
    expect(element.problem?.kind).to.equal('http');
    expect(element.feed).to.equal(feed);
    expect(headlines(element)).to.have.length(2);
    expect(told).to.deep.equal(['http']);
  });

  it('takes the articles away when a reload finds that they are gone for good', async () => {
    warnings();
    const src = address();
    stubFetch({ [src]: [{ json: feedOf(stories(2)) }, { status: 410 }] });
    const element = await settled(await mount('news-section-feed', { src }, '<p>Fallback</p>'));
    await element.reload();
    expect(element.status).to.equal('problem');
    expect(element.feed).to.equal(null);
    expect(headlines(element)).to.deep.equal([]);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('does nothing on reload where a script gave the feed', async () => {
    const element = await feedWith(stories(1));
    const { requests } = stubFetch({});
    element.feed = { ...element.feed! };
    await element.reload();
    expect(requests).to.deep.equal([]);
    expect(element.status).to.equal('ready');
  });

  it('settles loaded with the feed, with what was just asked for, and with null for a problem', async () => {
    warnings();
    const [first, second] = [address(), address()];
    stubFetch({ [first]: { json: feedOf(stories(1)) }, [second]: { json: feedOf(stories(2)) } });
    const element = await mount('news-section-feed', { src: first });
    expect((await element.loaded)?.articles).to.have.length(1);
    element.src = second;
    expect((await element.loaded)?.articles).to.have.length(2);
    expect(headlines(element)).to.have.length(2);
    element.src = address();
    expect(await element.loaded).to.equal(null);
    expect(element.status).to.equal('problem');
  });

  it('gives up after three times eight seconds without an answer, and says so', async () => {
    warnings();
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const { requests } = stubFetch({ '*': 'never' });
    const element = await mount('news-section-feed', { src: address() });
    await clock.tick(7999);
    expect([element.status, requests[0]!.aborted]).to.deep.equal(['loading', false]);
    await clock.tick(1);
    expect(requests[0]!.aborted).to.equal(true);
    for (const tried of [2, 3]) {
      while (requests.length < tried) {
        await clock.tick(1);
        await new Promise(requestAnimationFrame);
      }
      expect(element.status).to.equal('loading');
      await clock.tick(8000);
    }
    await settled(element);
    expect(element.problem?.kind).to.equal('timeout');
    expect(spoken(element)).to.equal('The news took too long to answer. Try again');
  });
});

describe('a news element whose src changes', () => {
  it('keeps the old news, busy, until the new is there', async () => {
    const [first, second] = [address(), address()];
    const { route, answer } = held();
    stubFetch({ [first]: { json: feedOf(stories(1)) }, [second]: route });
    const element = await settled(await mount('news-section-feed', { src: first }));
    expect(isBusy(element)).to.equal(false);
    element.src = second;
    await element.updateComplete;
    expect([element.status, headlines(element).length, isBusy(element)]).to.deep.equal(['ready', 1, true]);
    answer(feedOf(stories(4)));
    await settled(element);
    expect([element.status, headlines(element).length, isBusy(element)]).to.deep.equal(['ready', 4, false]);
  });

  it('aborts the request that nobody wants any more', async () => {
    const [first, second] = [address(), address()];
    const { requests } = stubFetch({ [first]: 'never', [second]: { json: feedOf(stories(1)) } });
    const element = await mount('news-section-feed', { src: first });
    element.src = second;
    await settled(element);
    expect(requests.map(({ url, aborted }) => [url, aborted])).to.deep.equal([
      [first, true],
      [second, true],
    ]);
    expect(headlines(element)).to.have.length(1);
  });

  it('never shows the answer to an earlier question', async () => {
    const [first, second] = [address(), address()];
    const slow = held();
    stubFetch({ [first]: slow.route, [second]: { json: feedOf([story(7)]) } });
    const element = await mount('news-section-feed', { src: first });
    element.src = second;
    await settled(element);
    slow.answer(feedOf([story(1)]));
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(['Bakers agree on the price of bread']);
  });

  it('shows no news of the old address under a problem of the new one', async () => {
    warnings();
    const first = address();
    stubFetch({ [first]: { json: feedOf(stories(1)) } });
    const element = await settled(await mount('news-section-feed', { src: first }, '<p>Fallback</p>'));
    element.src = address();
    await element.loaded;
    expect(element.status).to.equal('problem');
    expect(headlines(element)).to.deep.equal([]);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('does not ask for an answer that a script’s feed has replaced', async () => {
    const slow = held();
    const src = address();
    stubFetch({ [src]: slow.route });
    const element = await mount('news-section-feed', { src });
    element.feed = (await feedWith([story(3)])).feed;
    await element.loaded;
    slow.answer(feedOf([story(1)]));
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(['Tide mill grinds flour again']);
  });
});

describe('a news element that leaves the page', () => {
  it('aborts its request, and asks again when it comes back', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: ['never', { json: feedOf(stories(2)) }] });
    const element = await mount('news-section-feed', { src });
    const holder = element.parentElement!;
    element.remove();
    await until(() => requests[0]!.aborted, 'the abort');
    holder.append(element);
    await settled(element);
    expect(requests).to.have.length(2);
    expect(headlines(element)).to.have.length(2);
  });

  it('does not abort what another element waits for', async () => {
    const { route, answer } = held();
    const src = address();
    const { requests } = stubFetch({ [src]: route });
    const [one, other] = [await mount('news-section-feed', { src }), await mount('news-article-card', { src })];
    one.remove();
    answer(feedOf(stories(1)));
    await settled(other);
    expect(other.status).to.equal('ready');
    expect(requests).to.have.length(1);
  });

  it('keeps its news when it is moved, and asks nothing', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(2)) } });
    const element = await settled(await mount('news-section-feed', { src }));
    const [card] = parts(element, 'card');
    const other = document.createElement('section');
    element.parentElement!.append(other);
    other.append(element);
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    expect(parts(element, 'card')[0]).to.equal(card);
    expect(requests).to.have.length(1);
  });

  it('leaves no timer behind', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const element = await feedWith([story(0, { date_published: '2026-01-06T09:00:00Z' })]);
    const busy = await mount('news-section-feed', { src: address() });
    await new Promise(requestAnimationFrame);
    expect(clock.waiting).to.be.above(0);
    element.remove();
    busy.remove();
    await until(() => clock.waiting === 0, 'the end of all timers');
  });

  it('loads what was set while it was away', async () => {
    const element = await feedWith(stories(1));
    const holder = element.parentElement!;
    element.remove();
    element.src = serve(stories(3));
    holder.append(element);
    await settled(element);
    expect(headlines(element)).to.have.length(3);
  });
});

describe('a news element that is lazy', () => {
  it('asks when it comes near the viewport', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1)) } });
    const element = document.createElement('news-section-feed');
    element.src = src;
    element.loading = 'lazy';
    const holder = (await mount('news-article-card', { src: '#' })).parentElement!;
    holder.style.marginBlockStart = '400vh';
    warnings();
    holder.append(element);
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    expect(element.status).to.equal('idle');
    expect(requests).to.deep.equal([]);
    expect(element.shadowRoot!.querySelectorAll('.bone').length).to.be.above(0);
    holder.style.marginBlockStart = `${String(innerHeight + 500)}px`;
    await until(() => element.status === 'ready', 'the news');
    expect(requests).to.have.length(1);
  });

  it('asks at once where the browser cannot tell', async () => {
    const observer = globalThis.IntersectionObserver;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const element = await feedWith(stories(1), { loading: 'lazy' });
      expect(part(element, 'card').localName).to.equal('article');
    } finally {
      globalThis.IntersectionObserver = observer;
    }
  });
});
