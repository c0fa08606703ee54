import type { ReactiveController } from 'lit';
import type { PageElement } from '../hosts.js';

/**
 * Keeps what matters in a picture in sight where it is cut (`_news.image.focal`). A style that a script sets is not subject to a
 * page's policy, one in a template is (CSP 3, style-src-attr).
 */
export class FocusController implements ReactiveController {
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
    this.#host.shown.forEach(({ image }, position) => {
      const picture = cards[position]?.querySelector<HTMLElement>('[part="image"]');
      const { x, y } = image?.focal ?? {};
      if (picture) picture.style.objectPosition = x === undefined ? '' : `${x * 100}% ${y! * 100}%`;
    });
  }
}
