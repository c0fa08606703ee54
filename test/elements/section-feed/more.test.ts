import { expect } from '../../support/elements.js';
import { stubFetch, type Stubbed, type StubbedAnswer } from '../../support/fetch.js';
import { address, feedOf, feedWith, isBusy, mount, settled, story, until, type Wire } from '../../support/news.js';
import { killed, line, link, offer, pill, shown, Stage } from '../flow/stage.js';
import type { SectionFeedElement } from '../../../src/index.js';

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).join(' ');

/** A feed of pages: each a list of ids, or what else is answered. */
const paged = (...pages: (string | StubbedAnswer)[]): { src: string; asked: () => number[]; answers: Stubbed[] } => {
  const src = address();
  const at = (page: number): string => (page ? `${src}?page=${String(page)}` : src);
  const answers = pages.map((page, index): Stubbed => {
    const next = index < pages.length - 1 ? { next_url: at(index + 1) } : {};
    return page === 'never' || typeof page === 'object' ? page : { json: feedOf(line(page), next) };
  });
  const routes = Object.fromEntries(pages.map((_, index) => [at(index), () => answers[index]!]));
  const { requests } = stubFetch(routes);
  return { src, answers, asked: () => requests.map(({ url }) => Number(new URL(url).searchParams.get('page') ?? 0)) };
};

const show = async (src: string, attributes: Record<string, string> = {}): Promise<SectionFeedElement> =>
  settled(await mount('news-section-feed', { src, more: 'button', limit: '3', ...attributes }));

const below = (element: SectionFeedElement): HTMLElement | null => element.shadowRoot!.querySelector('[part="more"]');
const button = (element: SectionFeedElement): HTMLButtonElement | null =>
  below(element)?.querySelector('button') ?? null;
const told = (element: SectionFeedElement): string => (below(element)?.innerText ?? '').replace(/\s+/g, ' ').trim();

const press = async (element: SectionFeedElement): Promise<void> => {
  button(element)!.focus();
  button(element)!.click();
  await element.updateComplete;
  await until(() => button(element)?.ariaDisabled !== 'true' && !isBusy(element), 'an end');
  await frames();
};

const frames = async (count = 8): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

const focusedStory = (element: SectionFeedElement): string =>
  (element.shadowRoot!.activeElement?.textContent ?? '').trim();

