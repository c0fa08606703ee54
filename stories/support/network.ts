import { LIMITS } from '../../src/data/fetch-text.js';

const HOME = 'your-paper.example/';

/** An address of the newspaper whose network the stories make up. Answers are kept, so each answer has an address of its own. */
export const at = (path: string): string => `https://${HOME}${path}`;

/** Likewise, where the catalogue's own pictures are shown: over https no picture is asked for without. */
export const besides = (path: string): string => `${location.protocol}//${HOME}${path}`;

type Answer = (signal: AbortSignal, url: string) => Promise<Response>;

/** A network that gives this answer, until the story is left. */
const network = (answer: Answer) => (): (() => void) => {
  const { fetch } = window;
  const ask = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = String(input instanceof Request ? input.url : input);
    return url.replace(/^https?:\/\//, '').startsWith(HOME) ? answer(init!.signal!, url) : fetch(input, init);
  };
  window.fetch = ask;
  return () => {
    window.fetch = fetch;
  };
};

const never: Answer = (signal) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** A network that never answers. */
export const silentNetwork = network(never);

/** A network that is not there. */
export const deadNetwork = network(() => Promise.reject(new TypeError('Failed to fetch')));

/** A network that answers with this. */
export const answering = (body: string, status = 200): (() => () => void) =>
  network(() => Promise.resolve(new Response(body, { status })));

/** A network that gives each address its own answers, in turn; the last repeats, and there is nothing else. */
export const answeringEach = (answers: Record<string, readonly unknown[]>): (() => () => void) => {
  const turns = new Map<string, number>();
  return network((_, url) => {
    const given = answers[url] ?? [];
    const turn = turns.get(url) ?? 0;
    turns.set(url, turn + 1);
    const json = given[Math.min(turn, given.length - 1)];
    return Promise.resolve(json ? Response.json(json) : new Response('Down for repairs', { status: 404 }));
  });
};

/** A network with a limit that is reached at once, in place of {@link LIMITS}. */
const limited = (limit: 'headers' | 'bytes', value: number, answer: Answer) => (): (() => void) => {
  const before = LIMITS[limit];
  LIMITS[limit] = value;
  const leave = network(answer)();
  return () => {
    LIMITS[limit] = before;
    leave();
  };
};

/** A network that takes too long. */
export const lateNetwork = limited('headers', 50, never);

/** A network that answers with more than is read. */
export const hugeNetwork = limited('bytes', 10, () => Promise.resolve(new Response('{"version": "1.1"}')));
