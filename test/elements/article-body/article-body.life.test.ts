import { expect, parts, texts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import { address, feedOf, isShown, serve, stories, story, until, warnings } from '../../support/news.js';
import { allWords, blocks, bodyWith, shownWhole, stage } from './stage.js';

const bones = (element: Element): number => element.shadowRoot!.querySelectorAll('.bone').length;

describe('news-article-body, while it loads', () => {
  it('holds the place of an article, which is not read out', async () => {
    stubFetch({ '*': 'never' });
    const element = await stage('news-article-body', { src: address() });
    await until(() => element.status === 'loading' && bones(element) > 0, 'the skeleton');
    const skeleton = element.shadowRoot!.querySelector('.items')!;
    expect([...skeleton.children].map((each) => each.getAttribute('aria-hidden'))).to.include('true');
    expect(skeleton.getBoundingClientRect().height).to.be.above(100);
    expect(element.shadowRoot!.querySelector('.root')?.getAttribute('aria-busy')).to.equal('true');
  });

  it('shows the fallback instead, where there is one, and takes it away with the article', async () => {
    const src = address();
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    stubFetch({ [src]: () => asked.then(() => ({ json: feedOf(stories(1)) })) });
    const element = await stage('news-article-body', { src, 'article-id': 's0' }, '<p>On its way.</p>');
    await until(() => element.status === 'loading', 'the request');
    expect([bones(element), isShown(element.firstElementChild!)]).to.deep.equal([0, true]);
    answer();
    await shownWhole(element);
    expect(isShown(element.firstElementChild!)).to.equal(false);
    expect(blocks(element)).to.deep.equal(['The whole of story 0.']);
  });

  it('is not ready before its text is', async () => {
    const element = await stage('news-article-body', { src: serve(stories(1)), 'article-id': 's0' });
    const seen = new Set<string>();
    await until(() => {
      seen.add(`${element.status} ${String(element.shadowRoot!.querySelector('[part="body"]') !== null)}`);
      return element.status === 'ready';
    }, 'the article');
    expect(seen).not.to.include('ready false');
    expect(seen).not.to.include('loading true');
  });
});

describe('news-article-body, when another article is asked for', () => {
  it('shows it, and nothing of the one before', async () => {
    const element = await bodyWith(stories(3));
    element.articleId = 's2';
    await shownWhole(element);
    expect(texts(element, 'headline')).to.deep.equal(['School choir fills the fish market']);
    expect(blocks(element)).to.deep.equal(['The whole of story 2.']);
    expect(allWords(element)).not.to.contain('Ferry').and.not.to.contain('story 0');
  });

  it('shows the last one asked for, however the texts come', async () => {
    const element = await bodyWith(stories(3));
    for (const id of ['s1', 's2', 's0', 's1']) element.articleId = id;
    await shownWhole(element);
    expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
    expect(texts(element, 'headline')).to.deep.equal(['Harbour crane makes its last lift']);
  });

  it('never shows one article’s headline above another’s text', async () => {
    const element = await bodyWith(stories(3));
    const pairs = new Set<string>();
    for (const id of ['s1', 's2', 's0']) {
      element.articleId = id;
      await until(() => {
        const [headline] = texts(element, 'headline');
        if (headline) pairs.add(`${headline} / ${blocks(element).join()}`);
        return headline !== undefined && blocks(element).join() === `The whole of story ${id[1]!}.`;
      }, id);
    }
    expect([...pairs].sort()).to.deep.equal([
      'Ferry returns to the night timetable / The whole of story 0.',
      'Harbour crane makes its last lift / The whole of story 1.',
      'School choir fills the fish market / The whole of story 2.',
    ]);
  });

  it('shows the empty state where it is not there, and comes back', async () => {
    const element = await bodyWith(stories(2));
    element.articleId = 's9';
    await shownWhole(element);
    expect([element.status, allWords(element)]).to.deep.equal(['empty', 'This story is not available.']);
    element.articleId = 's1';
    await shownWhole(element);
    expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
  });

  it('of another feed, keeps the old one until the new one is here', async () => {
    const [first, second] = [address(), address()];
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    stubFetch({
      [first]: { json: feedOf(stories(1)) },
      [second]: () => asked.then(() => ({ json: feedOf([story(0, { content_text: 'Told anew.' })]) })),
    });
    const element = await shownWhole(await stage('news-article-body', { src: first, 'article-id': 's0' }));
    element.src = second;
    await element.updateComplete;
    expect(blocks(element)).to.deep.equal(['The whole of story 0.']);
    expect(element.shadowRoot!.querySelector('.root')?.getAttribute('aria-busy')).to.equal('true');
    answer();
    await until(() => blocks(element).join() === 'Told anew.', 'the new text');
  });

  it('of a feed that cannot be had, is gone with its text', async () => {
    warnings();
    const element = await bodyWith(stories(1));
    stubFetch({ '*': { status: 404 } });
    element.src = address();
    await until(() => element.status === 'problem', 'the problem');
    await shownWhole(element);
    expect(parts(element, 'card')).to.deep.equal([]);
    expect(allWords(element)).not.to.contain('story 0');
  });
});

describe('news-article-body, out of the page and back', () => {
  it('keeps its article, and asks for nothing', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1)) } });
    const element = await shownWhole(await stage('news-article-body', { src, 'article-id': 's0' }));
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await shownWhole(element);
    expect(blocks(element)).to.deep.equal(['The whole of story 0.']);
    expect(requests).to.have.length(1);
  });

  it('aborts what was on its way, and asks again', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: ['never', { json: feedOf(stories(1)) }] });
    const element = await stage('news-article-body', { src, 'article-id': 's0' });
    await until(() => requests.length === 1, 'the request');
    const parent = element.parentElement!;
    element.remove();
    await until(() => requests[0]!.aborted, 'the abort');
    parent.append(element);
    await shownWhole(element);
    expect(blocks(element)).to.deep.equal(['The whole of story 0.']);
  });

  it('shows what it was asked for while it was out', async () => {
    const element = await bodyWith(stories(2));
    const parent = element.parentElement!;
    element.remove();
    element.articleId = 's1';
    parent.append(element);
    await until(() => texts(element, 'headline')[0] === 'Harbour crane makes its last lift', 'the other article');
    await shownWhole(element);
    expect(blocks(element)).to.deep.equal(['The whole of story 1.']);
  });
});
