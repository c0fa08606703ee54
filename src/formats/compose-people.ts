import { readJoinedByline, type JoinedByline } from '../desk/byline.js';
import type { Agency, Author } from '../model/article.js';
import { cleanText, distinct } from '../model/text.js';
import { webUrl } from '../model/url.js';
import type { ComposeContext, Draft, DraftAuthor } from './draft.js';

/** Who stands at the head of an article, and what a joined byline added. */
export interface People {
  byline: string | null;
  authors: Author[];
  agency: Agency | null;
  /** A time that was read out of the byline. */
  publishedAt: string | null;
  /** The byline stood in the article's first paragraph. */
  inText: boolean;
}

const read = (text: string, path: string, context: ComposeContext): JoinedByline | null => {
  const joined = context.extract.byline ? readJoinedByline(text, context.findAgency, context.timeZone) : null;
  if (joined) context.note(path, joined.unclear ? 'byline-unclear' : 'byline-read', 'info', text);
  return joined;
};

const isAgency = (name: string, context: ComposeContext): boolean => {
  const found = context.extract.byline ? context.findAgency(name) : null;
  return found?.index === 0 && found.name.length === name.length;
};

const authorOf = ({ name, url, avatar, role }: DraftAuthor, bases: (string | null)[]): Author => ({
  name: cleanText(name ?? ''),
  url: webUrl(url, ...bases),
  avatar: webUrl(avatar, ...bases),
  role: cleanText(role ?? '') || null,
});

/** A byline in the first paragraph is taken only when all three of desk, agency and time stand there. */
const leadingByline = (first: string | undefined, context: ComposeContext): JoinedByline | null => {
  if (!first || first.length > 160 || !context.extract.byline) return null;
  const joined = readJoinedByline(first, context.findAgency, context.timeZone);
  return joined?.byline && joined.agency && joined.publishedAt ? joined : null;
};

/** Reads byline, authors and agency; `first` is the article's first paragraph. */
export const composePeople = (
  draft: Draft,
  first: string | undefined,
  bases: (string | null)[],
  context: ComposeContext,
): People => {
  const { path } = context;
  const people: People = {
    byline: cleanText(draft.byline ?? '') || null,
    authors: [],
    agency: null,
    publishedAt: null,
    inText: false,
  };
  let agencyName = cleanText(draft.agency?.name ?? '');
  const take = (joined: JoinedByline): void => {
    agencyName ||= joined.agency ?? '';
    people.publishedAt ??= joined.publishedAt;
  };

  const drafts = draft.authors.length ? draft.authors : context.authors;
  const authors = drafts.map((each) => authorOf(each, bases)).filter((author) => author.name);
  const names = distinct(authors.map((author) => author.name));
  for (const name of names) {
    const author = authors.find((each) => each.name === name)!;
    const joined = read(name, `${path}.authors`, context);
    if (joined) take(joined);
    if (isAgency(name, context)) {
      // An agency that is already named in the data is not said twice.
      agencyName ||= name;
      context.note(`${path}.authors`, 'agency-in-author', 'info', name);
    } else if (joined?.byline !== '') {
      people.authors.push(joined ? { ...author, name: joined.byline } : author);
    }
  }

  const leading = people.byline || people.authors.length ? null : leadingByline(first, context);
  const printed = people.byline ? read(people.byline, `${path}.byline`, context) : leading;
  if (printed) {
    take(printed);
    people.byline = printed.byline || null;
    people.inText = printed === leading;
    if (people.inText) context.note(path, 'byline-read', 'info', first);
  }
  if (agencyName) {
    people.agency = {
      name: agencyName,
      url: webUrl(draft.agency?.url, ...bases),
      logo: webUrl(draft.agency?.logo, ...bases),
    };
  }
  return people;
};
