import { eachOf, firstText, isFields, lowered, textOf, type Fields } from './fields.js';

/** Reads the text out of HTML. */
export type TextIn = (html: unknown) => string;

interface Value {
  role: string;
  /** A media type, as the feed writes it. */
  type: string;
  text: string;
}

// A list of texts alone, and one thing where a list is expected, are written too.
const listOf = (list: unknown): Fields[] => {
  if (Array.isArray(list))
    return list.map((each: unknown) => (typeof each === 'string' ? { value: each } : each)).filter(isFields);
  return typeof list === 'string' ? [{ value: list }] : eachOf(list);
};

const valuesIn = (list: unknown): Value[] =>
  listOf(list)
    .map(lowered)
    .map(({ role, contenttype, value }) => ({
      role: textOf(role).toLowerCase(),
      type: textOf(contenttype).toLowerCase(),
      text: textOf(value),
    }))
    .filter(({ text }) => text);

/** The text of the first of these roles that is there; an empty role stands for none. */
export const saidIn = (list: unknown, ...roles: string[]): string => {
  const values = valuesIn(list);
  return roles.map((role) => values.find((each) => each.role === role)?.text).find(Boolean) ?? '';
};

/** As {@link saidIn}; what says that it is HTML is read as such. */
const readIn = (textIn: TextIn, list: unknown, ...roles: string[]): string => {
  const values = valuesIn(list);
  const found = roles.map((role) => values.find((each) => each.role === role)).find(Boolean);
  return found?.type.includes('html') ? textIn(found.text) : (found?.text ?? '');
};

/** Keys of ninjs 1 that begin so, the plain ones first: `headline`, then `headline_main`. */
const named = (item: Fields, name: string): string[] =>
  Object.keys(item)
    .filter((key) => key === name || key.startsWith(`${name}_`))
    .filter((key) => textOf(item[key]));

/** A text of ninjs 1, whose key says whether it is HTML: `description_xhtml`. */
const readKey = (textIn: TextIn, item: Fields, key: string | undefined): string =>
  key === undefined ? '' : key.endsWith('html') ? textIn(item[key]) : textOf(item[key]);

/** The headline of an item, but for `title`, which is metadata. */
export const headlineOf = (item: Fields, textIn: TextIn): string => {
  const [first] = valuesIn(item.headlines).filter(({ role }) => role !== 'subhead');
  const keys = named(item, 'headline');
  const key = ['headline', 'headline_main'].find((each) => keys.includes(each)) ?? keys[0];
  return readIn(textIn, item.headlines, 'main', first?.role ?? '') || readKey(textIn, item, key);
};

/** What introduces an item, and what describes it in lists. */
export const introductionOf = (item: Fields, textIn: TextIn): { standfirst: string; summary: string } => {
  const keys = ['description_text', 'description_html'];
  const described = readKey(textIn, item, keys.find((key) => textOf(item[key])) ?? named(item, 'description')[0]);
  return {
    standfirst: readIn(textIn, item.headlines, 'subhead') || readIn(textIn, item.descriptions, 'lead') || described,
    summary: readIn(textIn, item.descriptions, 'summary', 'text', '') || described,
  };
};

const isMarkup = (text: string): boolean => /^<(?!\?xml|nitf|newsitem)[a-z!][^<>]*>/i.test(text);

/** What a body is by its media type, never by its role; "text/html5" and "body_xhtml" are written, too. */
const bodyKind = ({ type, text }: Value): 'html' | 'xhtml' | 'plain' | null => {
  if (type.includes('xhtml')) return 'xhtml';
  if (type.includes('html') || (!type && isMarkup(text))) return 'html';
  if (/xml|nitf/.test(type) || /^<(?:\?xml|nitf|newsitem)\b/i.test(text)) return null;
  return /^$|plain|^(?:body_)?text$|^text\/(?:x-)?(?:markdown|asciidoc)/.test(type) ? 'plain' : null;
};

/** The text of an item: HTML, else XHTML, else plain; no other markup is read. */
export const bodyOf = (item: Fields): { content_html: string; content_text: string } => {
  const bodies = valuesIn(item.bodies);
  // ninjs 1 says in the key what it is: `body_xhtml`; of its own keys too (`body_main`), as far as they are texts.
  const earlier = named(item, 'body').map((key) => ({
    role: '',
    type: /richtext|html/.test(key) ? key.replace('richtext', 'html') : /text|xml|nitf/.test(key) ? key : '',
    text: textOf(item[key]),
  }));
  const all = [...bodies, ...earlier];
  const find = (kind: ReturnType<typeof bodyKind>): string => all.find((body) => bodyKind(body) === kind)?.text ?? '';
  const content_html = firstText(find('html'), find('xhtml'));
  return { content_html, content_text: content_html ? '' : find('plain') };
};
