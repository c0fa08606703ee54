import { readCredit } from '../desk/credit.js';
import { saidOnce } from '../desk/said-once.js';
import { readHtml, type HtmlReading } from '../html/read-html.js';
import { textBody } from '../html/text-body.js';
import { languageTag } from '../i18n/locales.js';
import { LABELS, STATUSES, SYNDICATIONS, type Article, type Picture } from '../model/article.js';
import { moment, readDate } from '../model/date.js';
import { cleanText, distinct, firstWords, textKey } from '../model/text.js';
import { hostOf, webUrl } from '../model/url.js';
import { composePeople } from './compose-people.js';
import { composePicture } from './compose-picture.js';
import type { ComposeContext, Draft } from './draft.js';

const HEADLINE_MAX = 90;
const SUMMARY_MAX = 240;
const UPDATE_MIN = 30 * 60_000;
const WORDS_A_MINUTE = 220;
const FULL_TEXT_MIN = 120;

const MARKUP = /<\/?(?:p|div|br|a|em|strong|b|i|span|img|ul|li|h\d)\b[^>]*>/i;

const line = (text: string | undefined): string | null => cleanText(text ?? '') || null;

/** Plain text that some systems fill with HTML. */
const plain = (text: string | undefined, path: string, context: ComposeContext): string | null => {
  if (!text || !MARKUP.test(text)) return line(text);
  context.note(path, 'text-cleaned', 'info', text);
  return line(readHtml(text).blocks.join(' '));
};

const oneOf = <T extends string>(
  known: readonly [T, ...T[]] | readonly T[],
  value: string | undefined,
  path: string,
  context: ComposeContext,
): T | null => {
  const found = known.find((each) => each === value?.trim().toLowerCase());
  if (value && !found) context.note(path, 'value-unknown', 'warning', value);
  return found ?? null;
};

const date = (value: string | undefined, key: string, context: ComposeContext): string | null => {
  if (!value?.trim()) return null;
  const found = readDate(value, context.timeZone);
  const path = `${context.path}.${key}`;
  if (!found) context.note(path, 'date-bad', 'warning', value);
  else if (found.how === 'without-zone') context.note(path, 'date-without-zone', 'warning', value);
  else if (found.how === 'repaired') context.note(path, 'date-repaired', 'info', value);
  return found?.text ?? null;
};

const headlineOf = (draft: Draft, blocks: readonly string[], url: string | null, context: ComposeContext): string => {
  const given = line(draft.headline);
  if (given) return given;
  const text = blocks.find((block) => textKey(block)) ?? line(draft.summary);
  const path = url ? decodeURIComponent(new URL(url).pathname.replace(/%(?![\da-f]{2})/gi, '%25')) : '';
  const segment = cleanText(path.split('/').filter(Boolean).at(-1)?.replace(/\.\w{2,5}$/, '').replace(/[-_]+/g, ' ') ?? '');
  const made = text ? firstWords(text, HEADLINE_MAX) : segment || hostOf(url) || draft.id;
  context.note(context.path, 'headline-made', 'info', made);
  return made;
};

const blocksOf = (draft: Draft): HtmlReading => {
  const reading = draft.html ? readHtml(draft.html) : null;
  if (reading?.blocks.length || reading?.picture) return reading;
  return { blocks: (draft.text ?? '').split(/\n\s*\n|\r\n\s*\r\n/).map(cleanText).filter(Boolean), picture: null };
};

/** Takes a closing "Picture Courtesy: …" line out of the text and gives it to a picture that has no credit. */
const creditFrom = (blocks: string[], image: Picture | null, context: ComposeContext): Picture | null => {
  const credit = context.extract.credit && image ? readCredit(blocks.at(-1) ?? '') : null;
  if (!credit || !image) return image;
  const closing = blocks.pop();
  // Said once: the line in the text goes even where the data has the credit, in whichever words.
  if (image.credit) return image;
  context.note(`${context.path}.image.credit`, 'credit-read', 'info', closing);
  return { ...image, credit };
};

