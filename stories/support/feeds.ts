import type { Loader } from '@storybook/web-components-vite';
import chronique from '../../demo/feeds/chronique.json';
import harbourLedger from '../../demo/feeds/harbour-ledger.json';
import marsa from '../../demo/feeds/marsa.json';
import { parseFeed, type Feed } from '../../src/index.js';
import { danish } from './danish.js';

/** A piece of a feed, as it is written. */
export type Json = Record<string, unknown>;

/** What a story says in its feed. */
interface Said {
  /** Of the feed itself. */
  feed?: Json;
  /** Which article comes first. */
  first?: string;
  /** Of the article that comes first. */
  item?: Json;
  /** How many articles the feed has. */
  count?: number;
}

interface SayingStory {
  loaders: Loader[];
  parameters: { says: Json; width: string };
}

interface Document extends Json {
  language: string;
  items: Json[];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Joins two pieces of a feed; `null` takes a value away. */
const joined = (before: Json, change: Json): Json => {
  const after = { ...before };
  for (const [key, value] of Object.entries(change)) {
    const old = after[key];
    after[key] = isObject(value) && isObject(old) ? joined(old, value) : (value ?? undefined);
  }
  return after;
};

/** The pictures stand beside the stories, wherever a story says that its newspaper is. */
const asWritten = (json: Json): Json =>
  JSON.parse(JSON.stringify(json).replaceAll('"pictures/', `"${new URL('pictures/', document.baseURI).href}`)) as Json;

const read = async (json: Json): Promise<{ feed: Feed }> => {
  const { value, problem } = await parseFeed(asWritten(json), {
    url: new URL('feeds/feed.json', document.baseURI).href,
  });
  if (problem) throw new Error(problem.message);
  return { feed: value };
};

const dated = harbourLedger as unknown as Document;

/** The demo's newspaper, in English. */
export const english: Loader = () => read(dated);

/** The demo's French newspaper. */
export const french: Loader = () => read(chronique);

/** The demo's newspaper that is written from right to left. */
export const arabic: Loader = () => read(marsa);

/** A newspaper in a language that the widgets have no words of. */
export const untranslated: Loader = () => read(danish);

const papers = import.meta.glob<Json>('./papers/*.json', { import: 'default' });

/** A small invented newspaper of a language: one file in `papers`. */
export const paperIn =
  (language: string): Loader =>
  async () =>
    read(await papers[`./papers/${language}.json`]!());

/** What two articles of each newspaper look like in one list. */
export const mixed: Loader = () => {
  const papers = [dated, chronique as unknown as Document, marsa as unknown as Document, danish];
  const items = papers.flatMap(({ items, language }) => items.slice(0, 2).map((item) => ({ ...item, language })));
  return read({ ...dated, title: 'The Harbour Ledger and friends', items });
};

/** The English newspaper in pages, each with so many articles, at addresses of its own. */
export const pages = (address: string, size: number): Record<string, readonly [Json]> => {
  const all = dated.items.length / size;
  const name = (number: number): string => (number ? `${address}?page=${String(number + 1)}` : address);
  return Object.fromEntries(
    Array.from({ length: Math.ceil(all) }, (_, number) => {
      const items = dated.items.slice(number * size, (number + 1) * size);
      return [name(number), [asWritten({ ...dated, items, ...(number + 1 < all && { next_url: name(number + 1) }) })]];
    }),
  );
};

/** The English newspaper as its server gives it, with fewer or other articles. */
export const paper = (change: (items: Json[]) => Json[]): Json => asWritten({ ...dated, items: change(dated.items) });

/** A feed without any article. */
export const none: Loader = () => read({ ...dated, items: [] });

/** A feed in which no article has a picture, nor its text. */
export const withoutPictures: Loader = () => {
  const items = dated.items.map((item) =>
    joined(item, {
      image: null,
      content_html: (item.content_html as string).replaceAll(/<figure.*?<\/figure>/gs, ''),
      _news: { image: null },
    }),
  );
  return read({ ...dated, items });
};

/** So many stories of the English newspaper; beyond those that it has they come again. */
export const some =
  (count: number): Loader =>
  () =>
    read({
      ...dated,
      items: Array.from({ length: count }, (_, number) => {
        const { length } = dated.items;
        const item = dated.items[number % length]!;
        return number < length ? item : { ...item, id: `again-${String(number)}`, url: `again.html?${String(number)}` };
      }),
    });

const LONG =
  'The council that nobody had asked voted through the small hours of Tuesday to give the old harbour crane back to the people who had built it, provided it never lifts again';

/** Every third story has a headline of thirty words or so, every third one of three; every other has no picture. */
export const someLong: Loader = () => {
  const items = dated.items.map((item, number) => ({
    ...item,
    ...(number % 3 && { title: number % 3 === 1 ? 'Ferry comes back' : LONG }),
  }));
  return read({
    ...dated,
    items: items.map((item, number) => (number % 2 ? joined(item, { image: null, _news: { image: null } }) : item)),
  });
};

/** A story of the English newspaper that says something else, which is then shown below the story. */
export const saying = ({ feed = {}, first, item, count }: Said, width = '44em'): SayingStory => {
  const found = dated.items.find(({ id }) => id === first) ?? dated.items[0]!;
  const items = [joined(found, item ?? {}), ...dated.items.filter((each) => each !== found)].slice(0, count);
  const says = { ...feed, ...(item && { items: [item] }) };
  return { loaders: [() => read({ ...joined(dated, feed), items })], parameters: { says, width } };
};
