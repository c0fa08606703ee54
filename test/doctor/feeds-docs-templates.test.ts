import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import type { Feed } from '../../src/model/feed.js';

const text = await (await fetch('/docs/feeds.md')).text();
const PAPER = 'https://your-paper.example';

/** The first code block of a language that has these words. */
const block = (language: string, words: string): string => {
  const blocks = [...text.matchAll(/^```([\w-]+)\n(.*?)^```/gms)];
  const found = blocks.find(([, name, code]) => name === language && code?.includes(words));
  if (!found) throw new Error(`docs/feeds.md has no block of ${language} with ${words}`);
  return found[2]!;
};

const read = async (json: string): Promise<Feed> => {
  const { value, problem } = await parseFeed(json, { url: `${PAPER}/feed.json` });
  if (!value) throw new Error(problem.message);
  return value;
};

type Data = Record<string, unknown>;

const safe = (value: unknown): string =>
  JSON.stringify(value ?? null).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** As much of Ghost's Handlebars as the template has (docs.ghost.org, Helpers). */
const ghost = (template: string, scope: Data, site: Data, isLast = false): string => {
  const tag = /\{\{(#)?(\w+) ?([^}]*)\}\}/;
  const found = tag.exec(template);
  if (!found) return template;
  const [whole, opens, name = '', rest = ''] = found;
  const before = template.slice(0, found.index);
  let behind = template.slice(found.index + whole.length);
  const values = (path: string): unknown => (path.startsWith('@site.') ? site[path.slice(6)] : scope[path]);
  if (!opens) {
    const said: Record<string, () => string> = {
      json: () => safe(values(rest)),
      url: () => PAPER + String(scope.url),
      date: () => String(values(rest.split(' ')[0]!)),
    };
    return before + said[name]!() + ghost(behind, scope, site, isLast);
  }
  let depth = 1;
  for (const each of behind.matchAll(new RegExp(`\\{\\{([#/])${name}\\b[^}]*\\}\\}`, 'g'))) {
    depth += each[1] === '#' ? 1 : -1;
    if (!depth) {
      const inner = behind.slice(0, each.index);
      behind = behind.slice(each.index + each[0].length);
      const list = name === 'foreach' ? (scope[rest] as Data[]) : [scope];
      const drawn =
        name === 'unless'
          ? isLast
            ? ''
            : ghost(inner, scope, site)
          : list.map((one, index) => ghost(inner, one, site, index === list.length - 1)).join('');
      return before + drawn + ghost(behind, scope, site, isLast);
    }
  }
  throw new Error(`{{#${name}}} is not closed`);
};

const post = (id: string, fields: Data): Data => ({
  ...{ id, url: `/${id}/`, title: 'Pier opens', html: '<p>It is open.</p>', custom_excerpt: null, tags: [] },
  ...{
    published_at: '2026-11-22T09:46:00+05:30',
    updated_at: '2026-11-22T12:46:00+05:30',
    authors: [{ name: 'Ada Quill' }],
  },
  ...{ feature_image: null, feature_image_alt: null },
  ...fields,
});

describe('the template for Ghost in docs/feeds.md', () => {
  const site = { title: 'The "Ledger" & friends', url: `${PAPER}/`, timezone: 'Asia/Kolkata' };
  const posts = [
    post('pier', {
      title: 'Pier "opens" & <closes>',
      custom_excerpt: 'After eleven \\ months',
      tags: [{ name: 'Harbour' }, { name: 'News & Views' }],
      authors: [{ name: 'Ada Quill' }, { name: 'Bo Lind' }],
      feature_image: `${PAPER}/pier.jpg`,
      feature_image_alt: 'The pier at noon',
    }),
    post('kelp', { title: 'Kelp is early' }),
  ];
  const written = (): string => ghost(block('handlebars', '{{json html}}'), { posts }, site);

  it('writes JSON, whatever signs are in the words', () => {
    expect(() => JSON.parse(written()) as unknown).not.to.throw();
  });

  it('gives what the guide says: headline, excerpt, authors, section, times, picture with its words', async () => {
    const { title, timeZone, articles, report } = await read(written());
    const [pier, kelp] = articles;
    expect([title, timeZone, articles.length]).to.deep.equal([site.title, 'Asia/Kolkata', 2]);
    expect(pier).to.deep.include({
      headline: 'Pier "opens" & <closes>',
      url: `${PAPER}/pier/`,
      summary: 'After eleven \\ months',
      section: { name: 'Harbour', url: null },
      tags: ['Harbour', 'News & Views'],
      publishedAt: '2026-11-22T09:46:00+05:30',
      updatedAt: '2026-11-22T12:46:00+05:30',
    });
    expect(pier!.authors.map(({ name }) => name)).to.deep.equal(['Ada Quill', 'Bo Lind']);
    expect(pier!.image).to.include({ url: `${PAPER}/pier.jpg`, alt: 'The pier at noon', credit: null });
    expect([kelp!.image, kelp!.section, kelp!.summary]).to.deep.equal([null, null, 'It is open.']);
    expect(await pier!.body()).to.have.length(1);
    expect(report).to.deep.equal([]);
  });
});

interface Template {
  data: { permalink: string };
  render: (data: { collections: { posts: Data[] } }) => string;
}

describe('the template for Eleventy in docs/feeds.md', () => {
  const page = (url: string, date: string, data: Data): Data => ({
    url,
    date: new Date(date),
    content: '<p>Text.</p>',
    data,
  });

  it('runs, and gives what the guide says, the newest first', async () => {
    const code = new Blob([block('js', 'collections.posts')], { type: 'text/javascript' });
    const { data, render } = (await import(URL.createObjectURL(code))) as Template;
    const picture = {
      url: '/kelp.jpg',
      alt: 'Kelp',
      caption: 'At low tide.',
      credit: 'Bo Lind',
      width: 900,
      height: 600,
    };
    const posts = [
      page('/pier/', '2026-11-21', { title: 'Pier "opens" \\ at noon' }),
      page('/kelp/', '2026-11-22', {
        ...{
          title: 'Kelp & co',
          author: 'Ada Quill',
          tags: ['posts', 'Sea'],
          section: 'Business',
          agency: 'Lantern Wire',
        },
        picture,
      }),
    ];
    const { articles, report } = await read(render({ collections: { posts } }));
    const [kelp, pier] = articles;
    expect([data.permalink, report, articles.length]).to.deep.equal(['/feed.json', [], 2]);
    expect(pier).to.deep.include({ headline: 'Pier "opens" \\ at noon', section: null, agency: null, image: null });
    expect(kelp).to.deep.include({ headline: 'Kelp & co', url: `${PAPER}/kelp/`, tags: ['Sea'] });
    expect([kelp!.section?.name, kelp!.agency?.name, kelp!.publishedAt?.slice(0, 10)]).to.deep.equal([
      ...['Business', 'Lantern Wire', '2026-11-22'],
    ]);
    expect(kelp!.image).to.deep.include({ ...picture, url: `${PAPER}/kelp.jpg` });
  });
});

describe('what the template for Hugo writes', () => {
  it('is a feed in which nothing has to be mended, also where the front matter says nothing', async () => {
    // As Hugo's jsonify writes it: keys in order, null for what is missing, signs of HTML escaped.
    const item = (name: string, more: Data): Data => ({
      ...{ content_html: '\u003cp\u003eText.\u003c/p\u003e', date_modified: '2026-11-22T10:00:00+01:00' },
      ...{
        date_published: '2026-11-22T09:00:00+01:00',
        id: `${PAPER}/${name}/`,
        title: 'Kelp & co',
        url: `${PAPER}/${name}/`,
      },
      ...more,
    });
    const items = [
      item('a', { _news: null, tags: null }),
      item('b', { _news: { agency: { name: 'Lantern Wire' }, section: { name: 'Sea' } }, tags: ['Sea'] }),
    ];
    const feed = { home_page_url: `${PAPER}/`, items, language: 'en', title: 'Ledger' };
    const { articles, report } = await read(JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1.1' }));
    expect([articles.length, report]).to.deep.equal([2, []]);
    expect(articles[1]).to.deep.include({ headline: 'Kelp & co', section: { name: 'Sea', url: null } });
    expect(articles[1]!.agency?.name).to.equal('Lantern Wire');
    expect(articles[0]!.updatedAt).to.equal('2026-11-22T10:00:00+01:00');
  });
});
