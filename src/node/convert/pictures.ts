import type { MediaNs } from 'feedsmith';
import { plainLine, lineOf } from './wording.js';
import type { Enclosure } from './story.js';

/** A picture as `_news.image` writes it. */
export interface NewsImage {
  url: string;
  alt?: string;
  caption?: string;
  credit?: string;
  width?: number;
  height?: number;
  sources?: { url: string; width: number }[];
}

type Resolve = (address: string | undefined) => string | null;
type Words = Pick<MediaNs.ItemOrFeed, 'title' | 'description' | 'credits' | 'copyright' | 'thumbnails'>;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|[?#])/i;
const MADE_IT = /photo|picture|image|camera|illustrat|artist/i;

const isPicture = ({ type, medium, url = '' }: MediaNs.Content): boolean =>
  medium === 'image' || (type?.startsWith('image/') ?? (!medium && PICTURE.test(url)));

const text = (words: MediaNs.TitleOrDescription | undefined): string =>
  words?.value ? lineOf({ text: words.value, kind: words.type === 'html' ? 'html' : 'unsaid' }) : '';

/** To whom the picture is owed: its photographer before others that have a part in it (Media RSS 1.5.1, media:credit). */
const creditOf = ({ credits = [], copyright }: Words): string => {
  const named = credits.filter(({ value }) => value);
  const makers = named.filter(({ role }) => MADE_IT.test(role ?? ''));
  const names = (makers.length ? makers : named).map(({ value }) => plainLine(value));
  return [...new Set(names)].join(' / ') || plainLine(copyright?.value);
};

const positive = (side: number | undefined): number | undefined => (side && side > 0 ? Math.round(side) : undefined);

const first = (owners: readonly Words[], read: (words: Words) => string): string =>
  owners.reduce((found, words) => found || read(words), '');

interface Candidate {
  url: string;
  width: number | undefined;
  height: number | undefined;
  isDefault: boolean;
  /** Alternatives of one thing stand in one group (Media RSS 1.5.1, media:group). */
  group: MediaNs.Group | null;
  /** Whose words hold for it, its own first. */
  owners: readonly Words[];
}

const candidates = (media: MediaNs.ItemOrFeed, resolve: Resolve): Candidate[] => {
  const read = (each: MediaNs.Content, group: MediaNs.Group | null, ...inner: Words[]): Candidate[] => {
    const url = resolve(each.url);
    const [width, height] = [positive(each.width), positive(each.height)];
    const owners = [...inner, ...(group ? [group] : [])];
    return url ? [{ url, width, height, isDefault: each.isDefault === true, group, owners }] : [];
  };
  const places: [MediaNs.Group | MediaNs.ItemOrFeed, MediaNs.Group | null][] = [
    ...(media.groups ?? []).map((group): [MediaNs.Group, MediaNs.Group] => [group, group]),
    [media, null],
  ];
  const pictures = places.flatMap(([{ contents = [] }, group]) =>
    contents.filter(isPicture).flatMap((content) => read(content, group, content)),
  );
  if (pictures.length) return pictures;
  return places.flatMap(([{ contents = [], thumbnails = [] }, group]) => [
    ...thumbnails.flatMap((each) => read(each, group)),
    ...contents.flatMap((content) => (content.thumbnails ?? []).flatMap((each) => read(each, group, content))),
  ]);
};

const withoutQuery = (url: string): string => url.replace(/[?#].*/, '');

const shape = ({ width, height }: Candidate): number => (width && height ? width / height : NaN);

/** Whether two are sizes of one picture: alternatives of a group, of one address, or of one shape, and nothing is said that differs. */
const isSame = (one: Candidate, other: Candidate): boolean => {
  const [said, saidToo] = [one, other].map(({ owners: [own] }) =>
    [text(own?.title), text(own?.description)].join('\n'),
  );
  if (said !== saidToo) return false;
  if (one.group || other.group) return one.group === other.group;
  return withoutQuery(one.url) === withoutQuery(other.url) || Math.abs(shape(one) - shape(other)) < 0.02;
};

/** The lead picture of Media RSS: the one that is marked as such, else the first, in its largest size, with the others. */
export const newsImage = (media: MediaNs.ItemOrFeed = {}, resolve: Resolve, headline: string): NewsImage | null => {
  const found = candidates(media, resolve);
  const lead = found.find(({ isDefault }) => isDefault) ?? found[0];
  if (!lead) return null;
  const sizes = found.filter((each) => isSame(each, lead)).sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  const { url, width, height, owners } = sizes[0]!;
  // An item's own title and description are the story's; whom its pictures are owed to holds for all of them.
  const alt = first(owners, ({ title }) => text(title));
  const caption = first(owners, ({ description }) => text(description));
  const credit = first([...owners, media], creditOf);
  const sources = sizes.flatMap((each) => (each.width && each.url !== url ? { url: each.url, width: each.width } : []));
  return {
    url,
    ...(alt && alt !== headline && { alt }),
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(width && { width }),
    ...(height && { height }),
    ...(sources.length && { sources }),
  };
};

/** Sound and video of Media RSS. */
export const mediaEnclosures = (media: MediaNs.ItemOrFeed = {}): Enclosure[] =>
  [...(media.groups ?? []), media].flatMap(({ contents = [] }) =>
    contents.flatMap(({ url, type, medium, fileSize, duration, title }) =>
      url && /^(?:audio|video)/.test(type ?? medium ?? '')
        ? { url, type, size: fileSize, duration, title: text(title) }
        : [],
    ),
  );
