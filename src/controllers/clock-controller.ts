import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The page's one clock: tells all elements together that a minute has passed, and only while the page is visible. */
const wait = (): void => {
  clearTimeout(timer);
  if (hosts.size && document.visibilityState !== 'hidden') timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
};

const tick = (): void => {
  if (document.visibilityState !== 'hidden') hosts.forEach((host) => host.requestUpdate());
  wait();
};

/** Keeps an element's relative times true. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An element of the page may cover the document's own (`<img name=addEventListener>`).
    if (!hosts.size) EventTarget.prototype.addEventListener.call(document, 'visibilitychange', tick);
    hosts.add(this.#host);
    if (hosts.size === 1) wait();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    EventTarget.prototype.removeEventListener.call(document, 'visibilitychange', tick);
    wait();
  }
}
