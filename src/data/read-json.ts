import type { Result } from '../model/problem.js';
import { problem } from './problem.js';

/** What a text that is not JSON is, if it shows. */
const looksLike = (text: string): string | null => {
  const start = text.trimStart().slice(0, 2000);
  if (!start.startsWith('<')) return null;
  const root = /<([a-z:]+)/i.exec(start)?.[1] ?? '';
  if (/^(rss|feed|rdf:rdf)$/i.test(root)) return 'RSS';
  return /^<\?xml/i.test(start) && !/^html$/i.test(root) ? 'XML' : 'HTML';
};

/** Parses JSON, never guessing at what does not parse; a byte order mark before it is forgiven. */
export const readJson = (text: string, url: string | null): Result<unknown> => {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown, problem: null };
  } catch (error) {
    const fault = text.trim() ? (error as Error).message : 'The answer is empty.';
    return { value: null, problem: problem('not-json', url, { detail: looksLike(text) }, fault) };
  }
};
