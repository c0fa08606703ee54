import type { FindAgency } from './agencies.js';
import { readPrintedDate } from './printed-date.js';

/** What a byline that runs desk, agency and time together was found to say. */
export interface JoinedByline {
  /** Desk or writer, as printed; empty when only an agency and a time stood there. */
  byline: string;
  agency: string | null;
  /** RFC 3339 in the publisher's zone. */
  publishedAt: string | null;
  /** Something was left that could not be told apart. */
  unclear: boolean;
}

// No byline is longer, and the expressions below are slow on long runs of commas.
const LENGTH_MAX = 200;

// A printed date at the end: "06 Jan, 2026 09:46 AM", "January 6, 2026, 9:46 am IST", "| 6 Jan 2026". Only letters that
// are known to name a zone may follow: "PTI" is owed a credit.
const DATE_TAIL =
  /[\s,|·•–—-]*\b(?:(?:last\s+)?(?:updated|published|posted)\b[\s:–—-]*(?:on\s+)?)?((?:\d{1,2}\s+[a-z]{3,9}\.?|[a-z]{3,9}\.?\s+\d{1,2}),?\s+\d{4}(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?)?(?:\s*(?:UTC?|GMT|Z|[ECMP][SD]T|[+-]\d\d:?\d\d)\b)?)(?:\s*hrs\b)?(?:\s*\(?(?:A[CEW][SD]T|BST|CAT|CES?T|[ECMP]T|EAT|EES?T|GST|HKT|IST|JST|KST|MSK|MYT|NPT|NZ[SD]T|PHT|PKT|SAST|SGT|WAT|WES?T|WIB)\)?)?[\s,|·•.–—-]*$/i;
// Behind a separator only: Sun and Sunday are surnames.
const WEEKDAY = /\s*[,|·•–—-]\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;
const EDGE = /^[\s,;|/·•–—-]+|[\s,;|/·•–—-]+$/g;
const DESK = /\b(?:desk|bureau|staff|team|newsroom|correspondents?|reporters?|editors?|writers?|journalists?)$/i;
// A hyphen without a space makes a double name: "Lopes-Lusa".
const SEPARATED = /(?:[,;|/·•(–—]|\s-)\s*$/;
// Behind a comma "PA" is Pennsylvania or a profession as often as the agency.
const PLACE = /,\s*PA$/;
const ALONE = /^(?:by|from|source|par|von|por)?[\s:]*$/i;
// "Ada Quill for …", "with files from …": what joins two names says that both belong there.
const JOINING =
  /(?:^|\s)(?:\p{Ll}[^\s,]*|&|\+|AND|BY|FOR|FROM|OF|VIA|WITH|And|By|For|From|Of|Via|With|ET|Et|AVEC|Avec|UND|Und|Y|E)\s+$/u;

const trimEdges = (text: string): string => text.replace(EDGE, '');

/**
 * Tells apart "City Desk The Wire Service, 06 Jan, 2026 09:46 AM": desk, agency, time in the publisher's zone. What it
 * cannot tell apart stays as printed. `null` when the text is an ordinary byline.
 */
export const readJoinedByline = (
  text: string,
  findAgency: FindAgency,
  timeZone: string | null,
): JoinedByline | null => {
  if (text.length > LENGTH_MAX) return null;
  const asPrinted = { byline: text.trim(), agency: null, publishedAt: null, unclear: true };
  const tail = DATE_TAIL.exec(text);
  const names = trimEdges(tail ? text.slice(0, tail.index).replace(WEEKDAY, '') : text)
    .replace(/\s+on$/, '')
    .replace(/^\(([^()]*)\)$/, '$1');
  const candidate = findAgency(names);
  const lead = candidate ? names.slice(0, candidate.index) : '';
  const before = ALONE.test(lead) ? '' : trimEdges(lead.replace(/[\s(]+$/, ''));
  // Nothing is cut out of the middle of brackets: "Ada Quill (City Desk AFP)".
  const ends =
    candidate && !/\([^)]*$/.test(before) && /^\s*\)?$/.test(names.slice(candidate.index + candidate.name.length));
  // A surname that is also an agency's name needs something that tells them apart; a date behind both does not.
  const told =
    ends &&
    (!before ||
      DESK.test(before) ||
      (SEPARATED.test(lead) && !PLACE.test(names)) ||
      (candidate.sure && !JOINING.test(lead)));
  const agency = told ? candidate.name : null;
  if (!tail && !(agency && lead)) return candidate?.sure && !agency ? asPrinted : null;
  // Zone letters such as IST have several meanings; the publisher's zone decides. A time that cannot be placed in any
  // zone is not thrown away: it stays in the printed byline.
  const date = tail ? readPrintedDate(tail[1]!, timeZone) : null;
  if (tail && !date?.zoned) return asPrinted;
  return { byline: agency ? before : names, agency, publishedAt: date?.text ?? null, unclear: !agency };
};
