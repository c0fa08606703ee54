import { INSTEAD, type Instead } from './instead.js';

/** What was found where a feed should be. */
export interface FoundInstead extends Instead {
  /** A part of it that says more, as a sentence; may be empty. */
  seen: string;
}

const LOOKED_AT = 20_000;
const SAID_MAX = 120;

const said = (instead: Instead, seen = ''): FoundInstead => ({ ...instead, seen });

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > SAID_MAX ? `${line.slice(0, SAID_MAX)}…` : line}”`;
};

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isWhole = (text: string): boolean => read(text) !== undefined;

// Each of these reads a text in one go, however it was made to lead them astray.
const STRING = String.raw`"(?:[^"\\]|\\[^])*(?:"|$)`;
const COMMENT = new RegExp(String.raw`(${STRING})|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)`, 'g');
const COMMA = new RegExp(String.raw`(${STRING})|,(?=\s*[\]}])`, 'g');

const without = (text: string, what: RegExp): string => text.replace(what, (_, string?: string) => string ?? '');

/** Whether brackets are open where a text ends, or a string is. */
const breaksOff = (text: string): boolean => {
  let open = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    if (sign === '"') inString = !inString;
    else if (inString) index += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') open++;
    else if (sign === ']' || sign === '}') open--;
  }
  return inString ? !/[\]}]$/.test(text) : open > 0;
};

const inMarkup = (text: string): FoundInstead => {
  const root = /<([a-z][\w:.-]*)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  if (/^(rss|feed|rdf:rdf)$/.test(root)) return said(INSTEAD.rss);
  if (/^(urlset|sitemapindex)$/.test(root)) return said(INSTEAD.sitemap);
  if (/^(newsitem|newsmessage|newsml|packageitem|nitf|anpa)$/.test(root)) return said(INSTEAD.newsXml);
  if (/^<\?xml/i.test(text) && root !== 'html') {
    const message = /<message>([^<]*)</i.exec(text)?.[1];
    return said(INSTEAD.xml, message && `It says: ${quoted(message)}.`);
  }
  const title = /<title\b[^<>]*>([^<]+)/i.exec(text)?.[1]?.trim();
  const named = title ? `Its title is ${quoted(title)}.` : '';
  if (/<input\b[^<>]*\btype\s*=\s*["']?password/i.test(text) || /\b(?:log|sign)[ -]?(?:in|on)\b/i.test(title ?? ''))
    return said(INSTEAD.login, named);
  const link = /<link\b[^<>]*(?:application\/feed\+json|https:\/\/api\.w\.org\/)[^<>]*>/i.exec(text)?.[0];
  const address = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link ?? '')?.[1];
  if (!address) return said(INSTEAD.html, named);
  const posts = link!.includes('api.w.org') && !address.includes('?') ? 'wp/v2/posts?_embed' : '';
  return said(INSTEAD.announcing, `It announces ${address}${posts}.`);
};

const insteadOfJson = (whole: string): FoundInstead => {
  const text = whole.replace(/^\ufeff/, '').trim();
  const start = text.slice(0, LOOKED_AT);
  if (!text) return said(INSTEAD.empty);
  if (start.codePointAt(0) === 0x1f) return said(INSTEAD.gzip);
  if (/^(?:\ufffd\ufffd|ÿþ|þÿ)?(?:.\0|\0.)/s.test(start)) return said(INSTEAD.utf16);
  if (/[^\P{Cc}\s]|^\ufffd/u.test(start.slice(0, 200))) return said(INSTEAD.bytes);
  if (start.startsWith('version https://git-lfs')) return said(INSTEAD.lfs);
  if (start.startsWith('<')) return inMarkup(start);
  if (/^(?:\/\*.*?\*\/\s*)?[\w$.]+\s*\(\s*[[{]/.test(start)) return said(INSTEAD.jsonp);
  const lines = text.split('\n', 3);
  if (lines.length > 1 && lines.slice(0, 2).every((line) => /^\s*[[{]/.test(line) && isWhole(line)))
    return said(INSTEAD.ndjson);
  const bare = without(text, COMMENT);
  if (bare !== text && isWhole(without(bare, COMMA))) return said(INSTEAD.comments);
  if (isWhole(without(text, COMMA))) return said(INSTEAD.comma);
  const first = text.search(/[[{]/);
  const last = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  const core = first < 0 ? '' : text.slice(first, last);
  if (core.length < text.length && isWhole(core)) {
    const other = text.slice(0, first) || text.slice(last);
    return said(INSTEAD.around, `That is ${quoted(other)}.`);
  }
  if (/^[[{][[{\s]*(?:'|[a-z_$][\w$]*\s*:)/i.test(start)) return said(INSTEAD.quotes);
  if (!/^[[{"]/.test(start)) return said(INSTEAD.words, `It begins ${quoted(start)}.`);
  return said(breaksOff(text) ? INSTEAD.cut : INSTEAD.broken);
};

const has = (value: unknown, ...keys: string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));

const KEYS_MAX = 8;

const keysOf = (value: unknown): string => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const keys = typeof one === 'object' && one !== null ? Object.keys(one) : [];
  if (!keys.length) return '';
  const more = keys.length > KEYS_MAX ? ', …' : '';
  return `${Array.isArray(value) ? 'Its first item' : 'It'} has the keys ${keys.slice(0, KEYS_MAX).join(', ')}${more}.`;
};

const insteadOfFeed = (value: unknown, reasons: string): FoundInstead => {
  const error = /WordPress says: (.*?)(?:; [a-z-]+: |$)/s.exec(reasons)?.[1];
  if (error) return said(INSTEAD.wordpress, `It says: ${error}.`);
  if (reasons.startsWith('no format')) return said(INSTEAD.format);
  if (typeof value !== 'object' || value === null)
    return said(INSTEAD.value, value === undefined ? '' : `It is ${quoted(JSON.stringify(value))}.`);
  if (Array.isArray(value) && !value.length) return said(INSTEAD.nothing);
  const posts = (value as { posts?: unknown }).posts;
  if (Array.isArray(posts) && has(posts[0], 'uuid', 'slug')) return said(INSTEAD.ghost);
  const one: unknown = Array.isArray(posts) && posts.length ? posts[0] : value;
  if (has(one, 'ID', 'site_ID', 'URL')) return said(INSTEAD.wordpressCom);
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (has(first, 'content_elements') || has(first, 'headlines', 'canonical_url')) return said(INSTEAD.arc);
  return said(reasons.includes('; ') ? INSTEAD.other : INSTEAD.forced, keysOf(value));
};

/**
 * Tells what a text is that is no JSON, or what JSON is that no format knows; `reasons` is then why each declined it. It
 * looks only for what to say: nothing of it is ever read as a feed. Total.
 */
export const findInstead = (text: string, reasons: string | null): FoundInstead =>
  reasons === null ? insteadOfJson(text) : insteadOfFeed(read(text.replace(/^\ufeff/, '')), reasons);
