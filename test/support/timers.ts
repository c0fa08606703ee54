/** Timers that wait until they are told to go on, whatever time it is. */
export interface HeldTimers {
  /** How many wait. */
  readonly waiting: number;
  /** Milliseconds until the next; infinite where none waits. */
  readonly wait: number;
  /** Sets the time to that of the next one, and runs it; false where none waits. */
  next(): boolean;
  /** Puts the real ones back. */
  restore(): void;
}

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
const realTimeout = AbortSignal.timeout;
/** Far above the browser's own. */
const FIRST_ID = 2_000_000_000;
/** None is given twice: what clears a timer of yesterday must not meet one of today. */
let last = FIRST_ID;

/** Holds all timers (those of `AbortSignal.timeout` too) and dates, until they are put back. */
export function holdTimers(start: string): HeldTimers {
  const timers = new Map<number, Timer>();
  let now = new real.Date(start).getTime();

  const add = (run: () => void, wait: number, repeats: boolean): number => {
    const delay = Math.max(wait, repeats ? 1 : 0);
    timers.set(++last, { at: now + delay, every: repeats ? delay : null, run });
    return last;
  };
  type Handler = (...args: unknown[]) => void;
  const adds =
    (repeats: boolean) =>
    (run: Handler, wait = 0, ...args: unknown[]): number =>
      add(() => run(...args), wait, repeats);
  const remove = (id?: number): void => {
    if (id !== undefined && !timers.delete(id) && id < FIRST_ID) real.clearTimeout.call(globalThis, id);
  };
  Object.assign(globalThis, {
    Date: new Proxy(real.Date, {
      construct: (target, args: unknown[], made) => Reflect.construct(target, args.length ? args : [now], made) as Date,
      apply: (target) => new target(now).toString(),
      get: (target, key, receiver): unknown => (key === 'now' ? () => now : Reflect.get(target, key, receiver)),
    }),
    setTimeout: adds(false),
    setInterval: adds(true),
    clearTimeout: remove,
    clearInterval: remove,
  });
  AbortSignal.timeout = (wait) => {
    const control = new AbortController();
    add(() => control.abort(new DOMException('It took too long.', 'TimeoutError')), wait, false);
    return control.signal;
  };

  return {
    get waiting() {
      return timers.size;
    },
    get wait() {
      return Math.min(...[...timers.values()].map(({ at }) => at)) - now;
    },
    next() {
      const [due] = [...timers].sort(([a, x], [b, y]) => x.at - y.at || a - b);
      if (!due) return false;
      const [id, timer] = due;
      now = Math.max(now, timer.at);
      if (timer.every === null) timers.delete(id);
      else timer.at = now + timer.every;
      timer.run();
      return true;
    },
    restore() {
      Object.assign(globalThis, real);
      AbortSignal.timeout = realTimeout;
    },
  };
}

/** Lets everything happen that needs no time, so many tasks long. Needs no timer. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++)
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
}
