import '../../src/define/article-body.js';
import '../../src/define/related-articles.js';
import { LAYOUTS } from '../../src/layouts/table.js';
import { fakeClock } from '../support/clock.js';
import { expect, texts } from '../support/elements.js';
import { stubFetch } from '../support/fetch.js';
import {
  address,
  feedOf,
  fullStory,
  mount,
  PICTURE,
  settled,
  story,
  until,
  warnings,
  type News,
  type Wire,
} from '../support/news.js';

const NOW = '2026-01-06T09:46:20Z';
const SECRET = 'Quillfeather';

/** Why a story may not be shown. */
const WHY: readonly (readonly [why: string, news: Wire])[] = [
  ['canceled', { status: 'canceled' }],
  ['withheld', { status: 'withheld' }],
  ['under embargo', { embargoed_until: '2026-01-07T00:00:00Z' }],
  ['expired', { expires: '2026-01-06T09:00:00Z' }],
  ['of a status that nobody knows', { status: 'spiked' }],
];

/** A story in which every field names the secret. */
const secret = (number: number, news: Wire): Wire =>
  fullStory(
    number,
    {
      id: `${SECRET}-${String(number)}`,
      url: `https://ledger.example/${SECRET}/${String(number)}`,
      title: `${SECRET} ${String(number)}`,
      summary: SECRET,
      content_text: SECRET,
      tags: ['harbour', SECRET],
      authors: [{ name: SECRET }],
      image: `${PICTURE}?${SECRET}`,
    },
    {
      section: { name: 'Harbour', url: `https://ledger.example/${SECRET}` },
      kicker: SECRET,
      key_points: [SECRET],
      byline: SECRET,
      agency: { name: SECRET },
      located: SECRET,
      sponsor: SECRET,
      corrections: [{ text: SECRET }],
      usage_terms: SECRET,
      image: { url: `${PICTURE}?${SECRET}`, alt: SECRET, credit: SECRET, caption: SECRET },
      ...news,
    },
  );

const open = (number: number): Wire =>
  fullStory(number, { title: `Open ${String(number)}`, tags: ['harbour'] }, { related: [`${SECRET}-0`] });

/** The forbidden ones stand before, between and behind the others. */
const items = (news: Wire): Wire[] => [secret(0, news), open(1), secret(2, news), open(3), secret(4, news)];

/** All that stands in an element, for eyes, ears and scripts that read the page. */
const traces = (element: News): number =>
  `${element.outerHTML} ${element.shadowRoot!.innerHTML} ${element.shadowRoot!.textContent}`.split(SECRET).length - 1;

/** What the element tells the page's scripts of what it shows. */
const told = ({ feed, shown }: News): string => [...(feed?.articles ?? []), ...shown].map(({ id }) => id).join(' ');

const headlines = (element: News): string[] => texts(element, 'headline');

const show = async (
  tag: 'news-section-feed' | 'news-article-card' | 'news-article-body' | 'news-related-articles',
  document: Wire,
  attributes: Record<string, string> = {},
): Promise<News> => {
  const src = address();
  stubFetch({ [src]: { json: document } });
  return settled(await mount(tag, { src, ...attributes }));
};

beforeEach(() => {
  warnings();
  fakeClock(NOW);
});

