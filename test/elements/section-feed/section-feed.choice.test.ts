import { expect, texts } from '../../support/elements.js';
import { fakeClock } from '../../support/clock.js';
import {
  feedOf,
  feedWith,
  inHead,
  settled,
  spoken,
  stories,
  story,
  until,
  warnings,
  type Wire,
} from '../../support/news.js';

/** Stories that are told apart by their titles. */
const titled = (...all: [title: string, fields?: Wire][]): Wire[] =>
  all.map(([title, fields], number) => story(number, { title, ...fields }));

const SECTIONS = titled(
  ['Tide', { _news: { section: { name: 'Harbour' } }, tags: ['sea', 'work'] }],
  ['Bread', { _news: { section: { name: 'Town' } }, tags: ['Food'] }],
  ['Crane', { _news: { section: { name: 'Harbour' } }, tags: ['work'] }],
  ['Leeks', { tags: ['garden', 'food'] }],
);

const shown = async (items: Wire[] | Wire, attributes: Record<string, string> = {}): Promise<string[]> =>
  texts(await feedWith(items, attributes), 'headline');

describe('news-section-feed, which stories it shows', () => {
  it('are those of the section, whatever its case', async () => {
    expect(await shown(SECTIONS, { section: ' harBOUR ' })).to.deep.equal(['Tide', 'Crane']);
    expect(await shown(SECTIONS, { section: 'garden' })).to.deep.equal(['Leeks']);
    expect(await shown(SECTIONS, { section: 'Harb' })).to.deep.equal([]);
  });

  it('are those with one of the tags', async () => {
    expect(await shown(SECTIONS, { tags: 'FOOD , sea,' })).to.deep.equal(['Tide', 'Bread', 'Leeks']);
  });

  it('are not those left out by tag, id or address', async () => {
    expect(await shown(SECTIONS, { exclude: 'food' })).to.deep.equal(['Tide', 'Crane']);
    expect(await shown(SECTIONS, { exclude: 's0, https://www.ledger.example/stories/2/?utm_source=x' })).to.deep.equal([
      'Bread',
      'Leeks',
    ]);
  });

  it('are those in one of the languages, and those that name none', async () => {
    const items = titled(
      ['Quay', { language: 'en-GB' }],
      ['Quai', { language: 'fr' }],
      ['Kai', { language: 'de' }],
      ['?'],
    );
    expect(await shown(items, { languages: 'en  FR' })).to.deep.equal(['Quay', 'Quai', '?']);
  });

  it('stand in the editor’s order, or by date', async () => {
    const items = titled(
      ['Undated'],
      ['Early', { date_published: '2026-01-04T10:00:00Z' }],
      ['Updated', { date_published: '2026-01-03T10:00:00Z', date_modified: '2026-01-06T10:00:00Z' }],
      ['Late', { date_published: '2026-01-05T10:00:00Z' }],
    );
    expect(await shown(items)).to.deep.equal(['Undated', 'Early', 'Updated', 'Late']);
    expect(await shown(items, { order: ' Newest ' })).to.deep.equal(['Updated', 'Late', 'Early', 'Undated']);
  });

  it('are ten, or as many as the page wants after all filters', async () => {
    const items = stories(12).map((item, n) => ({ ...item, title: `Story ${String(n)}`, tags: n % 2 ? ['odd'] : [] }));
    expect(await shown(items)).to.have.length(10);
    expect(await shown(items, { limit: '12' })).to.have.length(12);
    expect(await shown(items, { limit: '2', tags: 'odd' })).to.deep.equal(['Story 1', 'Story 3']);
  });

  for (const limit of ['0', '-1', '2.5', 'all', '2001', '1e1']) {
    it(`are ten for a limit of ${limit}, which is named once`, async () => {
      const written = warnings();
      expect(
        await shown(
          stories(12).map((item, n) => ({ ...item, id: `x${String(n)}` })),
          { limit },
        ),
      ).to.have.length(10);
      expect(written.filter((line) => line.includes(`limit "${limit}"`))).to.have.length(1);
    });
  }

  it('are never more than the feed has', async () => {
    expect(await shown(stories(3), { limit: '200' })).to.have.length(3);
  });

  it('change with the attributes, without another request', async () => {
    const element = await feedWith(SECTIONS);
    element.setAttribute('section', 'Town');
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Bread']);
    element.removeAttribute('section');
    element.limit = 1;
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Tide']);
    element.tags = ['food', 'sea'];
    element.limit = null;
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Tide', 'Bread', 'Leeks']);
  });
});

