import { readPrintedDate } from '../desk/printed-date.js';
import { readHtml, type HtmlTools } from '../html/read-html.js';
import { seen, type ReportEntry } from '../model/report.js';
import { firstWords, textKey } from '../model/text.js';
import { webUrl } from '../model/url.js';
import { JSON_FEED, within, type Converter } from './converter.js';
import { asText, at, eachOf, firstText, isFields, lowered, present, textOf, textsOf, type Fields } from './fields.js';
import { idOf, idsOf, type Ids } from './ninjs-ids.js';
import { isItem, itemsIn, keysOf } from './ninjs-items.js';
import { associationsOf, isPicture, kindOf, ninjsPicture, renditionsOf, type Association } from './ninjs-picture.js';
import { looseIn } from './ninjs-loose.js';
import { bodyOf, headlineOf, introductionOf, type TextIn } from './ninjs-text.js';
import { withOwnNews, withoutOwn } from './own-news.js';

const BEGINNING = 2000;
const EXCERPT_MAX = 240;

const decline = (document: unknown, forced: boolean): string | null => {
  const found = itemsIn(document);
  if (!found) return 'no items';
  if (!found.items.length) return forced ? null : 'an empty list, which may be of any format';
  return found.items.some(({ value }) => isItem(value)) ? null : 'no item with a "uri"';
};

const namesOf = (...lists: unknown[]): string[] =>
  lists
    .flatMap(eachOf)
    .map((each) => textOf(at(each, 'name')))
    .filter(Boolean);

/** Where a reader can see it: an address among the other ids, else the web page among the renditions. */
const addressOf = (item: Fields): string => {
  // Named ones in ninjs 1, later a list of roles and values.
  const ids = isFields(item.altids) ? Object.values(item.altids) : eachOf(item.altids).map((id) => at(id, 'value'));
  const page = renditionsOf(item).find(({ type }) => type.includes('html'));
  return [...ids, page?.url].map(textOf).find((text) => /^https?:/i.test(text) && webUrl(text)) ?? '';
};

const authorsOf = (item: Fields): Fields[] =>
  eachOf(item.authors).map((author) =>
    present({
      name: at(author, 'name'),
      avatar: at(author, 'avatar_url'),
      url: at(author, 'url'),
      role: at(author, 'role'),
    }),
  );

/** The first date that can be read; one before it that cannot is told, under a key that no date is taken from. */
const publishedAt = (...dates: unknown[]): Fields => {
  const texts = dates.map(textOf).filter(Boolean);
  const good = texts.find((text) => readPrintedDate(text, null));
  return { date_published: good ?? texts[0], DATE_PUBLISHED: good === texts[0] ? undefined : good && texts[0] };
};

/** Sound and moving pictures, each in the largest form that there is. */
const mediaOf = (item: Fields, title: string): Fields[] => {
  const [form] = renditionsOf(item).filter(
    (each) => /^(?:video|audio)\//.test(each.type) || !(each.type || isPicture(each)),
  );
  if (!form) return [];
  const { url, type, duration, size } = form;
  return [present({ url, mime_type: type, title, duration_in_seconds: duration, size_in_bytes: size })];
};

const isMedium = (kind: string): boolean => kind === 'video' || kind === 'audio';

const rightsOf = (item: Fields): Record<'statuses' | 'embargoes' | 'expiries', unknown[]> => {
  // In each spelling that stands there, of which one could be forgotten.
  const all = (...names: string[]): unknown[] =>
    Object.entries(item).flatMap(([key, value]) => (names.includes(key.toLowerCase()) ? [value] : []));
  return { statuses: all('pubstatus'), embargoes: all('embargoeduntil', 'embargoed'), expiries: all('expires') };
};

const tagsOf = (item: Fields): string[] => {
  const about = namesOf(
    ...[item.subjects, item.subject, item.people, item.person, item.organisations, item.organisation],
    ...[item.places, item.place, item.events, item.event, item.objects, item.object],
  );
  return [...new Set([...about, ...textsOf(item.keywords)])];
};

