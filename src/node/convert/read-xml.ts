import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';
import { findInstead } from '../../formats/find-instead.js';
import { Fault } from '../fault.js';
import { fromAtom } from './atom.js';
import { fromRdf, fromRss } from './rss.js';
import type { Stories } from './story.js';

/** A feed that was read, and what its reader has to tell. */
export interface ReadXml {
  stories: Stories;
  told: string[];
}

const ROOT_END = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>\s*$/i;
const ITEM = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])/gi;
// Each reads to its end, or to the text's, in one go.
const UNREAD = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g;

const causeOf = (error: Error): string => (error.cause instanceof Error ? ` (${error.cause.message})` : '');

const faultOf = (error: unknown, text: string): Fault => {
  if (/^\s*[{[]/.test(text)) return new Fault('This is JSON already: "presslet check" says what it is.');
  if (!text.trim()) return new Fault('The answer is empty.');
  if (error instanceof MalformedError)
    return new Fault(`The XML is broken and cannot be read${causeOf(error)}. Have it written by an XML library.`);
  if (error instanceof DetectError || error instanceof ParseError) {
    const instead = findInstead(text, null);
    // Of a feed that is one the words of browsers are of no use here.
    if (instead.name !== 'RSS') return new Fault(`${instead.is} Give the address of an RSS or Atom feed.`);
    return new Fault('This is no RSS, RDF or Atom feed that can be read: its outermost element is none of theirs.');
  }
  throw error;
};

const parse = (text: string): Stories => {
  const parsed = parseFeed(text);
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'atom') return fromAtom(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  throw new DetectError('This is JSON.');
};

/** Reads RSS, RDF or Atom. What is none of them, is broken or breaks off is a {@link Fault}. */
export const readXml = (text: string): ReadXml => {
  let stories: Stories;
  try {
    stories = parse(text);
  } catch (error) {
    throw faultOf(error, text);
  }
  const read = text.replace(UNREAD, '');
  if (!ROOT_END.test(read))
    throw new Fault('The XML breaks off before its end. Look whether the file was written and sent whole.');
  const given = read.match(ITEM)?.length ?? 0;
  const empty = given - stories.items.length;
  return { stories, told: empty > 0 ? [`${empty} of ${given} items are empty and were left out.`] : [] };
};
