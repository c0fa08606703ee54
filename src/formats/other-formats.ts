import type { HtmlTools } from '../html/read-html.js';
import { pathIn, type Converter } from './converter.js';
import type { FormatId } from './formats.js';
import { ninjs } from './ninjs.js';
import { wordpress } from './wordpress.js';

/** The formats that are read by way of JSON Feed, in the order in which they are tried. A new one is one file and one line here. */
const CONVERTERS: Readonly<Record<Exclude<FormatId, 'json-feed'>, Converter>> = { wordpress, ninjs };

/** A document as a JSON Feed, with where things stood in it; or, in one text, why each format declined it. */
export const convert = (
  document: unknown,
  wanted: string,
  url: string | null,
  tools: HtmlTools,
): { document: { items: unknown[] }; placed: (path: string) => string } | string => {
  const declined: string[] = [];
  for (const [id, converter] of Object.entries(CONVERTERS)) {
    if (wanted !== 'auto' && wanted !== id) continue;
    const reason = converter.decline(document, id === wanted);
    if (reason !== null) {
      declined.push(`${id}: ${reason}`);
      continue;
    }
    const converted = converter.convert(document, url, tools);
    return { document: converted.document, placed: pathIn(converted) };
  }
  return declined.join('; ');
};
