import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './blocks.js';

/** The newspaper that the examples speak of. */
const story = (id, title, section, more = {}) => ({
  id,
  url: `https://your-paper.example/${id}`,
  title,
  summary: `${title}, in two lines.`,
  content_html: `<p>${title}.</p><p>That is all that is known of it today.</p>`,
  date_published: '2026-11-22T09:46:00+05:30',
  tags: [section],
  _news: { section: { name: section }, byline: 'City Desk', agency: { name: 'Northwind Press' } },
  ...more,
});

/** What is at `https://your-paper.example/feed.json`. */
export const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Your Paper',
  home_page_url: 'https://your-paper.example/',
  feed_url: 'https://your-paper.example/feed.json',
  language: 'en',
  items: [
    story('bridge', 'Old Harbour bridge to reopen on Monday', 'National'),
    story('ferry', 'Ferry is free until then', 'National'),
    story('kelp', 'Kelp is early this year', 'National'),
    story('choir', 'Choir to sing under the bridge', 'Culture'),
    ...Array.from({ length: 20 }, (_, index) => story(`tide-${index}`, `Tide table for day ${index + 1}`, 'Services')),
  ],
};

const POSTS = FEED.items.map(({ url, title, content_html: html }, index) => ({
  ...{ id: index + 1, link: url, type: 'post', status: 'publish', date_gmt: '2026-11-22T04:16:00' },
  ...{ title: { rendered: title }, content: { rendered: html, protected: false } },
}));

const NINJS = FEED.items.map(({ id, title, content_html: html }) => ({
  ...{ uri: `urn:paper:${id}`, headlines: [{ role: 'main', value: title }], pubStatus: 'usable' },
  ...{ bodies: [{ contentType: 'text/html', value: html }], versionCreated: '2026-11-22T04:16:00Z' },
}));

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Your Paper</title><link>https://your-paper.example/</link>
${FEED.items.map(({ url, title, summary }) => `<item><guid>${url}</guid><link>${url}</link><title>${title}</title><description>${summary}</description></item>`).join('\n')}
</channel></rss>`;

const json = (value, type = 'application/json') => ({ type, body: JSON.stringify(value) });

const ANSWERS = {
  'your-paper.example/feed.json': json(FEED, 'application/feed+json'),
  'your-name.micro.blog/feed.json': json(FEED, 'application/feed+json'),
  'your-paper.example/feeds/national.json': json(NINJS),
  'your-paper.example/wp-json/wp/v2/posts': json(POSTS),
  'your-paper.example/rss.xml': { type: 'application/rss+xml', body: RSS },
};

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/json' };

/**
 * What the addresses in the examples answer: the newspaper's feeds, and the script at both kinds of its addresses.
 * @param {string} address
 * @returns {{ type: string, body: string | Buffer } | undefined} nothing for an address that no example may name
 */
export function answerOf(address) {
  const { host, pathname } = new URL(address);
  const known = ANSWERS[host + pathname];
  if (known) return known;
  const [, path] = /^cdn\.example\/(?:presslet|releases\/[\d.]+)\/(.+)$/.exec(host + pathname) ?? [];
  const file = path && join(ROOT, 'cdn', path);
  return file && existsSync(file) ? { type: TYPES[path.split('.').pop()], body: readFileSync(file) } : undefined;
}
