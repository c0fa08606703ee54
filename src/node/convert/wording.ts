import { plainText } from '../../html/plain-text.js';
import { cleanText } from '../../model/text.js';
import { webUrl } from '../../model/url.js';
import type { Wording } from './story.js';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const INLINE_PAIR =
  /<(a|abbr|b|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\b[^<>]*>[^]*?<\/\1\s*>/i;
// What is longer is no title, and takes the expression long to read.
const LOOKED_AT = 2000;
const MARKUP =
  /<\/?(?:a|abbr|article|b|blockquote|br|cite|code|dd|div|dl|dt|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|section|small|span|strong|sub|sup|table|td|tr|u|ul|video)\b[^<>]*>/i;

/**
 * A title, name or caption as one plain line. XML's own entities are decoded already. What stands there after that is HTML
 * where the feed says so, or where it does not say and shows it: by an entity that was escaped twice, or by a pair of tags.
 */
export const lineOf = (wording: Wording | undefined): string => {
  if (!wording) return '';
  const { text, kind } = wording;
  const isHtml =
    kind === 'html' || (kind === 'unsaid' && (ENTITY.test(text) || INLINE_PAIR.test(text.slice(0, LOOKED_AT))));
  return isHtml ? plainText(text) : cleanText(text);
};

/** Likewise, of a text of which nothing is said. */
export const plainLine = (text: string | undefined): string => lineOf(text ? { text, kind: 'unsaid' } : undefined);

const ADDRESS = /(<[a-z][^<>]*?\s(?:href|src|poster)\s*=\s*)("[^"]*"|'[^']*')/gi;

/** HTML whose addresses are whole, where the feed names what they resolve against: readers of JSON could not know. */
const withBase = (html: string, base: string | null): string =>
  base
    ? html.replace(ADDRESS, (found, before: string, quoted: string) => {
        const url = webUrl(quoted.slice(1, -1).replaceAll('&amp;', '&'), base);
        return url ? `${before}"${url.replaceAll('&', '&amp;').replaceAll('"', '%22')}"` : found;
      })
    : html;

/** A text as the one of an item's two fields that it belongs in. `base`: what its addresses resolve against, where the feed says so. */
export const contentOf = (
  { text, kind }: Wording,
  base: string | null,
): { content_html: string } | { content_text: string } => {
  const isHtml = kind === 'html' || (kind === 'unsaid' && (ENTITY.test(text) || MARKUP.test(text)));
  if (!isHtml) return { content_text: text };
  return { content_html: withBase(text, base) };
};