for (const [why, news] of WHY) {
  describe(`a story that is ${why}`, () => {
    it('has no trace in a list, whatever its layout', async () => {
      for (const layout of ['list', ...Object.keys(LAYOUTS)]) {
        const element = await show('news-section-feed', feedOf(items(news)), { layout, section: 'harbour' });
        expect(headlines(element), layout).to.deep.equal(['Open 1', 'Open 3']);
        expect(traces(element), layout).to.equal(0);
        expect(told(element)).to.equal('s1 s3 s1 s3');
      }
    });

    it('has no trace in a card or a body that ask for it, by id or address', async () => {
      for (const tag of ['news-article-card', 'news-article-body'] as const) {
        for (const wanted of [`${SECRET}-0`, `https://ledger.example/${SECRET}/2`]) {
          const element = await show(tag, feedOf(items(news)), { 'article-id': wanted });
          expect([element.status, headlines(element).length]).to.deep.equal(['empty', 0]);
          element.removeAttribute('article-id');
          expect(traces(element), `${tag} ${wanted}`).to.equal(0);
        }
      }
    });

    it('is not the first that a card shows', async () => {
      const element = await show('news-article-card', feedOf(items(news)));
      expect([headlines(element), traces(element)]).to.deep.equal([['Open 1'], 0]);
    });

    it('is not what to read next, though the newsroom named it, and is no story to read on from', async () => {
      const element = await show('news-related-articles', feedOf(items(news)), { 'article-id': 's1' });
      expect([headlines(element), traces(element)]).to.deep.equal([['Open 3'], 0]);
    });

    it('is not shown where a script gives it', async () => {
      const element = await show('news-article-body', feedOf([open(1)]), { 'article-id': 's1' });
      const [given] = element.feed!.articles;
      const {
        status = 'usable',
        embargoed_until: embargoedUntil = null,
        expires = null,
      } = news as Record<string, string>;
      const rights = { status: status === 'spiked' ? 'withheld' : status, embargoedUntil, expires };
      element.feed = {
        ...element.feed!,
        articles: [{ ...given!, headline: SECRET, ...rights } as typeof given & object],
      };
      await settled(element);
      expect([element.status, traces(element)]).to.deep.equal(['empty', 0]);
    });

    it('counts for no limit, no page and no number of new stories', async () => {
      const src = address();
      const clock = fakeClock(NOW);
      const first = feedOf(items(news), { next_url: `${src}?page=2` });
      const { requests } = stubFetch({
        [src]: [{ json: first }, { json: { ...first, items: [secret(6, news), open(7), ...items(news)] } }],
        [`${src}?page=2`]: { json: feedOf([secret(8, news), open(9)]) },
      });
      const element = await settled(await mount('news-section-feed', { src, limit: '3', refresh: '30' }));
      await until(() => headlines(element).length === 3, 'the page');
      expect(headlines(element)).to.deep.equal(['Open 1', 'Open 3', 'Open 9']);
      await until(() => clock.waiting > 0, 'the clock');
      await clock.tick(34_000);
      await until(() => element.shadowRoot!.querySelector('.new button') !== null, 'the button');
      expect(element.shadowRoot!.querySelector('.new button')!.textContent.trim()).to.equal('1 new story');
      expect(traces(element)).to.equal(0);
      expect(requests.filter(({ url }) => url === src)).to.have.length(2);
    });
  });
}

describe('a feed of which nothing may be shown', () => {
  it('is empty in every element, and says nothing of what it holds', async () => {
    const document = feedOf(WHY.map(([, news], number) => secret(number, news)));
    for (const tag of [
      'news-section-feed',
      'news-article-card',
      'news-article-body',
      'news-related-articles',
    ] as const) {
      const element = await show(tag, document);
      expect([element.status, element.shown.length, traces(element)], tag).to.deep.equal(['empty', 0, 0]);
      expect(element.feed?.articles).to.deep.equal([]);
    }
  });

  it('takes every story out of a list that had them', async () => {
    const src = address();
    const killed = feedOf([1, 3].map((number) => ({ ...open(number), _news: { status: 'canceled' } })));
    stubFetch({ [src]: [{ json: feedOf([open(1), open(3)]) }, { json: killed }] });
    const element = await settled(await mount('news-section-feed', { src }));
    expect(headlines(element)).to.have.length(2);
    await element.reload();
    expect([element.status, headlines(element).length]).to.deep.equal(['empty', 0]);
    expect(element.shadowRoot!.innerHTML).not.to.contain('Open 1').and.not.contain('stories/1');
  });
});

describe('a story that may be shown again', () => {
  it('is shown on reload', async () => {
    const src = address();
    const document = (news: Wire): Wire => feedOf([story(0, { title: 'Open 0', _news: news })]);
    stubFetch({ [src]: WHY.map(([, news]) => ({ json: document(news) })).concat({ json: document({}) }) });
    const element = await settled(await mount('news-section-feed', { src }));
    for (let times = 1; times < WHY.length; times++) {
      await element.reload();
      expect(element.status).to.equal('empty');
    }
    await element.reload();
    expect([element.status, headlines(element)]).to.deep.equal(['ready', ['Open 0']]);
  });
});
