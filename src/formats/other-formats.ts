import type { HtmlTools } from '../html/read-html.js';
import type { ReportEntry } from '../model/report.js';
import { pathIn, type Converter } from './converter.js';
import type { FormatId } from './format-ids.js';
import { ninjs } from './ninjs.js';
import { wordpress } from './wordpress.js';

/** The formats that are read by way of JSON Feed, in the order in which they are tried. A new one is one file and one line here. */
const CONVERTERS: Readonly<Record<Exclude<FormatId, 'json-feed'>, Converter>> = { wordpress, ninjs };

/** A document as a JSON Feed, with where things stood in it. */
export interface Found {
  document: { items: unknown[] };
  placed: (path: string) => string;
  /** What a JSON Feed cannot tell, with paths of the document as it was given. */
  findings: ReportEntry[];
}

/** A document as a JSON Feed; or, in one text, why each format declined it. */
export const convert = (document: unknown, wanted: string, url: string | null, tools: HtmlTools): Found | string => {
  const ids = Object.keys(CONVERTERS);
  if (wanted !== 'auto' && !ids.includes(wanted)) return `no format "${wanted}" among json-feed, ${ids.join(', ')}`;
  const declined: string[] = [];
  for (const [id, converter] of Object.entries(CONVERTERS)) {
    if (wanted !== 'auto' && wanted !== id) continue;
    const reason = converter.decline(document, id === wanted);
    if (reason !== null) {
      declined.push(`${id}: ${reason}`);
      continue;
    }
    const converted = converter.convert(document, url, tools);
    return { document: converted.document, placed: pathIn(converted), findings: converted.findings };
  }
  return declined.join('; ');
};
