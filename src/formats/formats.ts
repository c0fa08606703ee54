import type { Lineage } from '../desk/duplicates.js';
import { inertDocument } from '../html/inert.js';
import type { ReportEntry } from '../model/report.js';
import { cleanText } from '../model/text.js';
import type { Origin } from './converter.js';
import { jsonFeed } from './json-feed.js';

/** A document that a format knows. */
export interface Recognised {
  /** The document as a JSON Feed. */
  document: unknown;
  /** The id of the format; none is JSON Feed itself. */
  format?: string;
  /** Where a place in that stood in the document that was given. */
  placed?: (path: string) => string;
  /** What was found while it was written as one. */
  findings?: ReportEntry[];
  /** Which stories were made of which. */
  lineage?: Lineage | undefined;
}

/** Recognises a document by its content, or takes the format's word for it; in one text why each format declined it. */
export const recognise = async (document: unknown, wanted: string, origin: Origin): Promise<Recognised | string> => {
  const forced = wanted === jsonFeed.id;
  if ((forced || wanted === 'auto') && jsonFeed.accepts(document, forced)) return { document };
  return (await import('./other-formats.js')).convert(document, wanted, origin, { inertDocument, cleanText });
};
