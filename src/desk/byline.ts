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

// A printed date at the end: "06 Jan, 2026 09:46 AM", "January 6, 2026, 9:46 am IST", "| 6 Jan 2026".
const DATE_TAIL =
  /[\s,|·•–—-]*\b(?:(?:updated|published|posted)\b[\s:]*(?:on\s+)?)?((?:\d{1,2}\s+[a-z]{3,9}\.?|[a-z]{3,9}\.?\s+\d{1,2}),?\s+\d{4}(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?)?(?:\s*(?:UTC?|GMT|Z|[+-]\d\d:?\d\d))?)(?:\s+[A-Z]{2,5})?\s*$/i;
const EDGE = /^[\s,|/·•()–—-]+|[\s,|/·•()–—-]+$/g;
const DESK = /\b(?:desk|bureau|staff|team|newsroom|correspondents?|reporters?|editors?)$/i;
const SEPARATED = /[,|/·•(–—-]\s*$/;

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
  const tail = DATE_TAIL.exec(text);
  const names = trimEdges(tail ? text.slice(0, tail.index) : text);
  const candidate = findAgency(names);
  const lead = candidate ? names.slice(0, candidate.index) : '';
  // A surname that is also an agency's name needs something that tells them apart.
  const told = candidate && (candidate.sure || tail || SEPARATED.test(lead) || DESK.test(trimEdges(lead)));
  const after = told ? trimEdges(names.slice(candidate.index + candidate.name.length)) : '';
  const agency = told && !after ? candidate.name : null;
  const before = agency ? trimEdges(lead) : names;
  if (!tail && (!agency || !before)) return null;
  // Zone letters such as IST have several meanings; the publisher's zone decides. A time that cannot be placed in any
  // zone is not thrown away: it stays in the printed byline.
  const date = tail ? readPrintedDate(tail[1]!, timeZone) : null;
  if (tail && !date?.zoned) return { byline: text.trim(), agency: null, publishedAt: null, unclear: true };
  return { byline: before, agency, publishedAt: date?.text ?? null, unclear: !agency };
};
