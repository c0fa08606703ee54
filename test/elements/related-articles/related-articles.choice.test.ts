import { expect, part, parts, texts } from '../../support/elements.js';
import { feedOf, inHead, serve, story, type Wire } from '../../support/news.js';
import { NewsSelectEvent } from '../../../src/index.js';
import { relatedWith, shownWhole, stage } from '../article-body/stage.js';

const day = (number: number): string => `2026-01-0${String(number)}T10:00:00Z`;
const section = (name: string, more: Wire = {}): Wire => ({ _news: { section: { name }, ...more } });

/** The article itself, and what could be read next, told apart by their titles. */
const ITEMS: Wire[] = [
  story(0, {
    title: 'Self',
    ...section('Harbour', { related: ['s6', 'https://www.ledger.example/stories/5/'] }),
    tags: ['sea', 'Ice'],
  }),
  story(1, { title: 'Old harbour', ...section('Harbour'), date_published: day(1) }),
  story(2, { title: 'New harbour', ...section('harbour'), date_published: day(5) }),
  story(3, { title: 'Undated harbour', ...section('Harbour') }),
  story(4, { title: 'Old sea', ...section('Town'), tags: ['SEA'], date_published: day(2) }),
  story(5, { title: 'Named by address', ...section('Town'), date_published: day(3) }),
  story(6, { title: 'Named by id', ...section('Harbour'), date_published: day(2) }),
  story(7, { title: 'New ice', ...section('Town'), tags: ['ice', 'cold'], date_published: day(6) }),
  story(8, { title: 'Elsewhere', ...section('Town'), tags: ['bread'], date_published: day(7) }),
  story(9, { title: 'Updated harbour', ...section('Harbour'), date_published: day(1), date_modified: day(4) }),
];

const ALL = [
  'Named by id',
  'Named by address',
  'New harbour',
  'Updated harbour',
  'Old harbour',
  'Undated harbour',
  'New ice',
  'Old sea',
];

const shown = async (attributes: Record<string, string> = {}, items: Wire[] | Wire = ITEMS): Promise<string[]> =>
  texts(await relatedWith(items, attributes), 'headline');

describe('news-related-articles, which stories it shows', () => {
  it('are those that the newsroom named, then the section’s, then those of the same tags, the newest first', async () => {
    expect(await shown({ limit: '20' })).to.deep.equal(ALL);
    expect(await shown()).to.deep.equal(ALL.slice(0, 6));
  });

  it('are none twice', async () => {
    const headlines = await shown({ limit: '200' });
    expect(new Set(headlines).size).to.equal(headlines.length);
  });

  for (const [what, attributes, head] of [
    ['the id', { 'article-id': 's2' }, ''],
    ['the address', { 'article-id': 'http://www.ledger.example/stories/2/?utm_source=x' }, ''],
    ['the canonical address', {}, '<link rel="canonical" href="https://ledger.example/stories/2">'],
    ['the shared address', {}, '<meta property="og:url" content="https://ledger.example/stories/2">'],
  ] as [string, Record<string, string>, string][]) {
    it(`are never the article itself, by ${what}`, async () => {
      if (head) inHead(head);
      const src = serve(ITEMS);
      const element = await shownWhole(await stage('news-related-articles', { src, limit: '20', ...attributes }));
      expect(texts(element, 'headline')).to.deep.equal([
        'Updated harbour',
        'Named by id',
        'Old harbour',
        'Self',
        'Undated harbour',
      ]);
    });
  }

  it('are never a copy of the article itself', async () => {
    const copy = story(1, {
      title: 'Copy',
      ...section('Harbour', { canonical_url: 'https://ledger.example/stories/0' }),
    });
    const items = [story(0, section('Harbour')), copy, story(2, { title: 'Other', ...section('Harbour') })];
    expect(await shown({ 'article-id': 'https://ledger.example/stories/0' }, items)).to.deep.equal(['Other']);
  });

  it('are not the article itself where it is named among its own', async () => {
    const items = [story(0, { _news: { related: ['s0', 's1', 's9'] } }), story(1, { title: 'Other' })];
    expect(await shown({}, items)).to.deep.equal(['Other']);
  });

  it('are of the section that the page wants, in the same order', async () => {
    expect(await shown({ section: 'town', limit: '20' })).to.deep.equal([
      'Named by address',
      'Elsewhere',
      'New ice',
      'Old sea',
    ]);
  });

  it('are filtered by tag, by id and address, and by language', async () => {
    expect(await shown({ tags: 'ICE, sea', limit: '20' })).to.deep.equal(['New ice', 'Old sea']);
    expect(await shown({ exclude: 's6, https://ledger.example/stories/2, ice', limit: '20' })).to.deep.equal([
      'Named by address',
      'Updated harbour',
      'Old harbour',
      'Undated harbour',
      'Old sea',
    ]);
    const items = [
      story(0, section('Harbour')),
      story(1, { title: 'Quai', language: 'fr', ...section('Harbour') }),
      story(2, { title: 'Quay', language: 'en-GB', ...section('Harbour') }),
      story(3, { title: 'Any', ...section('Harbour') }),
    ];
    expect(await shown({ languages: 'en' }, items)).to.deep.equal(['Quay', 'Any']);
  });

  it('are not those that may not be shown', async () => {
    const items = [
      story(0, { _news: { related: ['s1', 's2', 's3', 's4'] } }),
      story(1, { _news: { status: 'canceled' } }),
      story(2, { _news: { embargoed_until: '2999-01-01T00:00:00Z' } }),
      story(3, { _news: { expires: '2001-01-01T00:00:00Z' } }),
      story(4, { title: 'Other' }),
    ];
    expect(await shown({}, items)).to.deep.equal(['Other']);
  });

  it('follow the article', async () => {
    const element = await relatedWith(ITEMS, { limit: '1' });
    expect(texts(element, 'headline')).to.deep.equal(['Named by id']);
    element.articleId = 's8';
    await shownWhole(element);
    expect(texts(element, 'headline')).to.deep.equal(['New ice']);
    expect(texts(element, 'heading')).to.deep.equal(['More Town articles']);
  });
});

