import type { Format } from './format.js';
import { jsonFeed } from './json-feed.js';

/** The formats there are, in the order in which they are tried. A new one is one file and one line here. */
export const FORMATS: readonly Format[] = [jsonFeed];

/** The format of a document, or in one text why each known one declined it. */
export const recognise = (document: unknown, wanted: string): Format | string => {
  const declined: string[] = [];
  for (const format of FORMATS) {
    const forced = format.id === wanted;
    if (wanted !== 'auto' && !forced) continue;
    const reason = format.decline(document, forced);
    if (reason === null) return format;
    declined.push(`${format.id}: ${reason}`);
  }
  return declined.join('; ');
};
