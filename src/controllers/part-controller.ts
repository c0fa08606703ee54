import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Load = () => Promise<unknown>;

const parts = new Map<Load, unknown>();

/** Brings the parts of the script that only some elements need: a layout, a language. */
export class PartController implements ReactiveController {
  /** Everything that was asked for in this update is here, or could not be had. */
  ready = true;
  /** Settles when the part that was asked for last is here; the host updates then. */
  arrived: Promise<void> | undefined;

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
    if (parts.has(load)) return parts.get(load) as T | undefined;
    this.ready = false;
    this.arrived = load()
      .catch((error: unknown) => this.#failed(error))
      .then((part) => {
        parts.set(load, part);
        this.#host.requestUpdate();
      });
    return undefined;
  }
}