describe('news-section-feed, on the page of one of its stories', () => {
  const PAGES: [what: string, head: string][] = [
    ['canonical address', '<link rel="canonical" href="https://ledger.example/stories/1">'],
    ['shared address', '<meta property="og:url" content="http://www.ledger.example/stories/1/?fbclid=1">'],
  ];

  for (const [what, head] of PAGES) {
    it(`leaves out the story whose ${what} it is`, async () => {
      inHead(head);
      expect(await shown(titled(['Tide'], ['Bread'], ['Crane']))).to.deep.equal(['Tide', 'Crane']);
    });
  }

  it('leaves out the story whose address the page has', async () => {
    const items = titled(['Tide'], ['Bread', { url: location.href }]);
    expect(await shown(items)).to.deep.equal(['Tide']);
  });

  it('leaves out the story that is another’s copy of the page', async () => {
    inHead('<link rel="canonical" href="https://agency.example/original">');
    const items = titled(['Tide'], ['Copy', { _news: { canonical_url: 'https://agency.example/original' } }]);
    expect(await shown(items)).to.deep.equal(['Tide']);
  });

  it('shows it too where the page asks for it', async () => {
    inHead('<link rel="canonical" href="https://ledger.example/stories/1">');
    const items = titled(['Tide'], ['Bread'], ['Crane']);
    expect(await shown(items, { 'include-current': '' })).to.deep.equal(['Tide', 'Bread', 'Crane']);
  });

  it('still shows as many as it may', async () => {
    inHead('<link rel="canonical" href="https://ledger.example/stories/0">');
    expect(await shown(titled(['Tide'], ['Bread'], ['Crane']), { limit: '2' })).to.deep.equal(['Bread', 'Crane']);
  });
});

describe('news-section-feed, what may not be shown', () => {
  const FORBIDDEN: [why: string, news: Wire][] = [
    ['canceled', { status: 'canceled' }],
    ['withheld', { status: 'withheld' }],
    ['under embargo', { embargoed_until: '2026-01-07T00:00:00Z' }],
    ['expired', { expires: '2026-01-05T00:00:00Z' }],
  ];

  for (const [why, _news] of FORBIDDEN) {
    it(`is a story that is ${why}`, async () => {
      fakeClock('2026-01-06T09:46:00Z');
      const element = await feedWith(titled(['Tide'], ['Secret', { _news }]));
      expect(texts(element, 'headline')).to.deep.equal(['Tide']);
      expect(element.feed?.articles).to.have.length(1);
    });

    it(`is a story that is ${why}, also in a feed that a script gives`, async () => {
      fakeClock('2026-01-06T09:46:00Z');
      const element = await feedWith(titled(['Tide'], ['Bread']));
      const { feed } = element;
      const [tide, bread] = feed!.articles as [
        (typeof feed & object)['articles'][0],
        (typeof feed & object)['articles'][0],
      ];
      const rights = { status: _news.status ?? 'usable', embargoedUntil: _news.embargoed_until ?? null };
      const secret = { ...bread, ...rights, expires: _news.expires ?? null } as typeof bread;
      element.feed = { ...feed!, articles: [tide, secret] };
      await element.updateComplete;
      expect(texts(element, 'headline')).to.deep.equal(['Tide']);
      element.feed = { ...feed!, articles: [secret] };
      await element.updateComplete;
      expect(element.status).to.equal('empty');
      expect(spoken(element)).to.equal('No stories right now.');
    });
  }

  it('is a story whose time has run out while it was shown', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const element = await feedWith(titled(['Tide'], ['Offer', { _news: { expires: '2026-01-06T09:48:00Z' } }]));
    expect(texts(element, 'headline')).to.deep.equal(['Tide', 'Offer']);
    await until(() => clock.waiting > 0, 'a look at the clock');
    await clock.tick(120_000);
    await element.updateComplete;
    expect(texts(element, 'headline')).to.deep.equal(['Tide']);
  });

  it('does not take its neighbours along', async () => {
    const items = [story(0), 7, null, { title: 'No id' }, { id: '  ' }, story(1, { date_published: 'soon' })] as Wire[];
    const element = await feedWith(feedOf(items));
    expect(element.status).to.equal('ready');
    expect(texts(element, 'headline')).to.have.length(2);
  });
});
