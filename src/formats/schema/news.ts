import * as z from 'zod/mini';
import { feedSchema, itemSchema } from '../wire.js';

/** What `_news` says of an item, in every format. */
export const itemNews = itemSchema.shape._news.def.innerType;

/** What `_news` says of a feed. */
export const feedNews = feedSchema.shape._news.def.innerType;

/** The two that have a name. */
export const parts = { itemNews, feedNews };

/** `_news`, wherever it stands: the two have no key in common. */
export const document = z.intersection(itemNews, feedNews);
