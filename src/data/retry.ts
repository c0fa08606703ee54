import { readMoment } from '../model/date.js';
import type { Problem } from '../model/problem.js';

/** What one try came to. */
export interface Try {
  problem: Problem | null;
  /** After how long the server wants to be asked again, as it says it (RFC 9110, 10.2.3). */
  after?: string | null;
}

/** How long is waited between tries, in milliseconds (DESIGN: the network, in numbers). */
export const PAUSES = {
  /** Before the first repeated try at most; twice that before each further one. */
  first: 500,
  most: 8000,
  /** Beyond which a server that asks for a pause is left alone. */
  asked: 60_000,
};

/** Tries after the first. */
const TRIES = 2;

const mayPass = ({ problem }: Try): boolean =>
  problem?.kind === 'network' ||
  problem?.kind === 'timeout' ||
  (problem?.kind === 'http' && /^(?:408|425|429|5\d\d)$/.test(String(problem.status)));

/** What a server asks for, in milliseconds: seconds or a date (RFC 9110, 10.2.3); 0 where it does not, or cannot be read. */
export const askedFor = (after: string | null | undefined, now: number): number => {
  const text = after?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : readMoment(text) - now;
  return wait > 0 ? wait : 0;
};

const pause = (wait: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, wait);
    signal.addEventListener('abort', leave);
  });

/**
 * Tries again, at most twice, what failed in a way that may pass: after a pause of random length, so that a page's readers
 * do not all come back at once, and after what the server asks for. Rejects only when `signal` aborts, with its reason.
 */
export const retried = async <T extends Try>(first: T, attempt: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  let tried = first;
  for (let count = 0; count < TRIES && mayPass(tried); count++) {
    const asked = askedFor(tried.after, Date.now());
    if (asked > PAUSES.asked) break;
    signal.throwIfAborted();
    await pause(asked + Math.random() * Math.min(PAUSES.most, PAUSES.first * 2 ** count), signal);
    tried = await attempt();
  }
  return tried;
};
