import type { RecordedRequest, Stubbed, StubbedAnswer } from '../support/fetch.js';
import { feedOf, story, type Wire } from '../support/news.js';

/** What one request meets; `good` ones have different stories. */
export type Fault =
  | 'good 1'
  | 'good 2'
  | 'good 3'
  | 'no stories'
  | 'page'
  | 'cut'
  | 'no feed'
  | 'unreached'
  | 'silent'
  | 'breaks'
  | 'stalls'
  | 'slow'
  | 'late'
  | 'asks for two seconds'
  | 'asks for a day'
  | '204'
  | '401'
  | '404'
  | '410'
  | '429'
  | '500'
  | '503';

/** Those that are good. */
export const FEEDS: Record<string, Wire> = {
  'good 1': feedOf([story(1), story(2)]),
  'good 2': feedOf([story(2, { title: 'Tide mill stops again' }), story(3), story(4)]),
  'good 3': feedOf([story(5)]),
  'no stories': feedOf([]),
};
/** What they show. */
export const HEADLINES = Object.fromEntries(
  Object.entries(FEEDS).map(([name, { items }]) => [name, (items as Wire[]).map(({ title }) => title)]),
);
const TEXT = JSON.stringify(FEEDS['good 1']);

/** Kind and status of the problem that each comes to, where it comes to one. */
const PROBLEMS: Partial<Record<Fault, [kind: string, status: number | null]>> = {
  page: ['not-json', null],
  cut: ['not-json', null],
  'no feed': ['not-a-feed', null],
  unreached: ['network', null],
  silent: ['timeout', null],
  breaks: ['network', null],
  stalls: ['timeout', null],
  late: ['timeout', null],
  'asks for two seconds': ['http', 503],
  'asks for a day': ['http', 429],
};
/** The problem that a fault comes to, if any. */
export const problemOf = (fault: Fault): [kind: string, status: number | null] | null =>
  PROBLEMS[fault] ?? (/^\d/.test(fault) ? ['http', Number(fault)] : null);

/** A request and what it meets. */
export interface Met {
  request: RecordedRequest;
  fault: Fault;
  /** The stub lets it wait: for a timer, or for ever. */
  held: boolean;
  /** Given up before its end. */
  dropped: boolean;
}

/** A body that ends as a server's does, or in another way; what is given up gives no more, as in a browser. */
const sent = (request: RecordedRequest, text: string, end: 'close' | 'error' | 'stall' = 'close'): StubbedAnswer => {
  const { signal } = request.init;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      const giveUp = (): void => controller.error(new DOMException('Given up.', 'AbortError'));
      if (signal?.aborted) {
        giveUp();
        return;
      }
      signal?.addEventListener('abort', giveUp);
      controller.enqueue(new TextEncoder().encode(text));
      if (end === 'close') controller.close();
      if (end === 'error') controller.error(new TypeError('The connection was reset.'));
    },
  });
  return { body };
};

/** What a server answers that has the fault. */
export const answerTo = (met: Met): Stubbed => {
  const { fault, request } = met;
  const wait = (answer: Stubbed): Stubbed => {
    met.held = true;
    return answer;
  };
  switch (fault) {
    case 'page':
      return sent(request, '<!doctype html><title>Oh</title>');
    case 'cut':
      return sent(request, TEXT.slice(0, -20));
    case 'no feed':
      return sent(request, '{"hello":"world"}');
    case 'unreached':
      return 'fail';
    case 'silent':
      return wait('never');
    case 'breaks':
      return sent(request, TEXT.slice(0, 40), 'error');
    case 'stalls':
      return wait(sent(request, TEXT.slice(0, 40), 'stall'));
    case 'slow':
      return wait({ ...sent(request, TEXT), delay: 3000 });
    case 'late':
      return wait({ ...sent(request, TEXT), delay: 12_000 });
    case 'asks for two seconds':
      return { status: 503, headers: { 'retry-after': '2' } };
    case 'asks for a day':
      return { status: 429, headers: { 'retry-after': '86400' } };
    default:
      return FEEDS[fault] ? sent(request, JSON.stringify(FEEDS[fault])) : { status: Number(fault) };
  }
};

/** All of them. */
export const FAULTS = [
  ...Object.keys(FEEDS),
  ...Object.keys(PROBLEMS),
  'slow',
  '204',
  '401',
  '404',
  '410',
  '429',
  '500',
  '503',
];
