import type { Article } from '../../src/model/article.js';
import type { Feed } from '../../src/model/feed.js';
import { kit } from '../../src/view/kit.js';
import type { CardSettings } from '../../src/view/settings.js';
import { sublinksView } from '../../src/view/sublinks.js';
import { article } from '../support/articles.js';
import { expect } from '../support/elements.js';
import { drawn, settings, textOf } from '../support/views.js';

const named = (id: string, fields: Partial<Article> = {}): Article =>
  article({ id, url: `https://ledger.example/${id}`, headline: `Story ${id}`, ...fields });

const LEAD = named('lead', { related: ['a', 'https://ledger.example/b', 'nowhere', 'c', 'a', 'd'] });
const OTHERS = ['d', 'c', 'b', 'a'].map((id) => named(id));

const feed = (articles: Article[]): Feed => ({ articles }) as unknown as Feed;

const links = async (
  given: Partial<CardSettings> = {},
  others = OTHERS,
  lead = LEAD,
  position = 0,
): Promise<HTMLAnchorElement[]> => {
  const view = sublinksView(lead, position, settings({ feed: feed([lead, ...others]), ...given }), kit);
  return [...(await drawn(view)).querySelectorAll('a')];
};

describe('links to related stories', () => {
  it('are those that the newsroom named, in its order, three at most, each once', async () => {
    const found = await links();
    expect(found.map((link) => [textOf(link), link.href, link.rel])).to.deep.equal([
      ['Story a', 'https://ledger.example/a', 'noopener'],
      ['Story b', 'https://ledger.example/b', 'noopener'],
      ['Story c', 'https://ledger.example/c', 'noopener'],
    ]);
    expect(found[0]!.closest('ul')!.getAttribute('aria-label')).to.equal('Related stories');
  });

  it('lead nowhere that the element shows, that may not be shown, or that was paid for', async () => {
    const others = [named('a'), named('b', { expires: '2026-01-01' }), named('c', { sponsor: 'Salt' }), named('d')];
    expect((await links({ shown: [others[0]!] }, others)).map(textOf)).to.deep.equal(['Story d']);
  });

  it('lead elsewhere with the page’s own query, and tell which story a reader chose', async () => {
    const told: unknown[] = [];
    const select: CardSettings['select'] = (event, story, position) => {
      event.preventDefault();
      told.push([story.id, position]);
    };
    const [first] = await links({ select, linkTo: (url) => `${url}?q` });
    first!.click();
    expect([first!.href, told]).to.deep.equal(['https://ledger.example/a?q', [['a', 0]]]);
  });

  it('are not there below other stories, where the page names what it shows, or where nothing is named', async () => {
    const none = [
      await links({}, OTHERS, LEAD, 1),
      await links({ show: ['image'] }),
      await links({}, OTHERS, named('x')),
    ];
    expect(none.flat()).to.deep.equal([]);
  });
});
