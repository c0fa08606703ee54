import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare } from '../model/bare.js';

type Host = ReactiveControllerHost & {
  renderRoot: ParentNode;
  /** How many cards the last update left as they were. */
  drawn?: number;
};

const HALF = bare({ threshold: 0.5 });
const LONG_ENOUGH = 1000;

/** Tells once for each card that half of it was visible for one second. */
export class ViewController implements ReactiveController {
  readonly #host: Host;
  readonly #seen: (position: number) => void;
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, seen: (position: number) => void) {
    this.#host = host;
    this.#seen = seen;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const stand = this.#observer ? (this.#host.drawn ?? 0) : 0;
    // A card may show another story now, whose second starts here.
    if (!stand) this.hostDisconnected();
    if (!(globalThis as Partial<typeof globalThis>).IntersectionObserver) return;
    this.#observer ??= new IntersectionObserver((entries) => entries.forEach(this.#mark), HALF);
    for (const card of this.#cards.slice(stand)) this.#observer.observe(card);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#timers.forEach(clearTimeout);
    this.#timers.clear();
  }

  get #cards(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('article')];
  }

  #mark = ({ target, intersectionRatio }: IntersectionObserverEntry): void => {
    clearTimeout(this.#timers.get(target));
    const tell = (): unknown => document.visibilityState === 'hidden' || this.#seen(this.#cards.indexOf(target));
    if (intersectionRatio >= HALF.threshold) this.#timers.set(target, setTimeout(tell, LONG_ENOUGH));
  };
}
