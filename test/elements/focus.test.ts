import { expect, part, parts } from '../support/elements.js';
import { stubFetch } from '../support/fetch.js';
import { address, feedOf, fullStory, mount, settled, story, type News } from '../support/news.js';

/** What of an element has the focus: the text of the link or button. */
const focused = (element: News): string | null =>
  element.shadowRoot!.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? null;

const CHANGES: [what: string, change: (element: News) => void][] = [
  ['another language', (element) => element.setAttribute('lang', 'fr')],
  ['other fields', (element) => element.setAttribute('show', 'image time share reading-time')],
  ['another layout', (element) => element.setAttribute('layout', 'hero')],
  ['other colours', (element) => element.setAttribute('scheme', 'dark')],
  ['another zone', (element) => element.setAttribute('time-zone', 'UTC')],
];

describe('the focus on a card', () => {
  for (const [what, change] of CHANGES) {
    it(`stays when the page wants ${what}`, async () => {
      const src = address();
      stubFetch({ [src]: { json: feedOf([story(0), fullStory(1), story(2)]) } });
      const element = await settled(await mount('news-section-feed', { src }));
      parts(element, 'link')[1]!.focus();
      const before = element.shadowRoot!.activeElement;
      change(element);
      await settled(element);
      expect(element.shadowRoot!.activeElement).to.equal(before);
    });
  }

  it('stays when the feed comes again with a story before it, and with labels that need a part', async () => {
    const src = address();
    const live = story(1, { _news: { labels: ['live'] } });
    stubFetch({ [src]: [{ json: feedOf([story(0), story(1)]) }, { json: feedOf([story(0), live]) }] });
    const element = await settled(await mount('news-section-feed', { src, refresh: '60' }));
    parts(element, 'link')[1]!.focus();
    const words = focused(element);
    await element.reload();
    await settled(element);
    expect([focused(element), part(element, 'label').textContent.trim()]).to.deep.equal([words, 'Live']);
  });
});
