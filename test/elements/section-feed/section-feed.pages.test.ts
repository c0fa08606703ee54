import { expect, texts } from '../../support/elements.js';
import { stubFetch, type StubbedRoute } from '../../support/fetch.js';
import { address, feedOf, mount, settled, stories, story, until, type Wire } from '../../support/news.js';
import type { SectionFeedElement } from '../../../src/index.js';

/** A feed of `count` pages of `size` stories, each of which names the next; which are asked for. */
const paged = (
  count: number,
  size: number,
  answers: Record<number, StubbedRoute> = {},
  fields: (number: number) => Wire = () => ({}),
): { src: string; asked: () => number[] } => {
  const src = address();
  const at = (page: number): string => (page === 1 ? src : `${src}?page=${String(page)}`);
  const routes: Record<string, StubbedRoute> = {};
  for (let page = 1; page <= count; page++) {
    const items = Array.from({ length: size }, (_, index) => {
      const number = (page - 1) * size + index;
      return story(number, { title: `Story ${String(number)}`, ...fields(number) });
    });
    routes[at(page)] = answers[page] ?? { json: feedOf(items, page < count ? { next_url: at(page + 1) } : {}) };
  }
  const { requests } = stubFetch(routes);
  return { src, asked: () => requests.map(({ url }) => Number(new URL(url).searchParams.get('page') ?? 1)) };
};

const show = async (src: string, attributes: Record<string, string> = {}): Promise<SectionFeedElement> =>
  settled(await mount('news-section-feed', { src, ...attributes }));

const holds = (element: SectionFeedElement, count: number): Promise<void> =>
  until(() => texts(element, 'headline').length === count, `${String(count)} headlines`);

const idle = async (element: SectionFeedElement): Promise<void> => {
  for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
};