describe('news-section-feed, more="button"', () => {
  it('shows as many again, with the focus on the first of them, and says where they end', async () => {
    const element = await feedWith(line(numbered(1, 7)), { more: 'button', limit: '3' });
    expect([shown(element), told(element)]).to.deep.equal(['1 2 3', 'More stories']);
    await press(element);
    expect([shown(element), focusedStory(element)]).to.deep.equal(['1 2 3 4 5 6', 'Story 4']);
    await press(element);
    expect([shown(element), focusedStory(element)]).to.deep.equal(['1 2 3 4 5 6 7', 'Story 7']);
    expect([told(element), button(element)]).to.deep.equal(['There are no more stories.', null]);
  });

  it('is not there where nothing is behind', async () => {
    const element = await feedWith(line('1 2 3'), { more: 'button', limit: '3' });
    expect(below(element)).to.equal(null);
  });

  it('asks for further pages, and not before', async () => {
    const { src, asked } = paged('1 2 3', '4 5 6', '7');
    const element = await show(src);
    await frames();
    expect([asked(), told(element)]).to.deep.equal([[0], 'More stories']);
    await press(element);
    expect([shown(element), focusedStory(element), asked()]).to.deep.equal(['1 2 3 4 5 6', 'Story 4', [0, 1]]);
    await press(element);
    expect([shown(element), asked(), told(element)]).to.deep.equal([
      numbered(1, 7),
      [0, 1, 2],
      'There are no more stories.',
    ]);
  });

  it('tells the end to who pressed it where the last page holds nothing, and keeps their place', async () => {
    const { src } = paged('1 2 3', '');
    const element = await show(src);
    await press(element);
    expect([shown(element), told(element), focusedStory(element)]).to.deep.equal([
      '1 2 3',
      'There are no more stories.',
      'There are no more stories.',
    ]);
  });

  it('tells the end, too, where fewer came than the limit from the start', async () => {
    const { src } = paged('1', '2', '3', '4', '');
    const element = await show(src, { limit: '10' });
    await until(() => shown(element) === '1 2 3 4', 'three further pages');
    await frames();
    expect(told(element)).to.equal('More stories');
    await press(element);
    expect([told(element), focusedStory(element)]).to.deep.equal([
      'There are no more stories.',
      'There are no more stories.',
    ]);
  });

  it('says so where a page cannot be had, keeps focus and stories, and can be tried again', async () => {
    const { src, asked, answers } = paged('1 2 3', { status: 404 });
    const element = await show(src);
    await press(element);
    expect([shown(element), button(element)!.innerText, focusedStory(element)]).to.deep.equal([
      '1 2 3',
      'Try again',
      'Try again',
    ]);
    expect(told(element)).to.match(/404/);
    expect(element.status).to.equal('ready');
    answers[1] = { json: feedOf(line('4 5')) };
    await press(element);
    expect([shown(element), focusedStory(element), asked()]).to.deep.equal(['1 2 3 4 5', 'Story 4', [0, 1, 1]]);
    expect(told(element)).to.equal('There are no more stories.');
  });

  it('asks once however often it is pressed, and says that it waits', async () => {
    const { src, asked } = paged('1 2 3', 'never', '');
    const element = await show(src);
    for (let time = 0; time < 3; time++) {
      button(element)!.click();
      await element.updateComplete;
    }
    await frames();
    expect([asked(), button(element)!.ariaDisabled]).to.deep.equal([[0, 1], 'true']);
  });

  it('does not take the focus from a reader who went on', async () => {
    let answer: () => void = () => undefined;
    const { src, answers } = paged('1 2 3', '');
    const slow = answers[1]!;
    stubFetch({
      [src]: answers[0]!,
      [`${src}?page=1`]: () => new Promise((resolve) => (answer = () => resolve(slow))),
    });
    answers[1] = slow;
    Object.assign(slow, { json: feedOf(line('4')) });
    const element = await show(src);
    button(element)!.focus();
    button(element)!.click();
    await frames();
    link(element, '2').focus();
    answer();
    await until(() => shown(element) === '1 2 3 4', 'the page');
    await frames();
    expect(focusedStory(element)).to.equal('Story 2');
  });

  it('waits for nothing when it is removed, and takes no focus when it is back', async () => {
    const { src, answers } = paged('1 2 3', 'never', '');
    const element = await show(src);
    button(element)!.click();
    await frames();
    const { parentElement: parent } = element;
    element.remove();
    answers[1] = { json: feedOf(line('4')) };
    parent!.append(element);
    await until(() => shown(element) === '1 2 3 4', 'what was asked for');
    await frames();
    expect([document.activeElement, button(element)?.ariaDisabled ?? 'false']).to.deep.equal([document.body, 'false']);
  });

  it('begins anew with another section, and has the wider view of a reload', async () => {
    const town = { _news: { section: { name: 'Town' } } };
    const fields = Object.fromEntries(
      numbered(1, 9)
        .split(' ')
        .map((id) => [id, town]),
    );
    const element = await feedWith(line(numbered(1, 9), fields), { more: 'button', limit: '3' });
    await press(element);
    await element.reload();
    expect(shown(element)).to.equal(numbered(1, 6));
    element.section = 'Town';
    await settled(element);
    expect([shown(element), told(element)]).to.deep.equal(['1 2 3', 'More stories']);
  });
});

