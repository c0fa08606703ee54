import { readMoment } from '../model/date.js';
import type { Note } from '../model/report.js';

/** Whether an answer is known to come from the browser's own cache, where it may have lain for any time. */
const wasStored = (url: string | null): boolean => {
  const entries = performance.getEntriesByName(url ?? '', 'resource') as PerformanceResourceTiming[];
  const last = entries.at(-1);
  return !!last && last.transferSize === 0 && last.decodedBodySize > 0;
};

/**
 * How far the server's clock is ahead of the reader's, in milliseconds: by when it says that it answered (RFC 9110, 6.6.1) and
 * how long the answer lay in caches on its way (RFC 9111, 5.1). 0 where the page cannot read that; the report says which
 * clock counts. From another origin a page reads what the server exposes (Fetch, Access-Control-Expose-Headers).
 */
export const serverAhead = (headers: Headers | null, url: string | null, at: number, note: Note): number => {
  if (!headers) return 0;
  const said = headers.get('date') ?? '';
  const date = readMoment(said);
  const age = Number(headers.get('age')) || 0;
  const known = date > 0 && !wasStored(url);
  note('', known ? 'clock-server' : 'clock-reader', known ? 'info' : 'warning', said);
  return known ? date + age * 1000 - at : 0;
};