describe('news-related-articles, on a page whose article is not in the feed', () => {
  const META = '<meta property="article:section" content="Harbour">';
  const unknown = async (attributes: Record<string, string> = {}) =>
    shownWhole(await stage('news-related-articles', { src: serve(ITEMS), limit: '20', ...attributes }));

  it('shows the section that the page says it belongs to', async () => {
    inHead(META);
    const element = await unknown();
    expect(texts(element, 'heading')).to.deep.equal(['More Harbour articles']);
    expect(texts(element, 'headline')).to.deep.equal([
      'New harbour',
      'Updated harbour',
      'Named by id',
      'Old harbour',
      'Self',
      'Undated harbour',
    ]);
  });

  it('shows the section that the page asks for rather than that', async () => {
    inHead(META);
    const element = await unknown({ section: 'Town' });
    expect(texts(element, 'heading')).to.deep.equal(['More Town articles']);
    expect(texts(element, 'headline')[0]).to.equal('Elsewhere');
  });

  it('shows the article’s own section rather than the page’s', async () => {
    inHead(META);
    const element = await unknown({ 'article-id': 's8' });
    expect(texts(element, 'heading')).to.deep.equal(['More Town articles']);
  });

  it('shows nothing where the page says nothing', async () => {
    const element = await unknown({ 'article-id': 's99' });
    expect([element.status, parts(element, 'card').length]).to.deep.equal(['empty', 0]);
  });
});

describe('news-related-articles, what a reader chooses', () => {
  it('is told, with its place', async () => {
    const element = await relatedWith(ITEMS);
    const heard: Event[] = [];
    element.addEventListener('news-select', (event) => {
      heard.push(event);
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    parts(element, 'link')[1]!.dispatchEvent(click);
    const [select] = heard;
    if (!(select instanceof NewsSelectEvent)) throw new Error('It has another class.');
    expect([select.article.headline, select.position, click.defaultPrevented]).to.deep.equal([
      'Named by address',
      1,
      true,
    ]);
  });

  it('leads where the page wants', async () => {
    const element = await relatedWith(feedOf(ITEMS), { target: '_blank', 'link-query': 'utm_source=p' });
    const link = part(element, 'link') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://ledger.example/stories/6?utm_source=p',
      '_blank',
      'noopener',
    ]);
  });
});
