import { findInstead } from '../formats/find-instead.js';
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

/** A text as a sentence: parsers end theirs without a stop. */
const ended = (text: string): string => (/[.!?…][”’")\]]?$/.test(text) ? text : `${text}.`);

const inOneText = (...parts: (string | null | undefined)[]): string =>
  parts
    .map((part) => part?.replace(/\s+/g, ' ').trim())
    .flatMap((part) => (part ? ended(part) : []))
    .join(' ');

// Else it is a fault of ours.
const isTried = (reasons: string): boolean => /^[a-z-]+: /.test(reasons);

/**
 * Adds to a problem what people need: a sentence for readers, what stood there instead of a feed, and words for a log.
 * `text` is what should have been one, `fault` what the parser said of it.
 */
export const explain = (problem: Problem, text: string | null, fault: string): Problem => {
  const { kind, url } = problem;
  const isJson = kind === 'not-a-feed';
  const instead = text === null ? null : findInstead(text, isJson ? (problem.detail ?? '') : null);
  const told = { ...problem, detail: instead && !isJson ? instead.name : problem.detail };
  const sentence = SENTENCES[kind](told, 'en');
  const reasons = isJson ? told.detail : '';
  const why = reasons && isTried(reasons) ? `Tried were ${reasons}` : reasons;
  // Of what has a name of its own, and of nothing, a parser need not say that it is no JSON.
  const words = instead
    ? inOneText(instead.is, instead.seen, why, instead.name || !text?.trim() ? '' : fault, instead.mend)
    : inOneText(why, fault, ADVICE[kind]);
  const message = [sentence, words, url && `(${url})`].filter(Boolean).join(' ');
  return { ...told, sentence, message };
};
