import { agencyFinder, type FindAgency } from '../../desk/agencies.js';
import { readPrintedDate } from '../../desk/printed-date.js';
import { JSON_FEED } from '../../formats/converter.js';
import { plainText } from '../../html/plain-text.js';
import { languageTag } from '../../i18n/locales.js';
import { isDate } from '../../model/date.js';
import { cleanText, textKey } from '../../model/text.js';
import { webUrl } from '../../model/url.js';
import { mediaEnclosures, newsImage } from './pictures.js';
import type { Enclosure, Maker, Stories, Story } from './story.js';
import { contentOf, lineOf, plainLine } from './wording.js';

type Fields = Record<string, unknown>;

/** A JSON Feed, and what a reader of it could not know. */
export interface Converted {
  document: Fields & { items: Fields[] };
  /** In sentences: what was left out. */
  told: string[];
}

/** How a feed is converted. */
export interface ConvertOptions {
  /** Where the feed came from; `null` for a file. */
  url: string | null;
  /** Agencies to recognise, beside the built-in ones. */
  agencies?: readonly string[];
}

/** Words beyond which a description is the text, and no summary of one. */
const SUMMARY_MAX = 500;

const BLOCK_END = /<\/(?:p|div|h[1-6]|li|blockquote|figure|table)\s*>|<br\b/i;

/** Without what is empty. */
const present = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === undefined || value === null || value === '') return false;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    }),
  );

