import type { AtomFeed } from 'feedsmith';
import { alternate, linked } from './links.js';
import type { Maker, Stories, Story, Wording } from './story.js';

type Entry = AtomFeed.Entry<string>;

/** A text construct (RFC 4287, 3.1): plain, where its type does not say that it is HTML. */
const wording = (text: AtomFeed.Text | AtomFeed.Content | undefined): Wording | undefined => {
  if (!text?.value) return undefined;
  const { value, type, xml } = text;
  const kind = /html/i.test(type ?? '') ? 'html' : type ? 'plain' : 'unsaid';
  return { text: value, kind, base: xml?.base };
};

const makersOf = (people: readonly AtomFeed.Person[] = []): Maker[] =>
  people.flatMap(({ name, uri }) => (name ? { name, url: uri } : []));

const story = (entry: Entry, feedBase: string | undefined): Story => {
  const { links, content, dc = {}, dcterms: terms = {}, categories = [] } = entry;
  const base = entry.xml?.base ?? feedBase;
  const creators = dc.creators ?? terms.creators ?? [];
  const isElsewhere = content?.src && /^(?:image|audio|video)\//i.test(content.type ?? '');
  return {
    base,
    id: entry.id,
    link: alternate(links) ?? (content?.src && !isElsewhere ? content.src : undefined),
    title: wording(entry.title),
    content: wording(content),
    summary: wording(entry.summary),
    published: entry.published ?? terms.issued?.[0] ?? dc.dates?.[0] ?? terms.created?.[0] ?? entry.updated,
    updated: entry.updated ?? terms.modified?.[0],
    makers: makersOf(entry.authors).length ? makersOf(entry.authors) : creators.map((name) => ({ name })),
    byline: creators.join(', ') || undefined,
    categories: [
      ...categories.flatMap(({ label, term }) => label ?? term ?? []),
      ...(dc.subjects ?? terms.subjects ?? []),
    ],
    section: undefined,
    sources: [
      ...(dc.sources ?? terms.sources ?? []),
      ...(dc.publishers ?? terms.publishers ?? []),
      ...(terms.rightsHolders ?? []),
      ...(entry.source?.title?.value ? [entry.source.title.value] : []),
    ],
    media: entry.media,
    enclosures: [...linked(links), ...(isElsewhere ? [{ url: content.src!, type: content.type }] : [])],
    picture: entry.itunes?.image,
    language: entry.xml?.lang ?? content?.xml?.lang ?? dc.languages?.[0] ?? terms.languages?.[0],
    embargo: undefined,
    expires: undefined,
    draft: entry.app?.control?.draft === true,
  };
};

/** Atom 0.3 and 1.0 (RFC 4287). */
export const fromAtom = (feed: AtomFeed.Feed<string>): Stories => {
  const { links, dc = {}, dcterms: terms = {} } = feed;
  return {
    base: feed.xml?.base,
    title: wording(feed.title),
    home: alternate(links),
    self: links?.find(({ rel }) => rel === 'self')?.href,
    next: links?.find(({ rel }) => rel === 'next')?.href,
    publisher: dc.publishers?.[0] ?? terms.publishers?.[0],
    logo: feed.logo ?? feed.icon,
    copyright: wording(feed.rights) ?? wording({ value: dc.rights?.[0] ?? terms.rights?.[0] ?? '' }),
    language: feed.xml?.lang ?? dc.languages?.[0] ?? terms.languages?.[0],
    makers: makersOf(feed.authors),
    items: (feed.entries ?? []).map((entry) => story(entry, feed.xml?.base)),
  };
};
