import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import { tell } from '../../src/doctor/tell.js';
import type { Feed } from '../../src/model/feed.js';

const METHODS = ['groupCollapsed', 'info', 'warn', 'error', 'table', 'groupEnd'] as const;

/** What a feed makes `tell` write, line by line. */
const toldOf = (feed: Feed): [string, ...unknown[]][] => {
  const lines: [string, ...unknown[]][] = [];
  const own = Object.fromEntries(METHODS.map((name) => [name, console[name]]));
  for (const name of METHODS) console[name] = (...args: unknown[]) => void lines.push([name, ...args]);
  try {
    tell(feed);
  } finally {
    Object.assign(console, own);
  }
  return lines;
};

const feedOf = async (title: string, items: unknown[]): Promise<Feed> => {
  const { value } = await parseFeed({ version: 'https://jsonfeed.org/version/1.1', title, items });
  return value!;
};

const LATE = Array.from({ length: 7 }, (_, index) => ({
  id: String(index),
  title: `Story ${index}`,
  content_text: 'a',
  date_published: 'soon',
}));

describe('tell', () => {
  it('writes one group: how much was found, each rule with its words, then every place', async () => {
    const feed = await feedOf('City', [...LATE.slice(0, 2), { title: 'No id' }]);
    const [head, ...lines] = toldOf(feed);
    expect(head).to.deep.equal(['groupCollapsed', 'presslet: "City": 2 articles, 3 findings', '(1 error, 2 warnings)']);
    expect(lines.map(([method]) => method)).to.deep.equal(['info', 'info', 'table', 'groupEnd']);
    const [worst, second, table] = lines.map(([, told]) => told);
    expect(String(worst).split('\n')[0]).to.equal('error: id-missing (1)');
    expect(String(second).split('\n')).to.deep.equal([
      'warning: date-bad (2)',
      '  No date is shown: what stands there is no date, or stands for none, as 1 January 1970 does.',
      '  To mend: Write "2026-11-22T09:46:00+05:30", or leave the field out.',
      '  (JSON Feed 1.1, Items: date_published; RFC 3339, 5.6)',
      '  items[0].date_published: soon',
      '  items[1].date_published: soon',
    ]);
    expect(table).to.deep.equal(feed.report);
  });

  it('says how many more places there are', async () => {
    const [, [, told]] = toldOf(await feedOf('City', LATE)) as [unknown, [string, string]];
    expect(told.split('\n').slice(-2)).to.deep.equal(['  items[4].date_published: soon', '  and 2 more']);
  });

  it('says of a feed without fault that there is nothing', async () => {
    expect(toldOf(await feedOf('City', [{ id: '1', title: 'One', content_text: 'a' }]))).to.deep.equal([
      ['groupCollapsed', 'presslet: "City": 1 article, 0 findings', '(no findings)'],
      ['groupEnd'],
    ]);
  });

  it('has the words for what each rule is about: labels, pictures, wire copies', async () => {
    const item = (id: string, fields: object): object => ({ id, title: `Story ${id}`, content_text: 'a', ...fields });
    const items = [
      item('1', { _news: { labels: ['scoop', 'LIVE'] } }),
      item('2', { image: 'http://pictures.example/a.jpg' }),
    ];
    const document = { version: 'https://jsonfeed.org/version/1.1', title: 'City', items };
    const { value } = await parseFeed(document, { url: 'https://news.example/feed.json' });
    const [head, ...lines] = toldOf(value!);
    expect(head!.slice(1)).to.deep.equal(['presslet: "City": 2 articles, 3 findings', '(1 warning, 2 notes)']);
    const firsts = lines.filter(([method]) => method === 'info').map(([, told]) => String(told).split('\n')[0]);
    expect(firsts).to.deep.equal(['warning: label-unknown (1)', 'note: text-cleaned (1)', 'note: image-insecure (1)']);
  });

  it('keeps a sign in the title that consoles read', async () => {
    const [[, line]] = toldOf(await feedOf('100 %s %c', [])) as [[string, string]];
    expect(line).to.equal('presslet: "100 %%s %%c": 0 articles, 0 findings');
  });
});
