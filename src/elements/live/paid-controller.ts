import type { ReactiveController } from 'lit';
import { isPaid } from '../../view/shown-labels.js';
import type { PageElement } from '../hosts.js';
import type { Cards } from './cards.js';

/**
 * Says in the links of paid cards that they are (`rel="sponsored nofollow"`; Google, "Qualify your outbound links"). Search
 * engines read it, readers do not: it may come after the headlines.
 */
export class PaidController implements ReactiveController {
  readonly #host: PageElement;
  readonly #cards: Cards;

  constructor(host: PageElement, cards: Cards) {
    this.#host = host;
    this.#cards = cards;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { all, fresh } = this.#cards;
    const { shown } = this.#host;
    all.slice(fresh, shown.length).forEach((card, index) => {
      const link = card.querySelector<HTMLAnchorElement>('.headline > [part="link"]');
      const rel = isPaid(shown[fresh + index]!) ? 'noopener sponsored nofollow' : 'noopener';
      // A card may be drawn for another story later.
      if (link && link.rel !== rel) link.rel = rel;
    });
  }
}
