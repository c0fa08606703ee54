import * as z from 'zod/mini';
import { feedSchema, itemSchema } from '../wire.js';
import { feedNews, itemNews } from './news.js';

/** The parts of a JSON Feed that have a name. */
export const parts = { item: itemSchema, itemNews, feedNews };

/** A JSON Feed with its items, in which nothing has to be mended (jsonfeed.org/version/1.1). */
export const document = z.extend(feedSchema, { items: z.array(itemSchema) });
