import { expect } from '../../support/elements.js';
import { feedOf, inHead, story, stories, warnings, type Wire } from '../../support/news.js';
import { bodyWith } from './stage.js';

const CANONICAL = '<link rel="canonical" href="https://www.ledger.example/stories/0?utm_source=x">';
const own = feedOf(stories(1), { home_page_url: 'http://127.0.0.1/' });

// In this order: the console of a page is told once.
const QUIET: [why: string, head: string, given: Wire[] | Wire][] = [
  ['has the article’s canonical link', CANONICAL, stories(1)],
  ['is not to be indexed', '<meta name="robots" content="noindex, follow">', stories(1)],
  ['is not to be indexed, in capitals', '<meta name="ROBOTS" content="NONE">', stories(1)],
  ['is the publisher’s', '', own],
  ['shows no text', '', [story(0, { content_text: undefined })]],
  ['shows no more than a headline', '', [story(0, { _news: { syndication: 'headline' } })]],
  [
    'has the canonical link of the article’s original',
    '<link rel="canonical" href="https://agency.example/original">',
    [story(0, { _news: { canonical_url: 'https://agency.example/original' } })],
  ],
];

describe('news-article-body, a copy that search engines may index', () => {
  for (const [why, head, given] of QUIET) {
    it(`is not one where the page ${why}`, async () => {
      if (head) inHead(head);
      const written = warnings();
      await bodyWith(given);
      expect(written).to.deep.equal([]);
    });
  }

  it('is said to the console once, with what to write', async () => {
    inHead('<link rel="canonical" href="https://blog.example/mine">');
    const written = warnings();
    await bodyWith(stories(2));
    await bodyWith(stories(2), { 'article-id': 's1' });
    expect(written).to.deep.equal([
      'presslet: this page shows the text of https://ledger.example/stories/0 and may be indexed. ' +
        'Add <link rel="canonical"> with that address, or <meta name="robots" content="noindex">.',
    ]);
  });
});
