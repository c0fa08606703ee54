import type * as z from 'zod/mini';
import type { HtmlTools } from '../html/read-html.js';
import type { ReadContext } from './format.js';
import type { feedSchema, itemSchema } from './wire.js';

/**
 * What this part is given by the script that loads it. It imports nothing of that script, so that it works whatever
 * query string (`?ver=6.4`) a page put behind the script's address.
 */
export interface MendTools extends ReadContext, HtmlTools {
  feedSchema: typeof feedSchema;
  itemSchema: typeof itemSchema;
  safeParse: typeof z.safeParse;
  languageTag: (tag: string | null | undefined) => string | null;
}
