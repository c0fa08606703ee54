import type { ReactiveController } from 'lit';
import { isPaid } from '../../view/shown-labels.js';
import type { PageElement } from '../hosts.js';

/**
 * Says in the links of paid cards that they are (`rel="sponsored nofollow"`; Google, "Qualify your outbound links"). Search
 * engines read it, readers do not: it may come after the headlines.
 */
export class PaidController implements ReactiveController {
  readonly #host: PageElement & { renderRoot: ParentNode };

  constructor(host: PageElement & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const cards = this.#host.renderRoot.querySelectorAll('article');
    this.#host.shown.forEach((article, position) => {
      const link = cards[position]?.querySelector<HTMLAnchorElement>('.headline > [part="link"]');
      const rel = isPaid(article) ? 'noopener sponsored nofollow' : 'noopener';
      // A card may be drawn for another story later.
      if (link && link.rel !== rel) link.rel = rel;
    });
  }
}
