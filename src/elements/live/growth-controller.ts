import type { ReactiveController } from 'lit';
import type { PageElement } from '../hosts.js';

/** Milliseconds of drawing in one task, and the fewest and most cards: what the browser does with them takes as long again. */
const TIME = 12;
const FEWEST = 5;
const MOST = 50;

/** Draws what a long list has beyond its first cards, slice by slice, so that the page can answer its reader in between. */
export class GrowthController implements ReactiveController {
  readonly #host: PageElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Cards in the next slice; as many as this reader's machine draws in time. */
  #slice = FEWEST;
  #began = 0;

  constructor(host: PageElement) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { shown, room, flow, drawn } = this.#host;
    if (drawn && this.#began) {
      const faster = TIME / Math.max(performance.now() - this.#began, 1);
      this.#slice = Math.round(Math.min(MOST, Math.max(FEWEST, this.#slice * Math.min(faster, 2))));
    }
    this.#began = 0;
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
    this.#began = performance.now();
    // Nothing, once somebody else has asked for an update: then all is drawn anew.
    const { drawn } = host;
    host.room += this.#slice;
    host.requestUpdate();
    host.drawn = drawn;
  };
}
