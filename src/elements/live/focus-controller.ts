import type { ReactiveController } from 'lit';
import type { PageElement } from '../hosts.js';
import type { Cards } from './cards.js';

/**
 * Keeps what matters in a picture in sight where it is cut (`_news.image.focal`). A style that a script sets is not subject to a
 * page's policy, one in a template is (CSP 3, style-src-attr).
 */
export class FocusController implements ReactiveController {
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
      const { x, y } = shown[fresh + index]!.image?.focal ?? {};
      const picture = card.querySelector<HTMLElement>('[part="image"]');
      if (picture) picture.style.objectPosition = x === undefined ? '' : `${x * 100}% ${y! * 100}%`;
    });
  }
}
