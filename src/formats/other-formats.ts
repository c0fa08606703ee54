import type { Lineage } from '../desk/duplicates.js';
import type { HtmlTools } from '../html/read-html.js';
import type { ReportEntry } from '../model/report.js';
import { pathIn, type Converter, type Origin } from './converter.js';
import { lowered } from './fields.js';
import type { FormatId } from './format-ids.js';
import { ninjs } from './ninjs.js';
import { wordpress } from './wordpress.js';

/** The formats that are read by way of JSON Feed, in the order in which they are tried. A new one is one file and one line here. */
const CONVERTERS: Readonly<Record<Exclude<FormatId, 'json-feed'>, Converter>> = { wordpress, ninjs };

/** A document as a JSON Feed, with where things stood in it. */
export interface Found {
  /** The format's id. */
  format: string;
  document: { items: unknown[] };
  placed: (path: string) => string;
  /** What a JSON Feed cannot tell, with paths of the document as it was given. */
  findings: ReportEntry[];
  lineage?: Lineage | undefined;
}

/** Why a document is none of the one format that is not read by way of itself. */
const declineJsonFeed = (document: unknown): string =>
  Array.isArray(lowered(document).items) ? 'no "version" of JSON Feed' : 'no list "items"';

/** A document as a JSON Feed; or, in one text, why each format declined it. */
export const convert = (document: unknown, wanted: string, origin: Origin, tools: HtmlTools): Found | string => {
  const ids = ['json-feed', ...Object.keys(CONVERTERS)];
  if (wanted !== 'auto' && !ids.includes(wanted)) return `no format "${wanted}" among ${ids.join(', ')}`;
  const declined = wanted === 'auto' || wanted === ids[0] ? [`${ids[0]}: ${declineJsonFeed(document)}`] : [];
  for (const [id, converter] of Object.entries(CONVERTERS)) {
    if (wanted !== 'auto' && wanted !== id) continue;
    const reason = converter.decline(document, id === wanted);
    if (reason !== null) {
      declined.push(`${id}: ${reason}`);
      continue;
    }
    const converted = converter.convert(document, origin, tools);
    const { document: feed, findings, lineage } = converted;
    return { format: id, document: feed, placed: pathIn(converted), findings, lineage };
  }
  return declined.join('; ');
};
