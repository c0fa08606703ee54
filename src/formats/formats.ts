import { inertDocument } from '../html/inert.js';
import type { ReportEntry } from '../model/report.js';
import { cleanText } from '../model/text.js';
import { jsonFeed } from './json-feed.js';

/** A document that a format knows. */
export interface Recognised {
  /** The document as a JSON Feed. */
  document: unknown;
  /** Where a place in that stood in the document that was given. */
  placed?: (path: string) => string;
  /** What was found while it was written as one. */
  findings?: ReportEntry[];
}

/** Recognises a document by its content, or takes the format's word for it; in one text why each format declined it. */
export const recognise = async (
  document: unknown,
  wanted: string,
  url: string | null,
): Promise<Recognised | string> => {
  const forced = wanted === jsonFeed.id;
  const reason = forced || wanted === 'auto' ? jsonFeed.decline(document, forced) : '';
  if (reason === null) return { document };
  const declined = `${jsonFeed.id}: ${reason}`;
  if (forced) return declined;
  const found = (await import('./other-formats.js')).convert(document, wanted, url, { inertDocument, cleanText });
  return typeof found === 'string' && reason ? `${declined}; ${found}` : found;
};