describe('news-section-feed, more="button" with refresh', () => {
  it('keeps all pages that a reader has, where the first has not changed and where it has', async () => {
    const stage = new Stage(line(''));
    const at = (page: number): string => `${stage.src}?page=${String(page)}`;
    const pages: Record<number, Wire> = {};
    const routes = Object.fromEntries([1, 2, 3, 4, 5].map((page) => [at(page), () => ({ json: pages[page] })]));
    const write = (first: string, ...others: string[]): void => {
      stage.answer = { json: feedOf(line(first), { next_url: at(1) }) };
      for (const [index, ids] of others.entries()) {
        const next = index < others.length - 1 ? { next_url: at(index + 2) } : {};
        pages[index + 1] = feedOf(line(ids), next);
      }
    };
    stubFetch({ [stage.src]: () => stage.answer as Stubbed, ...routes });
    write('9 8', '7 6', '5 4', '3 2', '1', '0');
    const element = await stage.list({ limit: '2', more: 'button' });
    for (let time = 0; time < 4; time++) await press(element);
    expect(shown(element)).to.equal('9 8 7 6 5 4 3 2 1 0');
    link(element, '0').focus();
    const seen = new Set<string>();
    const watcher = new MutationObserver(() => seen.add(shown(element)));
    watcher.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await stage.pass(30, element);
    await frames(20);
    write('11 10', '9 8', '7 6', '5 4 3 2', '1', '0');
    await stage.pass(30, element);
    await until(() => offer(element) === '2 new stories', 'two new stories');
    expect(shown(element)).to.equal('9 8 7 6 5 4 3 2 1 0');
    expect(focusedStory(element)).to.equal('Story 0');
    expect([...seen].filter((each) => each !== '9 8 7 6 5 4 3 2 1 0')).to.deep.equal([]);
    watcher.disconnect();
  });

  it('keeps the stories of a page that cannot be had this time, but for those taken back', async () => {
    const stage = new Stage(line(''));
    const next = `${stage.src}?page=1`;
    let second: Stubbed = { json: feedOf(line('2 1')) };
    const write = (ids: string, fields: Record<string, Wire> = {}): void => stage.now(ids, fields, { next_url: next });
    stubFetch({ [stage.src]: () => stage.answer as Stubbed, [next]: () => second });
    write('4 3');
    const element = await stage.list({ limit: '4' });
    await until(() => shown(element) === '4 3 2 1', 'both pages');
    write('5 4 3 2', { 2: killed });
    second = { status: 404 };
    await stage.pass(30, element);
    await until(() => offer(element) === '1 new story', 'an answer');
    expect(shown(element)).to.equal('4 3 1');
    second = { json: feedOf(line('1')) };
    write('6 5 4 3');
    await stage.pass(30, element);
    await until(() => offer(element) === '2 new stories', 'an answer');
    expect(shown(element)).to.equal('4 3 1');
  });

  it('finds what rolled over to the next page, instead of taking it away', async () => {
    const stage = new Stage(line(''));
    const next = `${stage.src}?page=1`;
    stubFetch({ [stage.src]: () => stage.answer as Stubbed, [next]: { json: feedOf(line('2 1 0')) } });
    stage.now('3 2 1', {}, { next_url: next });
    const element = await stage.list({ limit: '3' });
    stage.now('5 4 3', {}, { next_url: next });
    await stage.pass(30, element);
    await until(() => offer(element) === '2 new stories', 'two new stories');
    expect(shown(element)).to.equal('3 2 1');
  });

  it('says that there is more only where something stands behind the last', async () => {
    const stage = new Stage(line('2 1'));
    const element = await stage.list({ limit: '2', more: 'button' });
    stage.now('4 3 2 1');
    await stage.pass(30, element);
    expect([shown(element), offer(element), below(element)]).to.deep.equal(['2 1', '2 new stories', null]);
    pill(element)!.click();
    await element.updateComplete;
    expect([shown(element), told(element)]).to.deep.equal(['4 3', 'More stories']);
    stage.now('5 4 3 2 1');
    await stage.pass(30, element);
    await press(element);
    expect([shown(element), offer(element), focusedStory(element)]).to.deep.equal([
      '4 3 2 1',
      '1 new story',
      'Story 2',
    ]);
  });
});

