/** A clock that stands still until it is told to move. */
export interface FakeClock {
  /** The time it shows, in milliseconds since 1970. */
  readonly now: number;
  /** How many time-outs and intervals are waiting. */
  readonly waiting: number;
  /** Moves on by so many milliseconds; runs what falls due, in order, and lets promises settle after each. */
  tick(milliseconds: number): Promise<void>;
  /** Sets the time without running anything, as a reader who corrects the clock does. */
  jump(time: string | number): void;
  /** Puts the real clock back; done by itself after each test. */
  restore(): void;
}

type Handler = (...args: unknown[]) => void;

interface Timer {
  at: number;
  every: number | null;
  run: () => void;
}

const real = {
  Date: globalThis.Date,
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
};

/** Ids of ours are far above the browser's, so that a real timer made earlier can still be cleared. */
const FIRST_ID = 1_000_000_000;

/** No clock has the ids of another: what a page kept of an earlier one clears nothing of a later. */
let nextId = FIRST_ID;

/**
 * Replaces `Date`, `performance.now`, time-outs and intervals until the end of the test. Animation frames stay real.
 * @param start the time it shows first, for example `'2026-01-06T09:46:00Z'`
 */
export function fakeClock(start: string | number): FakeClock {
  const timers = new Map<number, Timer>();
  let now = new real.Date(start).getTime();
  let elapsed = 0;

  const add = (handler: Handler, delay: number, repeats: boolean, args: unknown[]): number => {
    const wait = Math.max(delay, repeats ? 1 : 0);
    const id = nextId++;
    timers.set(id, { at: elapsed + wait, every: repeats ? wait : null, run: () => handler(...args) });
    return id;
  };
  const remove = (id?: number): void => {
    if (id !== undefined && !timers.delete(id) && id < FIRST_ID) real.clearTimeout.call(globalThis, id);
  };
  const nextDue = (end: number): [number, Timer] | undefined =>
    [...timers].filter(([, timer]) => timer.at <= end).sort(([a, x], [b, y]) => x.at - y.at || a - b)[0];

  install({
    Date: dateShowing(() => now),
    setTimeout: (handler: Handler, delay = 0, ...args: unknown[]) => add(handler, delay, false, args),
    setInterval: (handler: Handler, delay = 0, ...args: unknown[]) => add(handler, delay, true, args),
    clearTimeout: remove,
    clearInterval: remove,
  });
  performance.now = () => elapsed;

  return {
    get now() {
      return now;
    },
    get waiting() {
      return timers.size;
    },
    async tick(milliseconds) {
      const end = elapsed + milliseconds;
      await settle();
      for (let due = nextDue(end); due; due = nextDue(end)) {
        const [id, timer] = due;
        now += timer.at - elapsed;
        elapsed = timer.at;
        if (timer.every === null) timers.delete(id);
        else timer.at += timer.every;
        timer.run();
        await settle();
      }
      now += end - elapsed;
      elapsed = end;
    },
    jump(time) {
      now = new real.Date(time).getTime();
    },
    restore,
  };
}

function dateShowing(now: () => number): DateConstructor {
  return new Proxy(real.Date, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length ? args : [now()], newTarget) as Date,
    apply: (target) => new target(now()).toString(),
    get: (target, key, receiver): unknown => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}

function install(replaced: Record<string, unknown>): void {
  Object.assign(globalThis, replaced);
}

function restore(): void {
  install(real);
  Reflect.deleteProperty(performance, 'now');
}

/** A real macrotask: all promises that can settle have done so after it. */
function settle(): Promise<void> {
  return new Promise((resolve) => real.setTimeout.call(globalThis, resolve, 0));
}

afterEach(restore);
