import type { Article } from '../../model/article.js';
import { make } from './make.js';

const FIELDS: readonly (readonly [name: string, has: (article: Article) => unknown])[] = [
  ['Link', ({ url }) => url],
  ['Section', ({ section }) => section],
  ['Standfirst or summary', ({ standfirst, summary }) => standfirst ?? summary],
  ['Byline or author', ({ byline, authors }) => byline ?? authors.length],
  ['Agency', ({ agency }) => agency],
  ['Date', ({ publishedAt }) => publishedAt],
  ['Picture', ({ image }) => image],
  ['Alternative text', ({ image }) => image?.alt],
  ['Caption', ({ image }) => image?.caption],
  ['Credit', ({ image }) => image?.credit],
];

const PAUSE_EVERY = 25;

/**
 * How many articles have a text. It reads them all, which adds to the feed's report what is found in them; the page stays
 * quick meanwhile. It stops as soon as nobody wants to know any more.
 */
export const countTexts = async (articles: readonly Article[], wanted: () => boolean): Promise<number> => {
  let texts = 0;
  for (const [index, article] of articles.entries()) {
    if (!wanted()) break;
    if ((await article.body()).length) texts++;
    if (index % PAUSE_EVERY === PAUSE_EVERY - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return texts;
};

/** A table of how many articles have what an article can have; `texts` is how many have a text. */
export const coverageOf = (articles: readonly Article[], texts: number): HTMLTableElement => {
  const rows = [...FIELDS.map(([name, has]) => [name, articles.filter(has).length] as const), ['Text', texts] as const];
  return make(
    'table',
    'coverage',
    make('caption', '', `What the ${articles.length === 1 ? 'article has' : `${articles.length} articles have`}`),
    make(
      'tbody',
      '',
      ...rows.map(([name, number]) => {
        const head = make('th', '', name);
        head.scope = 'row';
        const many = number === articles.length ? 'all' : number ? String(number) : 'none';
        return make('tr', number ? '' : 'none', head, make('td', '', many));
      }),
    ),
  );
};
