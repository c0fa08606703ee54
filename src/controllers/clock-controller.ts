import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** The page's one clock: tells all elements together that a minute has passed, and only while the page is visible. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const stop = (): void => {
  clearTimeout(timer);
  timer = undefined;
};

const wait = (): void => {
  stop();
  if (listeners.size && document.visibilityState !== 'hidden') timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
};

const tick = (): void => {
  for (const listener of listeners) listener();
  wait();
};

const onVisibility = (): void => (document.visibilityState === 'hidden' ? stop() : tick());

const subscribe = (listener: () => void): void => {
  if (!listeners.size) document.addEventListener('visibilitychange', onVisibility);
  listeners.add(listener);
  if (timer === undefined) wait();
};

const unsubscribe = (listener: () => void): void => {
  listeners.delete(listener);
  if (listeners.size) return;
  document.removeEventListener('visibilitychange', onVisibility);
  stop();
};

/** Keeps an element's relative times true. */
export class ClockController implements ReactiveController {
  /** The present in milliseconds, the same for a whole rendering. */
  now = Date.now();

  readonly #host: ReactiveControllerHost;
  readonly #onMinute = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    subscribe(this.#onMinute);
  }

  hostDisconnected(): void {
    unsubscribe(this.#onMinute);
  }

  hostUpdate(): void {
    this.now = Date.now();
  }
}