describe('news-section-feed, the pages of its feed', () => {
  it('are not asked for where one is enough', async () => {
    const { src, asked } = paged(3, 10);
    const element = await show(src);
    await idle(element);
    expect([texts(element, 'headline').length, asked()]).to.deep.equal([10, [1]]);
  });

  it('are asked for until the limit is met, and no further', async () => {
    const { src, asked } = paged(5, 4);
    const element = await show(src, { limit: '10' });
    await holds(element, 10);
    await idle(element);
    expect(asked()).to.deep.equal([1, 2, 3]);
    expect(texts(element, 'headline').at(-1)).to.equal('Story 9');
    expect(element.feed?.articles).to.have.length(12);
  });

  it('are three more at most', async () => {
    const { src, asked } = paged(9, 2);
    const element = await show(src, { limit: '20' });
    await holds(element, 8);
    await idle(element);
    expect(asked()).to.deep.equal([1, 2, 3, 4]);
  });

  it('never delay what is there', async () => {
    const { src } = paged(2, 4, { 2: 'never' });
    const element = await show(src);
    expect([element.status, texts(element, 'headline').length]).to.deep.equal(['ready', 4]);
    expect((await element.loaded)?.articles).to.have.length(4);
  });

  it('are counted after all filters', async () => {
    const { src, asked } = paged(4, 4, {}, (number) => ({ tags: number % 2 ? ['odd'] : ['even'] }));
    const element = await show(src, { limit: '5', tags: 'odd' });
    await holds(element, 5);
    await idle(element);
    expect([texts(element, 'headline'), asked()]).to.deep.equal([
      ['Story 1', 'Story 3', 'Story 5', 'Story 7', 'Story 9'],
      [1, 2, 3],
    ]);
  });

  it('are waited for where the first has nothing of the section', async () => {
    const { src } = paged(2, 2, {}, (number) => ({ tags: [number < 2 ? 'Town' : 'Harbour'] }));
    const seen: string[] = [];
    const element = await mount('news-section-feed', { src, section: 'Harbour' });
    await until(() => {
      if (seen.at(-1) !== element.status) seen.push(element.status);
      return element.status === 'ready';
    }, 'the section');
    expect(seen).not.to.include('empty');
    expect(texts(element, 'headline')).to.deep.equal(['Story 2', 'Story 3']);
  });

  it('end in the empty state where none has anything of the section', async () => {
    const { src, asked } = paged(9, 2);
    const element = await show(src, { section: 'Nowhere' });
    expect([element.status, asked()]).to.deep.equal(['empty', [1, 2, 3, 4]]);
  });

  it('leave what is there when one cannot be had, and the report says so', async () => {
    const { src, asked } = paged(3, 4, { 2: { status: 404 } });
    const element = await show(src);
    await until(() => element.feed!.report.length > 0, 'a finding');
    await idle(element);
    expect([element.status, element.problem, texts(element, 'headline').length, asked()]).to.deep.equal([
      'ready',
      null,
      4,
      [1, 2],
    ]);
    expect(element.feed!.report.map(({ path, rule }) => [path, rule])).to.deep.equal([['next_url', 'page-missing']]);
  });

  it('that lead back to the first are asked for once', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(3), { next_url: `${src}?utm_source=feed` }) } });
    const element = await show(src);
    await until(() => element.feed!.report.length > 0, 'a finding');
    expect([requests.length, element.feed!.report[0]!.rule]).to.deep.equal([1, 'page-repeated']);
  });

  it('are told as loads that changed what is shown', async () => {
    const { src } = paged(2, 4);
    const element = await mount('news-section-feed', { src });
    const told: number[] = [];
    element.addEventListener('news-load', ({ feed }) => told.push(feed.articles.length));
    await settled(element);
    await holds(element, 8);
    await idle(element);
    expect(told).to.deep.equal([4, 8]);
  });

  it('stay when a reload brings the same', async () => {
    const { src, asked } = paged(2, 4);
    const element = await show(src);
    await holds(element, 8);
    await element.reload();
    await element.updateComplete;
    expect([texts(element, 'headline').length, (await element.loaded)?.articles.length]).to.deep.equal([8, 8]);
    expect(asked()).to.deep.equal([1, 2, 1]);
  });

  it('are asked for anew when the first has changed', async () => {
    const src = address();
    const second = `${src}?page=2`;
    const first = (title: string): Wire => feedOf([story(0, { title })], { next_url: second });
    stubFetch({ [src]: [{ json: first('Old') }, { json: first('New') }], [second]: { json: feedOf([story(1)]) } });
    const element = await show(src);
    await holds(element, 2);
    await element.reload();
    await until(() => texts(element, 'headline')[0] === 'New' && texts(element, 'headline').length === 2, 'both again');
  });

  it('are no longer waited for when the element leaves, and come when it is back', async () => {
    const { src, asked } = paged(2, 4, {});
    const element = await mount('news-section-feed', { src });
    await settled(element);
    const { parentElement: parent } = element;
    element.remove();
    await idle(element);
    parent!.append(element);
    await holds(element, 8);
    expect(asked().filter((page) => page === 1)).to.deep.equal([1]);
  });

  it('are not asked for when the element leaves before it could ask', async () => {
    const { src, asked } = paged(2, 4);
    const element = await mount('news-section-feed', { src });
    element.addEventListener('news-load', () => element.remove());
    await settled(element);
    await idle(element);
    expect([element.isConnected, asked()]).to.deep.equal([false, [1]]);
  });

  it('are not those of a feed that was there before', async () => {
    const slow = paged(2, 4, { 2: 'never' });
    const element = await show(slow.src);
    const other = address();
    stubFetch({ [other]: { json: feedOf([story(7, { title: 'Another feed' })]) } });
    element.setAttribute('src', other);
    await until(() => texts(element, 'headline')[0] === 'Another feed', 'the other feed');
    await idle(element);
    expect(texts(element, 'headline')).to.deep.equal(['Another feed']);
  });

  it('are not asked for of a feed that a script gave', async () => {
    const { src, asked } = paged(2, 4);
    const element = await mount('news-section-feed');
    const { parseFeed } = await import('../../../src/data/parse-feed.js');
    element.feed = (await parseFeed(feedOf(stories(2), { next_url: src }))).value;
    await settled(element);
    await idle(element);
    expect([texts(element, 'headline').length, asked()]).to.deep.equal([2, []]);
  });

  it('are those of a WordPress, too, as its headers say', async () => {
    const src = `${address()}/wp-json/wp/v2/posts?per_page=2`;
    const posts = (page: number): StubbedRoute => ({
      headers: { 'x-wp-totalpages': '2' },
      json: [1, 2].map((number) => ({
        id: page * 10 + number,
        type: 'post',
        link: `https://tidemark.example/${String(page * 10 + number)}/`,
        title: { rendered: `Post ${String(page)}.${String(number)}` },
        content: { rendered: '<p>Text.</p>' },
      })),
    });
    const { requests } = stubFetch({ [src]: posts(1), [`${src}&page=2`]: posts(2) });
    const element = await show(src);
    await holds(element, 4);
    await idle(element);
    expect(texts(element, 'headline')).to.deep.equal(['Post 1.1', 'Post 1.2', 'Post 2.1', 'Post 2.2']);
    expect(requests).to.have.length(2);
  });
});
