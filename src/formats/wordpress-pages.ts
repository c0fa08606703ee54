import type { Origin } from './converter.js';

/** What a WordPress gives on one page where nothing else is asked for (REST API handbook, "Pagination"). */
const USUAL = 10;

// The collection of posts, not one of them, by either way that WordPress can be asked.
const COLLECTION =
  /\/wp-json\/wp\/v2\/[\w-]+\/?(?:\?|$)|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)v2(?:\/|%2F)[\w-]+\/?(?:&|$)/i;

const numberIn = (text: string | null | undefined, usual: number): number =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : usual;

/** Whether there are more: by the headers, where the page may read them, else as long as pages are full. */
const hasMore = (headers: Headers | null, page: number, isFull: boolean): boolean => {
  const total = headers?.get('x-wp-totalpages');
  if (total) return page < numberIn(total, 0);
  const links = headers?.get('link') ?? '';
  if (/\brel="?(?:next|prev)\b/i.test(links)) return /\brel="?next\b/i.test(links);
  return isFull;
};

/**
 * The address of the next page of a list of `count` posts; empty where there is none. A list that did not come from the
 * API itself, as a file that was saved of it, has no pages.
 */
export const nextPage = ({ url, headers }: Origin, count: number): string => {
  if (!url || !COLLECTION.test(url) || !URL.canParse(url)) return '';
  const next = new URL(url);
  const { searchParams } = next;
  const size = numberIn(searchParams.get('per_page'), USUAL);
  const offset = searchParams.get('offset');
  const skipped = numberIn(offset, 0);
  const page = offset ? Math.floor(skipped / size) + 1 : numberIn(searchParams.get('page'), 1);
  if (!hasMore(headers, page, count >= size)) return '';
  // Where both are given, WordPress goes by the offset.
  if (offset) searchParams.set('offset', String(skipped + size));
  else searchParams.set('page', String(page + 1));
  return next.href;
};