/** RFC 3339. What is not read, or has no zone, stays as it is, for the report to tell. */
const dateOf = (given: string | undefined): string | undefined => {
  const text = given?.trim().replace(/^((?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\s+)(\d\d)(?=\s)/i, (_, day, year) => {
    // Years of two figures (RFC 5322, 4.3).
    return `${String(day)}${Number(year) < 50 ? '20' : '19'}${String(year)}`;
  });
  if (!text || isDate(text)) return text;
  const read = readPrintedDate(text, null);
  return read?.zoned ? read.text : text;
};

const TYPES: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  m4v: 'video/mp4',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

const typeOf = ({ type, url }: Enclosure): string =>
  type ?? TYPES[/\.(\w{2,5})(?:$|[?#])/.exec(url)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

type Resolve = (address: string | undefined) => string | null;

const attachmentsOf = (enclosures: readonly Enclosure[], resolve: Resolve): Fields[] => {
  const seen = new Set<string>();
  return enclosures.flatMap((each): Fields[] => {
    const url = resolve(each.url);
    if (!url || seen.has(url)) return [];
    seen.add(url);
    const { size, duration, title } = each;
    const attachment = present({
      url,
      mime_type: typeOf(each),
      title: plainLine(title),
      size_in_bytes: size && size > 0 ? size : undefined,
      duration_in_seconds: duration && duration > 0 ? duration : undefined,
    });
    return [attachment];
  });
};

const isAgency = (name: string, find: FindAgency): boolean => find(name)?.name.length === name.length;

/** Makers that are no agency, and the first agency among all that may be one. */
const peopleOf = (story: Pick<Story, 'makers' | 'sources'>, find: FindAgency) => {
  const makers = story.makers.flatMap(({ name, url }) => {
    const line = plainLine(name);
    return line ? { name: line, url } : [];
  });
  const sources = story.sources.map(plainLine);
  const agency = [...sources, ...makers.map(({ name }) => name)].find((name) => name && isAgency(name, find));
  return { agency, makers: makers.filter(({ name }) => !isAgency(name, find)) };
};

const authorsOf = (makers: readonly Maker[], resolve: Resolve): Fields[] =>
  makers.map(({ name, url }) => present({ name, url: resolve(url) }));

const isSummary = (html: string, text: string): boolean =>
  text.length <= SUMMARY_MAX && html.split(BLOCK_END).filter((block) => plainText(block)).length < 2;

/** What an item says, in full and in short; where it says one thing, that is the text, and the summary if it is short. */
const wordsOf = ({ content, summary }: Story, base: string | null, bases: readonly (string | null)[]): Fields => {
  const full = content ?? summary;
  if (!full) return {};
  const short = summary && (summary.kind === 'plain' ? cleanText(summary.text) : plainText(summary.text));
  const whole = contentOf(full, webUrl(full.base, ...bases) ?? base);
  if (content) return { ...whole, summary: short };
  return isSummary(full.text, short!) ? { ...whole, summary: short } : whole;
};

const itemOf = (story: Story, around: readonly (string | null)[], find: FindAgency): Fields | null => {
  const base = webUrl(story.base, ...around);
  const bases = [base, ...around];
  const resolve: Resolve = (address) => webUrl(address, ...bases);
  const url = resolve(story.link);
  const id = cleanText(story.id ?? '') || url;
  if (!id) return null;
  const title = lineOf(story.title);
  const { agency, makers } = peopleOf(story, find);
  const tags = [...new Set(story.categories.map(plainLine).filter(Boolean))];
  const enclosures = [...story.enclosures, ...mediaEnclosures(story.media)];
  const enclosed = enclosures.find((each) => typeOf(each).startsWith('image/'))?.url;
  const image = newsImage(story.media, resolve, title);
  const other = resolve(enclosed) ?? resolve(story.picture);
  const byline = plainLine(story.byline);
  const published = dateOf(story.published);
  const updated = dateOf(story.updated);
  const language = languageTag(story.language?.replaceAll('_', '-'));
  return present({
    id,
    url,
    title,
    ...wordsOf(story, base, bases),
    date_published: published,
    date_modified: updated === published ? undefined : updated,
    authors: authorsOf(makers, resolve),
    tags,
    language,
    attachments: attachmentsOf(enclosures, resolve),
    _news: present({
      section: present({ name: plainLine(story.section) || tags[0] }),
      // A single name says no more than the author's does.
      byline: makers.some(({ name }) => name === byline) || isAgency(byline, find) ? '' : byline,
      agency: present({ name: agency }),
      image: image ?? (other ? { url: other } : undefined),
      status: story.draft ? 'withheld' : undefined,
      embargoed_until: dateOf(story.embargo),
      expires: dateOf(story.expires),
    }),
  });
};

/** Writes what a feed in XML says as JSON Feed 1.1 with `_news`. Total; nothing is lost without a word. */
export const toJsonFeed = (stories: Stories, { url, agencies = [] }: ConvertOptions): Converted => {
  const find = agencyFinder(agencies);
  const told: string[] = [];
  const self = webUrl(stories.self, url);
  const home = webUrl(stories.home, self, url);
  const base = webUrl(stories.base, url, self);
  const bases = [base, url, self, home];
  const title = lineOf(stories.title);
  const publisher = plainLine(stories.publisher);
  const items = stories.items.flatMap((story, index): Fields[] => {
    const item = itemOf(story, bases, find);
    const name = lineOf(story.title);
    const called = `Item ${index + 1}${name && ` ("${name}")`}`;
    if (!item) told.push(`${called} was left out: it has neither a guid nor a link.`);
    else if (story.link?.trim() && !item.url) told.push(`${called} has a link that is no web address: ${story.link}`);
    return item ? [item] : [];
  });
  if (stories.next)
    told.push('The feed has further pages (rel="next"); this is the first. In XML they are no pages of a JSON Feed.');
  const document = present({
    version: JSON_FEED,
    title,
    home_page_url: home,
    feed_url: self,
    language: languageTag(stories.language?.replaceAll('_', '-')),
    authors: authorsOf(peopleOf({ makers: stories.makers, sources: [] }, find).makers, (each) =>
      webUrl(each, ...bases),
    ),
    _news: present({
      publisher: present({
        name: textKey(publisher) === textKey(title) || isAgency(publisher, find) ? title : publisher || title,
        url: home,
        logo: webUrl(stories.logo, ...bases),
      }),
      copyright: lineOf(stories.copyright),
    }),
  });
  return { document: { ...document, items }, told };
};
