import type { ProblemMessages } from '../i18n/en.js';
import type { Problem } from '../model/problem.js';

// What a publisher can check. Readers see a shorter sentence, in their own language.
const ADVICE: Partial<Record<Problem['kind'], string>> = {
  'no-source':
    'Set the attribute src, or add <link rel="alternate" type="application/feed+json" href="…"> to the page.',
  network:
    'A browser cannot tell a missing CORS header from a dead network. Check that the address answers over https, that it ' +
    'sends Access-Control-Allow-Origin, and that the connect-src of the page’s CSP allows it.',
  timeout: 'The limits are 8 s to the first byte and 15 s in all.',
  'too-large': 'The limit is 5 MB.',
  'not-json': 'Give the address of a JSON feed.',
};

const SENTENCES: ProblemMessages = {
  'no-source': () => 'No news source was given.',
  network: () => 'The news could not be reached.',
  timeout: () => 'The news took too long to answer.',
  http: ({ status }) => `The news could not be had (error ${status}).`,
  'too-large': () => 'The news feed is too large.',
  'not-json': ({ detail }) =>
    detail ? `The news source gave ${detail} instead of a JSON feed.` : 'The news source did not give readable JSON.',
  'not-a-feed': () => 'The news source is not a news feed.',
  script: () => 'A part of this widget could not be loaded.',
};

/** What a text that is not JSON is, if it shows. */
const looksLike = (text: string): string | null => {
  const start = text.trimStart().slice(0, 2000);
  if (!start.startsWith('<')) return null;
  const root = /<([a-z:]+)/i.exec(start)?.[1] ?? '';
  if (/^(rss|feed|rdf:rdf)$/i.test(root)) return 'RSS';
  return /^<\?xml/i.test(start) && !/^html$/i.test(root) ? 'XML' : 'HTML';
};

/**
 * Adds to a problem what people need: a sentence for readers, what stood there instead of JSON, and words for a log.
 * `text` is what should have been JSON, `fault` what the parser said of it.
 */
export const explain = (problem: Problem, text: string | null, fault: string): Problem => {
  const told = { ...problem, detail: text === null ? problem.detail : looksLike(text) };
  const sentence = SENTENCES[told.kind](told);
  const why = text === '' ? 'The answer is empty.' : fault || told.detail;
  const message = [sentence, why, ADVICE[told.kind], told.url && `(${told.url})`].filter(Boolean).join(' ');
  return { ...told, sentence, message };
};
