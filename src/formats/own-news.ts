import { readPrintedDate } from '../desk/printed-date.js';
import type { Keys } from './converter.js';
import { at, fieldsOf, firstText, isFields, lowered, present, textOf, type Fields } from './fields.js';
import { readMoment } from '../model/date.js';

/** What a format says of an item's rights, each in whatever it was written as. */
export interface SaidOfRights {
  statuses?: readonly unknown[];
  embargoes?: readonly unknown[];
  expiries?: readonly unknown[];
}

const RIGHTS = /^(?:status|embargoed_until|expires)$/i;

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && !value.trim());

const momentOf = (value: unknown): number => readMoment(readPrintedDate(textOf(value), null)?.text ?? '');

/** Of several dates the earliest (1) or the latest (-1); the first where none can be read, so that it is told. */
const extreme = (dates: readonly unknown[], sign: 1 | -1): unknown =>
  dates.filter((date) => !Number.isNaN(momentOf(date))).sort((a, b) => (momentOf(a) - momentOf(b)) * sign)[0] ??
  dates[0];

/** Where several things are said of a right, what forbids most; it need not be clean. */
const strictest = ({ statuses = [], embargoes = [], expiries = [] }: SaidOfRights): Fields => {
  // Many systems write `false` for "no embargo".
  const until = embargoes.filter((value) => isSaid(value) && value !== false);
  const said = {
    status: statuses.filter(isSaid).find((value) => textOf(value).toLowerCase() !== 'usable'),
    // What cannot be read was written to keep something back.
    embargoed_until: until.find((value) => Number.isNaN(momentOf(value))) ?? extreme(until, -1),
    expires: extreme(expiries.filter(isSaid), 1),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
};

/** The picture that the format has, with what `_news` adds; another picture of `_news` stands alone. */
const pictureOf = (found: unknown, own: unknown): unknown => {
  if (!isFields(own)) return own ?? found;
  const picture = present(own);
  const url = firstText(picture.url);
  return url && url !== at(found, 'url') ? picture : { ...fieldsOf(found), ...picture };
};

/**
 * What a format says of an item in the words of `_news`, and what the item's own `_news` says, which goes first, as far as
 * it says anything. Of rights, what forbids most holds.
 */
export const withOwnNews = (found: Fields, own: unknown, rights: SaidOfRights): Fields => {
  const said = Object.entries(present(fieldsOf(own))).filter(([key]) => !RIGHTS.test(key));
  const { status, embargoed_until: embargo, expires } = lowered(own);
  const news = Object.fromEntries(said);
  return {
    ...present({ ...found, ...news, image: pictureOf(found.image, at(news, 'image')) }),
    ...strictest({
      statuses: [...(rights.statuses ?? []), status],
      embargoes: [...(rights.embargoes ?? []), embargo],
      expiries: [...(rights.expiries ?? []), expires],
    }),
  };
};

/** Keys of the format without those for which the item's own `_news` stands. */
export const withoutOwn = (keys: Keys, item: unknown): Keys =>
  Object.fromEntries(
    Object.entries(keys).filter(([key]) => at(item, ...key.split('.')) === undefined || !key.includes('.')),
  );
