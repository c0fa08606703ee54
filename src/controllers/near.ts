import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare } from '../model/bare.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How near the viewport counts as near. */
const NEAR = bare({ rootMargin: '600px' });

/** Tells once when an element comes near the viewport; at once where that cannot be told. */
export class NearController implements ReactiveController {
  readonly #host: Host;
  readonly #tell: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, tell: () => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    if (!(globalThis as Partial<typeof globalThis>).IntersectionObserver) return this.#near();
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#near();
    }, NEAR);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #near(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
    this.#tell();
  }
}
