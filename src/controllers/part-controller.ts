import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Load = () => Promise<unknown>;

interface Part {
  value?: unknown;
  /** There is nothing to wait for any more. */
  here?: boolean;
  arrived: Promise<unknown>;
}

const parts = new WeakMap<Load, Part>();

/** Brings what only some elements need, when they need it: a layout, a language, an article's text. */
export class PartController implements ReactiveController {
  /** Everything that was asked for in this update is here, or could not be had. */
  ready = true;
  /** Settles when the part that was asked for last is here; the host updates then. */
  arrived: Promise<unknown> | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: unknown) => void;

  constructor(host: ReactiveControllerHost, failed: (error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostUpdate(): void {
    this.ready = true;
  }

  /** A part, or `undefined` while it is on its way (the host updates when it is there) and when it could not be had. */
  take<T>(load: () => Promise<T>): T | undefined {
    let part = parts.get(load);
    if (!part) {
      const made: Part = {
        arrived: load()
          .then((value) => (made.value = value), this.#failed)
          .then(() => (made.here = true)),
      };
      parts.set(load, (part = made));
    }
    if (!part.here) {
      this.ready = false;
      this.arrived = part.arrived.then(() => this.#host.requestUpdate());
    }
    return part.value as T | undefined;
  }
}
