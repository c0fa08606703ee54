/* eslint-disable @typescript-eslint/no-deprecated -- feeds of all ages are read */
import type { DcNs, DcTermsNs, RdfFeed, RssFeed } from 'feedsmith';
import { alternate, linked } from './links.js';
import type { Maker, Stories, Story, Wording } from './story.js';

type RssItem = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;

// RSS does not say what its titles are: plain in some feeds, HTML in others (RSS 2.0, Comments; RSS-Board, "title").
const unsaid = (text: string | undefined): Wording | undefined => (text ? { text, kind: 'unsaid' } : undefined);

const html = (text: string | undefined): Wording | undefined => (text ? { text, kind: 'html' } : undefined);

/** Where and when, by the words that RSS and RDF borrow (Dublin Core and its terms). */
const borrowed = (dc: DcNs.ItemOrFeed<string> = {}, terms: DcTermsNs.ItemOrFeed<string> = {}) => ({
  published: dc.dates?.[0] ?? terms.issued?.[0] ?? terms.created?.[0] ?? terms.available?.[0] ?? terms.dates?.[0],
  updated: terms.modified?.[0],
  creators: dc.creators ?? terms.creators ?? [],
  subjects: [...(dc.subjects ?? []), ...(terms.subjects ?? [])],
  sources: [
    ...(dc.sources ?? terms.sources ?? []),
    ...(dc.publishers ?? terms.publishers ?? []),
    ...(terms.rightsHolders ?? []),
  ],
  publisher: dc.publishers?.[0] ?? terms.publishers?.[0],
  language: dc.languages?.[0] ?? terms.languages?.[0],
  rights: dc.rights?.[0] ?? terms.rights?.[0],
  description: dc.descriptions?.[0] ?? terms.abstracts?.[0] ?? terms.descriptions?.[0],
  title: dc.titles?.[0] ?? terms.titles?.[0],
});

const makersOf = (creators: readonly string[], people: readonly RssFeed.Person[] = []): Maker[] =>
  // Where both stand, the creator is what is printed and the author often an address of mail.
  creators.length
    ? creators.map((name) => ({ name }))
    : people.flatMap(({ name, link }) => (name ? { name, url: link } : []));

type Common = Pick<RssItem & RdfItem, 'title' | 'link' | 'description' | 'content' | 'dc' | 'dcterms' | 'media'> &
  Pick<RssItem, 'atom' | 'xml'>;

const story = (item: Common): Story => {
  const { published, updated, creators, subjects, sources, language, description, title } = borrowed(
    item.dc,
    item.dcterms,
  );
  const content = html(item.content?.encoded ?? item.atom?.content?.value);
  const summary = unsaid(item.description ?? item.atom?.summary?.value ?? description);
  const links = linked(item.atom?.links);
  return {
    base: item.xml?.base,
    id: item.atom?.id,
    link: item.link ?? alternate(item.atom?.links),
    title: unsaid(item.title ?? title),
    content,
    summary,
    published: published ?? item.atom?.published,
    updated: updated ?? item.atom?.updated,
    makers: makersOf(creators),
    byline: creators.join(', ') || undefined,
    categories: subjects,
    section: undefined,
    sources,
    media: item.media,
    enclosures: links,
    picture: undefined,
    language: item.xml?.lang ?? language,
    embargo: undefined,
    expires: undefined,
    draft: false,
  };
};

const rssStory = (item: RssItem): Story => {
  const common = story(item);
  const { guid, prism, itunes, enclosures = [], categories = [] } = item;
  const names = categories.flatMap(({ name }) => name ?? []);
  const permalink = guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '') ? guid?.value : undefined;
  const people = item.authors?.length ? item.authors : itunes?.author ? [{ name: itunes.author }] : [];
  return {
    ...common,
    id: guid?.value ?? common.id,
    link: common.link ?? permalink,
    title: common.title ?? unsaid(itunes?.title),
    summary: common.summary ?? unsaid(itunes?.summary ?? itunes?.subtitle),
    published: item.pubDate ?? common.published ?? prism?.publicationDates?.[0] ?? prism?.creationDate,
    updated: common.updated ?? prism?.modificationDate,
    makers: common.makers.length ? common.makers : makersOf([], people),
    categories: [...names, ...common.categories, ...(prism?.keywords ?? []), ...(itunes?.keywords ?? [])],
    section: prism?.section,
    sources: [...common.sources, ...(item.source?.title ? [item.source.title] : [])],
    enclosures: [
      ...enclosures.flatMap(({ url, type, length }) =>
        url ? { url, type, size: length, duration: itunes?.duration } : [],
      ),
      ...common.enclosures,
    ],
    picture: itunes?.image,
    embargo: prism?.embargoDate,
    expires: prism?.expirationDate ?? prism?.killDate,
  };
};

type Channel = Pick<
  RssFeed.Feed<string> & RdfFeed.Feed<string>,
  'title' | 'link' | 'image' | 'atom' | 'dc' | 'dcterms' | 'xml'
>;

const channel = ({ title, link, image, atom, dc, dcterms, xml }: Channel): Omit<Stories, 'items'> => {
  const { creators, publisher, language, rights, title: other } = borrowed(dc, dcterms);
  return {
    // In practice what a site's feed leaves out is the site.
    base: xml?.base ?? link,
    title: unsaid(title ?? other),
    home: link ?? alternate(atom?.links),
    self: atom?.links?.find(({ rel }) => rel === 'self')?.href,
    next: atom?.links?.find(({ rel }) => rel === 'next')?.href,
    publisher,
    logo: image?.url ?? atom?.logo,
    copyright: unsaid(rights),
    language: language ?? xml?.lang,
    makers: makersOf(creators),
  };
};

/** RSS 0.9x and 2.0, with the modules that newsrooms use. */
export const fromRss = (feed: RssFeed.Feed<string>): Stories => {
  const common = channel(feed);
  return {
    ...common,
    logo: common.logo ?? feed.itunes?.image,
    publisher: common.publisher ?? feed.prism?.publicationName,
    copyright: unsaid(feed.copyright) ?? common.copyright,
    language: feed.language ?? common.language,
    items: (feed.items ?? []).map(rssStory),
  };
};

/** RDF: RSS 0.9 and 1.0. */
export const fromRdf = (feed: RdfFeed.Feed<string>): Stories => ({
  ...channel(feed),
  items: (feed.items ?? []).map((item) => {
    const common = story(item);
    return { ...common, id: item.rdf?.about ?? common.id };
  }),
});
