import { at, eachOf, firstText, present, textOf, type Fields } from './fields.js';

/** One size or form of a thing. */
export interface Rendition {
  url: string;
  /** A media type, as the feed writes it. */
  type: string;
  width: number;
  height: number;
}

const lowered = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));

/** The renditions of an item, largest first; a list in ninjs 2 and 3, named ones before. */
export const renditionsOf = (item: Fields): Rendition[] =>
  eachOf(item.renditions)
    .map(lowered)
    .map((each) => ({
      url: textOf(each.href),
      type: firstText(each.contenttype, each.mimetype).toLowerCase(),
      width: Number(each.width) || 0,
      height: Number(each.height) || 0,
    }))
    .filter(({ url }) => url)
    .sort((a, b) => b.width - a.width);

const isPicture = ({ type, url }: Rendition): boolean =>
  type ? type.startsWith('image/') : /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i.test(url);

// A feed's own mark, a drawing of figures: no picture of the story.
const NO_PHOTO = /^(?:logo|graphic|icon)$/i;

const saidBy = (list: unknown, ...roles: string[]): string => {
  const found = roles.map((role) => eachOf(list).find((each) => textOf(at(each, 'role')).toLowerCase() === role));
  return textOf(at(found.find(Boolean), 'value'));
};

/** The widest that a page needs; agencies give originals of 50 megapixels, too. */
const WIDE = 2400;

const pictureOf = (item: Fields, isOwn: boolean): Fields | null => {
  const sizes = renditionsOf(item).filter(isPicture);
  const main = sizes.find(({ width }) => width <= WIDE) ?? sizes.at(-1);
  if (!main) return null;
  const described = firstText(saidBy(item.descriptions, 'caption', 'text', ''), item.description_text);
  const others = eachOf(item.descriptions).filter((each) => !/credit/i.test(textOf(at(each, 'role'))));
  const other = others.map((each) => textOf(at(each, 'value'))).find((text) => text && text !== described);
  return present({
    url: main.url,
    alt: firstText(item.body_text, saidBy(item.descriptions, 'alt'), isOwn ? '' : (other ?? described)),
    caption: described,
    credit: firstText(
      ...[item.by, item.byline, saidBy(item.descriptions, 'creditline')],
      ...[item.copyrightholder, item.creditline],
    ),
    width: main.width || undefined,
    height: main.height || undefined,
    sources: sizes.filter(({ width }) => width > 0 && width <= WIDE).map(({ url, width }) => ({ url, width })),
  });
};

/** The picture of an item: the first that goes with it and is no logo or graphic, else its own. */
export const ninjsPicture = (item: Fields, associated: readonly Fields[]): Fields | null => {
  const pictures = associated.filter(
    ({ type, genre, genres, name, role }) =>
      textOf(type) === 'picture' &&
      ![...eachOf(genre), ...eachOf(genres)].some((each) => NO_PHOTO.test(textOf(at(each, 'name')))) &&
      !NO_PHOTO.test(firstText(name, role)),
  );
  for (const picture of pictures) {
    const found = pictureOf(picture, false);
    if (found) return found;
  }
  return pictureOf(item, true);
};
