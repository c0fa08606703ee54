import { at, eachOf, firstText, isFields, lowered, present, textOf, type Fields } from './fields.js';
import { saidIn } from './ninjs-text.js';

/** One size or form of a thing. */
export interface Rendition {
  url: string;
  /** A media type, as the feed writes it. */
  type: string;
  width: number;
  height: number;
  /** In seconds. */
  duration: unknown;
  /** In bytes. */
  size: unknown;
}

/** Something that goes with an item. */
export interface Association {
  /** What ninjs 1 names it by, later versions in a field: `featuremedia`. */
  name: string;
  /** Where it stands in the item: `[0]` or `.featuremedia`. */
  place: string;
  /** As it is written. */
  value: Fields;
  /** Its keys in small letters. */
  item: Fields;
}

/** What goes with an item: a list in ninjs 2 and 3, named ones before. */
export const associationsOf = (item: Fields): Association[] => {
  const isList = Array.isArray(item.associations);
  const [only] = eachOf(item.associations);
  // One alone where a list is expected.
  const entries = !isList && only === item.associations ? [] : Object.entries(item.associations ?? {});
  const all = entries.length || !only ? entries : [['', only] as const];
  return all.flatMap(([key, value]: readonly [string, unknown]) => {
    if (!isFields(value)) return [];
    const own = lowered(value);
    const place = isList ? `[${key}]` : key && `.${key}`;
    return { name: isList ? firstText(own.name) : key, place, value, item: own };
  });
};

/** What an association is: `picture`, `text`, `video`. */
export const kindOf = ({ item }: Association): string => textOf(item.type).toLowerCase();

/** The renditions of an item, largest first; a list in ninjs 2 and 3, named ones before. */
export const renditionsOf = (item: Fields): Rendition[] =>
  eachOf(item.renditions)
    .map(lowered)
    .map((each) => ({
      url: textOf(each.href),
      type: firstText(each.contenttype, each.mimetype).toLowerCase(),
      width: Number(each.width) || 0,
      height: Number(each.height) || 0,
      duration: each.duration,
      size: each.sizeinbytes,
    }))
    .filter(({ url }) => url)
    .sort((a, b) => b.width - a.width);

/** Whether a rendition is a picture, by its media type (`image/jpg` is written, too), else by its address. */
export const isPicture = ({ type, url }: Rendition): boolean =>
  type ? type.startsWith('image/') : /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i.test(url);

// A feed's own mark, a drawing of figures: no picture of the story.
const NO_PHOTO = /(?:^|[^a-z])(?:logo|graphic|icon)s?(?:[^a-z]|$)/i;

const isPhoto = ({ name, item: { genre, genres, role } }: Association): boolean =>
  ![name, role, ...[...eachOf(genre), ...eachOf(genres)].map((each) => at(each, 'name'))]
    .map(textOf)
    .some((word) => NO_PHOTO.test(word));

// A picture has rights of its own.
const isUsable = ({ value }: Association): boolean =>
  Object.entries(value)
    .filter(([key, status]) => key.toLowerCase() === 'pubstatus' && status !== null && status !== '')
    .every(([, status]) => textOf(status).toLowerCase() === 'usable');

/** The widest that a page needs; agencies give originals of 50 megapixels, too. */
const WIDE = 2400;

/** How much the sides of smaller copies differ by rounding. */
const ROUNDING = 0.03;

/** Smaller and larger copies, one of each width; what is cut to other sides is another picture. */
const sourcesOf = (sizes: readonly Rendition[], main: Rendition): { url: string; width: number }[] => {
  const widths = new Set<number>();
  return sizes.flatMap(({ url, width, height }) => {
    const difference = (width * main.height) / (height * main.width) - 1;
    if (!width || width > WIDE || widths.has(width) || Math.abs(difference) > ROUNDING) return [];
    widths.add(width);
    return { url, width };
  });
};

/** Whose picture it is: one that goes with an item, an item that is a picture, or one of a text's own renditions. */
type Owner = 'association' | 'photo' | 'text';

const pictureOf = (item: Fields, owner: Owner): Fields | null => {
  const sizes = renditionsOf(item).filter(isPicture);
  const main = sizes.find(({ width }) => width <= WIDE) ?? sizes.at(-1);
  if (!main) return null;
  const said = (...roles: string[]): string => saidIn(item.descriptions, ...roles);
  const about = {
    alt: firstText(item.body_text, said('alt', 'alttext', 'text', 'caption', ''), item.description_text),
    caption: firstText(said('caption', 'text', ''), item.description_text),
    credit: firstText(item.by, item.byline),
  };
  // What a text says of itself is not said of its picture; and a photograph's description stands below it as it is.
  const alt =
    owner === 'association' ? about.alt : firstText(owner === 'photo' && item.body_text, said('alt', 'alttext'));
  return present({
    url: main.url,
    alt,
    caption: owner === 'text' ? '' : about.caption,
    credit: firstText(owner !== 'text' && about.credit, said('creditline'), item.copyrightholder, item.creditline),
    width: main.width || undefined,
    height: main.height || undefined,
    sources: sourcesOf(sizes, main),
  });
};

/**
 * The picture of an item: the one that Superdesk calls the feature media, else the first that goes with it and is no logo
 * or graphic, else its own.
 */
export const ninjsPicture = (item: Fields, associations: readonly Association[]): Fields | null => {
  const pictures = associations.filter((each) => kindOf(each) === 'picture' && isPhoto(each) && isUsable(each));
  const featured = pictures.filter(({ name }) => name === 'featuremedia');
  for (const picture of [...featured, ...pictures]) {
    const found = pictureOf(picture.item, 'association');
    if (found) return found;
  }
  return pictureOf(item, /^(?:picture|video|graphic)$/i.test(textOf(item.type)) ? 'photo' : 'text');
};