const newsOf = (item: Fields, associations: readonly Association[], standfirst: string, ids: Ids): Fields => {
  const [section = ''] = namesOf(item.service, item.subjects, item.subject, item.genres, item.genre);
  const [source] = namesOf(item.infosources, item.infosource);
  const agency = firstText(source, item.infosource, item.source, item.copyrightholder);
  return {
    // Without one there is none: people and places, which are tags too, are no section.
    section: { name: section || ' ' },
    standfirst,
    byline: firstText(item.by, item.byline),
    agency: agency && { name: agency },
    located: item.located,
    image: ninjsPicture(item, associations),
    related: associations
      .filter((each) => kindOf(each) === 'text')
      .map(({ item: { uri, guid } }) => idOf(firstText(uri, guid), ids))
      .filter(Boolean),
    urgency: item.urgency ?? item.priority,
    usage_terms: item.usageterms,
  };
};

/** An excerpt of a text that begins by repeating its headline, as whole documents do. */
const excerptOf = (html: string, headline: string, tools: HtmlTools): string => {
  if (!/<h\d\b/i.test(html.slice(0, BEGINNING))) return '';
  const [first = '', ...blocks] = readHtml(html, tools).blocks;
  return textKey(first) === textKey(headline) ? firstWords(blocks.join(' '), EXCERPT_MAX) : '';
};

const itemOf = (value: unknown, ids: Ids, textIn: TextIn, tools: HtmlTools): unknown => {
  if (!isFields(value)) return value;
  const item = lowered(value);
  const associations = associationsOf(item);
  const { standfirst, summary } = introductionOf(item, textIn);
  const headline = headlineOf(item, textIn) || textOf(item.title);
  const body = bodyOf(item);
  const published = publishedAt(item.firstpublished, item.firstcreated, item.versioncreated);
  return present({
    id: firstText(item.uri, item.guid),
    url: addressOf(item),
    title: headline,
    ...body,
    summary: asText(summary || excerptOf(body.content_html, headline, tools)),
    ...published,
    date_modified: textOf(item.versioncreated) === published.date_published ? undefined : item.versioncreated,
    authors: authorsOf(item),
    tags: tagsOf(item),
    language: item.language,
    attachments: [
      ...(isMedium(textOf(item.type).toLowerCase()) ? mediaOf(item, headline) : []),
      ...associations
        .filter((each) => isMedium(kindOf(each)))
        .flatMap((each) => mediaOf(each.item, headlineOf(each.item, textIn))),
    ],
    _news: withOwnNews(newsOf(item, associations, standfirst, ids), item._news, rightsOf(value)),
  });
};

/** What stands in for a headline is told: `title` is metadata. */
const titled = (path: string, value: unknown, textIn: TextIn): ReportEntry[] => {
  const item = lowered(value);
  const title = textOf(item.title);
  if (!title || headlineOf(item, textIn)) return [];
  return [{ path: within(path, keysOf(value).title!), rule: 'headline-made', severity: 'info', seen: seen(title) }];
};

/** Which stories were made of which (IPTC ninjs, evolvedfrom). */
const lineageOf = (values: readonly unknown[], ids: Ids): Map<string, string> =>
  new Map(
    values.map(lowered).flatMap(({ uri, guid, evolvedfrom }): [string, string][] => {
      const [id, source] = [firstText(uri, guid), idOf(textOf(evolvedfrom), ids)];
      return id && source && id !== source ? [[id, source]] : [];
    }),
  );

/** IPTC ninjs 1.x, 2.x and 3.x, and Superdesk's ninjs: a list, an object with a list, one item, or a package of texts. */
export const ninjs: Converter = {
  decline,
  convert: (document, _origin, tools) => {
    const textIn: TextIn = (html) => readHtml(textOf(html), tools).blocks.join(' ');
    const { list, items } = itemsIn(document) ?? { list: '', items: [] };
    const news = list ? at(document, '_news') : undefined;
    const values = items.map(({ value }) => value);
    const ids = idsOf(values);
    return {
      document: {
        version: JSON_FEED,
        ...present({ _news: news }),
        items: values.map((value) => itemOf(value, ids, textIn, tools)),
      },
      list,
      paths: items.map(({ path }) => path),
      keysOf: (index) => withoutOwn(keysOf(items[index]?.value), items[index]?.value),
      findings: items.flatMap(({ path, value }) => [...titled(path, value, textIn), ...looseIn(path, value)]),
      lineage: lineageOf(values, ids),
    };
  },
};
