import type { ReactiveController } from 'lit';
import type { PageElement } from '../hosts.js';

/** Within how many milliseconds a page asks that is online again, so that not all readers of a town ask at once. */
const SOON = 2000;

const hosts = new Set<PageElement>();
let timer: ReturnType<typeof setTimeout> | undefined;

const again = (): void => {
  for (const { problem, feed, source, flow } of hosts) {
    if (!problem || !/network|timeout/.test(problem.kind)) continue;
    flow?.hold();
    void source.renew(feed ? 'fresh' : undefined);
  }
};

const back = (): void => {
  clearTimeout(timer);
  timer = setTimeout(again, Math.random() * SOON);
};

/** Has an element ask once more, whose feed could not be reached, when the network is back. */
export class RecoveryController implements ReactiveController {
  readonly #host: PageElement;

  constructor(host: PageElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!hosts.size) addEventListener('online', back);
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    removeEventListener('online', back);
    clearTimeout(timer);
  }
}
