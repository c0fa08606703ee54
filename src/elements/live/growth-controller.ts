import type { ReactiveController } from 'lit';
import type { PageElement } from '../hosts.js';

/** Cards that are drawn in one task: at a quarter of a desktop's speed less than 50 ms of work. */
const SLICE = 20;

/** Draws what a long list has beyond its first cards, slice by slice, so that the page can answer its reader in between. */
export class GrowthController implements ReactiveController {
  readonly #host: PageElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PageElement) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { shown, room, flow } = this.#host;
    if (shown.length <= room || flow) return;
    this.#host.drawn = room;
    this.#timer ??= setTimeout(this.#grow);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #grow = (): void => {
    const host = this.#host;
    this.#timer = undefined;
    // Nothing, once somebody else has asked for an update: then all is drawn anew.
    const { drawn } = host;
    host.room += SLICE;
    host.requestUpdate();
    host.drawn = drawn;
  };
}