const minutes = (draft: Draft, blocks: readonly string[]): number | null => {
  const words = blocks.join(' ').split(' ').length;
  const given = draft.readingMinutes;
  if (given !== undefined && given > 0) return Math.ceil(given);
  // Few words may be an excerpt, of which the reading time would be untrue.
  return words < FULL_TEXT_MIN ? null : Math.max(1, Math.round(words / WORDS_A_MINUTE));
};

/** Makes an article of a draft: every text cleaned, every address checked, every date read; each repair is noted. */
export const compose = (draft: Draft, context: ComposeContext): Article => {
  const { path, note } = context;
  const address = (url: string | undefined, key: string): string | null => {
    const found = webUrl(url, ...context.bases);
    if (url?.trim() && !found) note(`${path}.${key}`, 'url-bad', 'warning', url);
    return found;
  };
  const given = draft.urls.reduce<string | null>((found, each) => found ?? address(each, 'url'), null);
  const url = given ?? webUrl(context.linkTemplate.replace('{id}', encodeURIComponent(draft.id)), ...context.bases);
  const bases = [url, ...context.bases];
  const { blocks: found, picture } = blocksOf(draft);
  const blocks = [...found];
  if (!draft.html && !draft.text) note(path, 'content-missing', 'info');

  const people = composePeople(draft, blocks[0], bases, context);
  if (people.inText) blocks.shift();
  const image = creditFrom(blocks, composePicture(draft.pictures, picture, bases, context), context);

  const published = date(draft.published, 'date_published', context) ?? people.publishedAt;
  const modified = date(draft.modified, 'date_modified', context);
  const later = modified && (!published || moment(modified) - moment(published) >= UPDATE_MIN);
  const headline = headlineOf(draft, blocks, url, context);
  const summary = plain(draft.summary, `${path}.summary`, context);
  const language = languageTag(draft.language);
  if (draft.language && !language) note(`${path}.language`, 'language-bad', 'info', draft.language);

  return saidOnce({
    id: draft.id,
    url,
    headline,
    kicker: line(draft.kicker),
    section: line(draft.section?.name)
      ? { name: line(draft.section?.name)!, url: webUrl(draft.section?.url, ...bases) }
      : null,
    standfirst: plain(draft.standfirst, `${path}.standfirst`, context),
    // A headline that was made of the text would be repeated by an excerpt that starts with the same words.
    summary: summary ?? (line(draft.headline) ? firstWords(blocks.join(' '), SUMMARY_MAX) || null : null),
    keyPoints: distinct((draft.keyPoints ?? []).map((point) => cleanText(point ?? ''))),
    byline: people.byline,
    authors: people.authors,
    agency: people.agency,
    located: line(draft.located),
    publishedAt: published,
    updatedAt: later ? modified : null,
    image,
    body: () => Promise.resolve(textBody(blocks)),
    tags: distinct(draft.tags.map(cleanText)),
    related: draft.related ?? [],
    labels: (draft.labels ?? []).flatMap((label) => oneOf(LABELS, label, `${path}.labels`, context) ?? []),
    corrections: (draft.corrections ?? []).flatMap((correction) => {
      const text = line(correction?.text);
      return text ? [{ text, at: date(correction?.date, 'corrections', context) }] : [];
    }),
    sponsor: line(draft.sponsor),
    language: language ?? context.language,
    readingMinutes: minutes(draft, blocks),
    status: oneOf(STATUSES, draft.status, `${path}.status`, context) ?? 'usable',
    embargoedUntil: date(draft.embargoedUntil, 'embargoed_until', context),
    expires: date(draft.expires, 'expires', context),
    urgency: draft.urgency ?? null,
    usageTerms: line(draft.usageTerms),
    syndication: oneOf(SYNDICATIONS, draft.syndication, `${path}.syndication`, context) ?? 'full',
    canonicalUrl: address(draft.canonicalUrl, 'canonical_url'),
    media: draft.media.flatMap((medium) => {
      const mediumUrl = webUrl(medium.url, ...bases);
      return mediumUrl
        ? [
            {
              url: mediumUrl,
              mimeType: line(medium.mimeType) ?? '',
              title: line(medium.title),
              duration: medium.duration ?? null,
              size: medium.size ?? null,
            },
          ]
        : [];
    }),
  });
};
