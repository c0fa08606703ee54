import type { ReactiveController } from 'lit';
import { pageAddresses } from '../../data/source.js';
import { mayShow } from '../../desk/rights.js';
import { findArticle } from '../../desk/select.js';
import { urlKey } from '../../model/url.js';
import type { OneHost, PageElement } from '../hosts.js';

const isOne = (element: PageElement): element is OneHost => 'articleId' in element && !('arrangement' in element);

const wantedOf = ({ articleId }: OneHost): string[] => (articleId ? [articleId] : pageAddresses());

/**
 * Keeps an element's rights while the page is open: an embargo that ends, a story that is taken back, and that what one
 * element shows is left out by those after it. What expires goes by itself, since elements look at each minute.
 */
export class RightsController implements ReactiveController {
  readonly #host: PageElement;
  #shown = '';
  /** The end of an embargo for which the feed was read again. */
  #due = 0;

  constructor(host: PageElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tell();
    // What is taken back already was drawn without its word.
    if (this.#host.feed?.withdrawn) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#shown = '';
    this.#others();
  }

  hostUpdate(): void {
    const { clock } = this.#host.feed ?? {};
    const present = Date.now() + (clock?.ahead ?? 0);
    if (clock && clock.next <= present && this.#due !== clock.next) {
      this.#due = clock.next;
      this.#host.flow?.hold();
      void this.#host.source.renew('reread');
    }
    if (isOne(this.#host)) this.#withdraw(this.#host, present);
  }

  hostUpdated(): void {
    this.#tell();
  }

  /** What is taken back is not shown any more, and it is said why. */
  #withdraw(host: OneHost, present: number): void {
    const { feed, held, locale } = host;
    const wanted = wantedOf(host);
    const keys = wanted.map(urlKey);
    const gone = feed?.withdrawn?.some((each) => wanted.includes(each) || keys.includes(urlKey(each)));
    host.lost = gone ? (locale.messages.withdrawn ?? 'This story has been withdrawn.') : undefined;
    if (held && (gone || !mayShow(held, present) || !findArticle([held], wanted))) host.held = undefined;
  }

  #tell(): void {
    if (this.#host.drawn) return;
    const shown = this.#host.shown.map(({ id }) => id).join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#others();
  }

  #others(): void {
    for (const other of this.#host.page) if (other !== this.#host && other.deduplicate) other.requestUpdate();
  }
}
