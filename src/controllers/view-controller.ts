import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands in an element's n-th card. */
export type Shown<T> = () => readonly T[];

const HALF = 0.5;
const LONG_ENOUGH = 1000;

/** Tells once for each card that half of it was visible for one second. */
export class ViewController<T extends { id: string }> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: Element | DocumentFragment };
  readonly #shown: Shown<T>;
  readonly #seen: (shown: T, position: number) => void;
  readonly #told = new Set<string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #observer: IntersectionObserver | null = null;

  constructor(
    host: ReactiveControllerHost & { renderRoot: Element | DocumentFragment },
    shown: Shown<T>,
    seen: (shown: T, position: number) => void,
  ) {
    this.#host = host;
    this.#shown = shown;
    this.#seen = seen;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!('IntersectionObserver' in globalThis)) return;
    this.#observer ??= new IntersectionObserver((entries) => entries.forEach((entry) => this.#mark(entry)), {
      threshold: HALF,
    });
    for (const card of this.#cards()) this.#observer.observe(card);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #cards(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('article')];
  }

  #mark({ target, intersectionRatio }: IntersectionObserverEntry): void {
    clearTimeout(this.#timers.get(target));
    this.#timers.delete(target);
    if (intersectionRatio >= HALF) this.#timers.set(target, setTimeout(() => this.#tell(target), LONG_ENOUGH));
  }

  #tell(card: Element): void {
    const position = this.#cards().indexOf(card);
    const shown = this.#shown()[position];
    if (!shown || this.#told.has(shown.id)) return;
    this.#told.add(shown.id);
    this.#seen(shown, position);
  }
}
