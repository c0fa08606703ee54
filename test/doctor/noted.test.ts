import { expect } from '@open-wc/testing';
import { RULES } from '../../src/doctor/rules.js';
import type { ReportRule } from '../../src/model/report.js';
import { feedOf, itemOf, readFeed } from '../formats/read.js';

/** What brings a rule: a document, or the fields of the one item of a feed in which nothing else is wrong. */
type Cause = { item: Record<string, unknown> } | { feed: unknown };

const PICTURE = 'https://northwind.example/pier.jpg';
const DEEP = `${'<blockquote>'.repeat(70)}The pier is open.`;
// A browser that lets nothing through cannot be had in a feed; what it can have is its text behind more than is read.
const BEHIND = `${'<br>'.repeat(20_000)}<p>The pier is open.</p>`;

const wire = (uri: string, fields: object): object => ({
  uri,
  headlines: [{ role: 'main', value: 'Pier opens' }],
  bodies: [{ contentType: 'text/plain', value: 'It is open.' }],
  versionCreated: '2026-01-06T08:00:00Z',
  ...fields,
});

/** What needs more than a document: see noted-pages.test.ts and noted-clocks.test.ts. */
type Elsewhere = 'page-elsewhere' | 'page-missing' | 'page-repeated' | 'clock-reader' | 'clock-server';

/** The smallest cause of each rule. One without a cause does not compile. */
const CAUSES: Record<Exclude<ReportRule, Elsewhere>, Cause> = {
  'agency-in-author': { item: { authors: [{ name: 'Reuters' }] } },
  'byline-read': { item: { authors: [{ name: 'City Desk AFP, 06 Jan, 2026 09:46 AM UTC' }] } },
  'byline-unclear': { item: { authors: [{ name: 'Ada Quill, 06 Jan, 2026 09:46 AM' }] } },
  'content-missing': { item: { content_text: undefined } },
  'credit-read': { item: { image: PICTURE, content_text: 'It is open.\n\nPicture Courtesy: Lantern Wire/Bo Lind' } },
  'date-bad': { item: { date_published: 'soon' } },
  'date-repaired': { item: { date_published: '2026-01-06 09:46:00+05:30' } },
  'date-without-zone': { item: { date_published: '2026-01-06 09:46' } },
  duplicate: { feed: feedOf(itemOf(), itemOf()) },
  'embed-linked': { item: { content_html: '<p>See:</p><iframe src="https://video.example/1"></iframe>' } },
  'expired-item': { item: { _news: { expires: '2020-01-01T00:00:00Z' } } },
  'headline-made': { item: { title: '' } },
  'html-cut': { item: { content_html: DEEP } },
  'html-unreadable': { item: { content_html: BEHIND } },
  'id-missing': { item: { id: undefined } },
  'image-insecure': { item: { image: 'http://northwind.example/pier.jpg' } },
  'image-repeated': { feed: feedOf(...['1', '2', '3'].map((id) => itemOf({ id, url: `/${id}`, image: PICTURE }))) },
  'image-too-small': { item: { _news: { image: { url: PICTURE, width: 1, height: 1 } } } },
  'key-case': { item: { Summary: 'It is open.' } },
  'label-unknown': { item: { _news: { labels: ['scoop'] } } },
  'language-bad': { item: { language: 'no language' } },
  'markup-shown': { item: { title: 'Bridge &amp; ferry reopen' } },
  'not-an-item': { feed: feedOf('a text') },
  'not-usable': { item: { _news: { status: 'withheld' } } },
  'number-as-text': { item: { id: 4711 } },
  'object-as-text': { item: { image: { url: PICTURE } } },
  'single-as-list': { item: { tags: 'City' } },
  'text-as-number': { item: { _news: { urgency: '4' } } },
  'text-as-object': { item: { _news: { section: 'City' } } },
  'text-cleaned': { item: { summary: '<p>It is <em>open</em>.</p>' } },
  truncated: { feed: feedOf(...Array.from({ length: 2001 }, (_, index) => ({ id: `a${index}`, title: 'A' }))) },
  'under-embargo': { item: { _news: { embargoed_until: '2999-01-01T00:00:00Z' } } },
  'url-bad': { item: { url: 'javascript:void(0)' } },
  'value-unknown': { item: { _news: { urgency: 12 } } },
  'version-loose': { feed: { ...feedOf(itemOf()), version: '1.1' } },
  'wire-copy': { feed: [wire('urn:1', {}), wire('urn:2', { evolvedfrom: 'urn:1' })] },
  'wrong-type': { item: { summary: true } },
};

describe('each rule of the report', () => {
  for (const [rule, cause] of Object.entries(CAUSES)) {
    it(`${rule} is noted, as severe as the doctor says, with its place and what was seen`, async () => {
      const { articles, report } = await readFeed('feed' in cause ? cause.feed : feedOf(itemOf(cause.item)));
      // What stands in a text is found when that is read.
      for (const article of articles.slice(0, 3)) await article.body();
      const entry = report.find((each) => each.rule === rule);
      expect(entry, JSON.stringify(report)).to.include({ severity: RULES[rule as ReportRule].severity });
      expect(entry!.path).to.match(/^(items|version)?(\[0\]|\[1\])?(\.|$)/);
      if (rule !== 'content-missing') expect(entry!.seen).not.to.equal('');
    });
  }

  it('is the only one of a feed with nothing but its cause, or the one that comes of it', async () => {
    const COMES_WITH: Partial<Record<string, string[]>> = { 'html-unreadable': ['html-cut'] };
    for (const [rule, cause] of Object.entries(CAUSES)) {
      if (rule === 'truncated') continue;
      const { articles, report } = await readFeed('feed' in cause ? cause.feed : feedOf(itemOf(cause.item)));
      for (const article of articles) await article.body();
      const rules = new Set(report.map((entry) => entry.rule));
      expect([...rules].sort(), rule).to.deep.equal([rule, ...(COMES_WITH[rule] ?? [])].sort());
    }
  });
});