describe('news-section-feed, more="auto"', () => {
  it('goes on three times by itself near the end, then leaves it to the reader', async () => {
    const element = await feedWith(line(numbered(1, 30)), { more: 'auto', limit: '2', layout: 'rail', show: 'time' });
    await until(() => shown(element) === numbered(1, 8), 'three times');
    await frames(20);
    expect([shown(element), told(element)]).to.deep.equal([numbered(1, 8), 'More stories']);
    await press(element);
    expect(shown(element)).to.equal(numbered(1, 10));
    await frames(10);
    expect(shown(element)).to.equal(numbered(1, 10));
  });

  it('takes the focus from nobody', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const element = await feedWith(line('1 2 3 4'), { more: 'auto', limit: '2' });
    await until(() => shown(element) === '1 2 3 4', 'the rest');
    await frames();
    expect([document.activeElement, told(element)]).to.deep.equal([field, 'There are no more stories.']);
    field.remove();
  });

  it('does nothing far from the viewport', async () => {
    const far = document.createElement('div');
    far.style.height = '5000px';
    document.body.prepend(far);
    const element = await feedWith(line('1 2 3 4'), { more: 'auto', limit: '2' });
    await frames(15);
    expect([shown(element), told(element)]).to.deep.equal(['1 2', 'More stories']);
    far.remove();
    await until(() => shown(element) === '1 2 3 4', 'the rest, near');
  });

  it('does not try a failed page again by itself', async () => {
    const { src, asked } = paged('1 2', { status: 404 });
    const element = await show(src, { more: 'auto', limit: '2' });
    await until(() => told(element).includes('Try again'), 'the failure');
    await frames(15);
    expect(asked()).to.deep.equal([0, 1]);
  });

  it('is a button where a browser cannot tell what is near', async () => {
    const { IntersectionObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const element = await feedWith(line('1 2 3'), { more: 'auto', limit: '2' });
      await frames();
      expect([shown(element), told(element)]).to.deep.equal(['1 2', 'More stories']);
      await press(element);
      expect(shown(element)).to.equal('1 2 3');
    } finally {
      Object.assign(globalThis, { IntersectionObserver });
    }
  });
});

describe('news-section-feed, more="link"', () => {
  const way = (element: SectionFeedElement): [string, string] | null => {
    const found = below(element)?.querySelector('a');
    return found ? [found.href, found.textContent.trim()] : null;
  };
  const town = { _news: { section: { name: 'Town', url: 'https://ledger.example/town' } } };

  it('leads to the front page of the publisher, by name', async () => {
    const element = await feedWith(line('1'), { more: 'link' });
    expect(way(element)).to.deep.equal(['https://ledger.example/', 'More from The Harbour Ledger']);
  });

  it('leads to the page of the section that is shown', async () => {
    const element = await feedWith([story(1, town)], { more: 'link', section: 'town' });
    expect(way(element)).to.deep.equal(['https://ledger.example/town', 'More Town articles']);
  });

  it('is the way of a rail, unless the page says otherwise', async () => {
    const rail = await feedWith(line('1'), { layout: 'rail' });
    expect(way(rail)?.[0]).to.equal('https://ledger.example/');
    const none = await feedWith(line('1'), { layout: 'rail', more: 'none' });
    expect(below(none)).to.equal(null);
  });

  it('is not there where there is no page to lead to', async () => {
    const element = await feedWith({ ...feedOf(line('1')), home_page_url: undefined }, { more: 'link' });
    expect(below(element)).to.equal(null);
  });

  it('carries the page’s own query and target', async () => {
    const element = await feedWith(line('1'), { more: 'link', 'link-query': 'utm_source=partner', target: '_blank' });
    expect(way(element)?.[0]).to.equal('https://ledger.example/?utm_source=partner');
    expect(below(element)!.querySelector('a')!.target).to.equal('_blank');
  });
});
