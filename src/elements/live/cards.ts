import type { ReactiveController } from 'lit';
import type { PageElement } from '../hosts.js';

/** The cards that stand in an element, looked for once after each update for all who do something with them. */
export class Cards implements ReactiveController {
  /** All of them, in order. */
  all: readonly HTMLElement[] = [];

  /** Which is the first that was drawn by the last update; those before it stood already, and show the same. */
  fresh = 0;

  readonly #host: PageElement & { renderRoot: ParentNode };

  /** Stands before the controllers that ask it. */
  constructor(host: PageElement & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.all = [...this.#host.renderRoot.querySelectorAll('article')];
    this.fresh = this.#host.drawn ?? 0;
  }
}
