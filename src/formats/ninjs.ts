import { webUrl } from '../model/url.js';
import { JSON_FEED, type Converter } from './converter.js';
import { at, eachOf, firstText, isFields, present, textOf, type Fields } from './fields.js';
import { ninjsPicture, renditionsOf } from './ninjs-picture.js';

/** The item's keys as ninjs 3 writes them; earlier ones are the same in small letters. */
const KEYS = {
  id: 'uri',
  title: 'headlines',
  content_html: 'bodies',
  content_text: 'bodies',
  summary: 'descriptions',
  date_published: 'firstCreated',
  date_modified: 'versionCreated',
  authors: 'by',
  tags: 'subjects',
  '_news.section': 'subjects',
  '_news.agency': 'infoSources',
  '_news.byline': 'by',
  '_news.image': 'associations',
  '_news.standfirst': 'descriptions',
  '_news.status': 'pubStatus',
  '_news.embargoed_until': 'embargoedUntil',
  '_news.expires': 'expires',
};

// Keys that hardly anything but ninjs has, in any of its versions.
const MARKS =
  /^(?:versioncreated|firstcreated|pubstatus|altids|infosources?|body_(?:html|xhtml|text)|headlines|bodies|renditions)$/;

/**
 * ninjs 3 writes `versionCreated`, ninjs 1 and 2 `versioncreated`: in small letters all are alike (IPTC ninjs 3.0,
 * "Changes").
 */
export const lowered = (item: unknown): Fields =>
  isFields(item) ? Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value])) : {};

/** Items with where they stand, or `null` where there are none. */
const itemsIn = (document: unknown): [string, unknown][] | null => {
  if (Array.isArray(document)) return document.map((item: unknown, index) => [`[${index}]`, item]);
  for (const name of ['items', '_items', 'docs']) {
    const list = at(document, name);
    if (Array.isArray(list)) return list.map((item: unknown, index) => [`${name}[${index}]`, item]);
  }
  return isFields(document) ? [['', document]] : null;
};

const isItem = (value: unknown): boolean => {
  const item = lowered(value);
  const named = textOf(item.uri) || textOf(item.guid);
  return named !== '' && (Object.keys(item).some((key) => MARKS.test(key)) || ('uri' in item && !('id' in item)));
};

const decline = (document: unknown, forced: boolean): string | null => {
  const items = itemsIn(document);
  if (!items) return 'no items';
  if (!items.length) return forced ? null : 'an empty list, which may be of any format';
  return items.some(([, item]) => isItem(item)) ? null : 'no item with a "uri"';
};

/** The value of the first of these roles; without roles of the first there is. */
const byRole = (list: unknown, ...roles: string[]): string => {
  const values = eachOf(list).map(lowered);
  const found = roles.map((role) => values.find((each) => textOf(each.role).toLowerCase() === role)).find(Boolean);
  return textOf(found?.value);
};

const headlineOf = (item: Fields): string => {
  const named = Object.keys(item).find((key) => key.startsWith('headline_') && textOf(item[key]));
  const [first] = eachOf(item.headlines);
  return firstText(byRole(item.headlines, 'main'), at(first, 'value'), item.headline, named && item[named], item.title);
};

// By what it is said to be, never by its role; "image/jpg" and "text/html5" are written, too.
const typeOf = (body: Fields): string => textOf(body.contenttype).toLowerCase();

const bodyOf = (item: Fields): Fields => {
  const bodies = eachOf(item.bodies).map(lowered);
  const html = bodies.find((body) => typeOf(body).includes('html') && textOf(body.value));
  const text = bodies.find((body) => !/xml|html/.test(typeOf(body)) && textOf(body.value));
  const strange = bodies.find((body) => textOf(body.value));
  const content_html = firstText(html?.value, item.body_html, item.body_xhtml, item.body_richtext);
  // Of a body in another markup there is the text.
  const content_text = content_html
    ? ''
    : firstText(text?.value, item.body_text, textOf(strange?.value).replace(/<[^<>]*>/g, ' '));
  return { content_html, content_text };
};

const namesOf = (...lists: unknown[]): string[] =>
  lists
    .flatMap(eachOf)
    .map((each) => textOf(at(each, 'name')))
    .filter(Boolean);

/** Where a reader can see it: an address among the other ids, else the web page among the renditions. */
const addressOf = (item: Fields): string => {
  const ids = isFields(item.altids) ? Object.values(item.altids) : eachOf(item.altids).map((id) => at(id, 'value'));
  const page = renditionsOf(item).find(({ type }) => type.includes('html'));
  return [...ids, page?.url].map(textOf).find((text) => /^https?:/.test(text) && webUrl(text)) ?? '';
};

const agencyOf = (item: Fields): string => {
  const [source] = namesOf(item.infosources, item.infosource);
  return firstText(source, item.source, item.copyrightholder);
};

const authorsOf = (item: Fields): Fields[] =>
  eachOf(item.authors).map((author) =>
    present({ name: at(author, 'name'), avatar: at(author, 'avatar_url'), url: at(author, 'url') }),
  );

const itemOf = (value: unknown): unknown => {
  if (!isFields(value)) return value;
  const item = lowered(value);
  const associated = eachOf(item.associations).map(lowered);
  const [first, ...others] = [
    ...namesOf(item.service),
    ...namesOf(item.subjects, item.subject),
    ...namesOf(item.genres, item.genre),
  ];
  const summary = firstText(byRole(item.descriptions, 'summary', 'text', ''), item.description_text);
  const standfirst = firstText(byRole(item.headlines, 'subhead'), byRole(item.descriptions, 'lead'));
  return present({
    id: firstText(item.uri, item.guid),
    url: addressOf(item),
    title: headlineOf(item),
    ...bodyOf(item),
    summary: summary || item.description_html,
    date_published: firstText(item.firstcreated, item.firstpublished, item.versioncreated),
    date_modified: item.versioncreated,
    authors: authorsOf(item),
    tags: [
      ...others,
      ...namesOf(
        item.people,
        item.person,
        item.organisations,
        item.organisation,
        item.places,
        item.place,
        item.events,
        item.event,
        item.objects,
        item.object,
      ),
      ...eachText(item.keywords),
    ],
    language: item.language,
    attachments: associated
      .filter(({ type }) => /^(?:video|audio)$/.test(textOf(type)))
      .flatMap((medium) =>
        renditionsOf(medium)
          .slice(0, 1)
          .map(({ url, type }) => present({ url, mime_type: type, title: headlineOf(medium) })),
      ),
    _news: present({
      // Without one there is none: people and places, which are tags too, are no section.
      section: { name: first ?? '' },
      standfirst,
      byline: firstText(item.by, item.byline),
      agency: agencyOf(item) && { name: agencyOf(item) },
      located: item.located,
      image: ninjsPicture(item, associated),
      related: associated.filter(({ type }) => textOf(type) === 'text').map(({ uri }) => textOf(uri)),
      status: item.pubstatus,
      embargoed_until: firstText(item.embargoeduntil, item.embargoed),
      expires: item.expires,
      urgency: item.urgency ?? item.priority,
      usage_terms: item.usageterms,
    }),
  });
};

const eachText = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf).filter(Boolean) : []);

/** IPTC ninjs 1.x, 2.x and 3.x, and Superdesk's ninjs: a list, an object with a list, or one item. */
export const ninjs: Converter = {
  decline,
  convert: (document) => {
    const items = itemsIn(document) ?? [];
    return {
      document: { version: JSON_FEED, items: items.map(([, item]) => itemOf(item)) },
      paths: items.map(([path]) => path),
      keys: KEYS,
    };
  },
};
