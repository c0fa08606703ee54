import { at, fieldsOf, firstText, isFields, present, textOf, type Fields } from './fields.js';

/** The widest that a page needs; cameras give several times that. */
const WIDE = 2400;

/** How much the sides of smaller copies differ by rounding. */
const ROUNDING = 0.03;

/** A size whose sides are as those of the whole: what was cut to a square is another picture. */
const isWhole = (size: Fields, details: unknown): boolean => {
  const ratio = (fields: unknown): number => Number(at(fields, 'width')) / Number(at(fields, 'height'));
  const difference = ratio(size) / ratio(details) - 1;
  return Number.isNaN(difference) || Math.abs(difference) < ROUNDING;
};

/** The featured picture of a post (REST API handbook, "Media"), whose sizes are named: `thumbnail`, `large`, `full`. */
export const wordpressPicture = (media: unknown, textIn: (html: unknown) => string): Fields => {
  const details = at(media, 'media_details');
  const type = firstText(at(media, 'mime_type'), at(media, 'media_type'));
  // Videos and documents can be featured, too.
  if (type && !type.startsWith('image')) return {};
  const named = Object.values(fieldsOf(at(details, 'sizes'))).filter(isFields);
  const sizes = named
    .filter((size) => isWhole(size, details))
    .map((size) => present({ url: at(size, 'source_url'), width: at(size, 'width'), height: at(size, 'height') }))
    .filter((size) => textOf(size.url));
  const [largest] = sizes
    .filter(({ width }) => Number(width) <= WIDE)
    .sort((a, b) => Number(b.width) - Number(a.width));
  const url = firstText(at(media, 'source_url'), at(details, 'sizes', 'full', 'source_url'));
  const whole = url ? { url, width: at(details, 'width'), height: at(details, 'height') } : null;
  const main = whole && !(Number(whole.width) > WIDE && largest) ? whole : (largest ?? sizes[0]);
  if (!main) return {};
  return present({
    ...main,
    alt: at(media, 'alt_text'),
    caption: textIn(at(media, 'caption', 'rendered') ?? at(media, 'caption')),
    credit: textIn(at(details, 'image_meta', 'credit')),
    sources: sizes
      .filter(({ width }) => Number(width) > 0 && Number(width) <= WIDE)
      .map((size) => ({ url: size.url, width: size.width })),
  });
};
