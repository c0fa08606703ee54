import type { TemplateResult } from 'lit';
import type { Kit } from '../../view/kit.js';
import type { ListHost } from '../hosts.js';
import { wordsOf } from './words.js';

/** How many further pages are asked for at a reader's wish. */
const PAGES = 3;

/** How often `more="auto"` goes on by itself, before a reader is asked: what stands below the list must be reachable. */
const BY_ITSELF = 3;

/** How near the viewport the end of a list counts as reached. */
const NEAR = { rootMargin: '600px' };

type View = TemplateResult | symbol;

/** What leads to the stories behind those that are shown. */
export class More {
  /** Cards beyond the limit that the reader asked for. */
  extra = 0;
  /** There are stories behind those that are shown. */
  rest = false;

  readonly #host: ListHost;
  readonly #kit: Kit;
  /** The place of the first story that the reader waits for. */
  #from = -1;
  /** More was asked for already, so that it is to be said where that ends. */
  #wanted = false;
  #byItself = 0;
  #observer: IntersectionObserver | undefined;
  #watched: Element | null = null;

  /** `kit`: what views are made with. */
  constructor(host: ListHost, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
  }

  /** Begins again, for another wish. */
  reset(): void {
    this.extra = 0;
    this.#from = -1;
    this.#wanted = false;
    this.#byItself = 0;
  }

  /** Waits for nothing and watches nothing any more. */
  leave(): void {
    this.#from = -1;
    this.#unwatch();
  }

  /** After each time that the list was drawn: what was asked for may be there. */
  drawn(): void {
    const { source, shown } = this.#host;
    if (this.#from >= 0 && !source.busy && (!source.more || shown.length > this.#from)) {
      const from = this.#from;
      this.#from = -1;
      void this.#goTo(shown.length > from ? from : null);
    }
    this.#watch();
  }

  /** Puts the focus on the story in a place. */
  focus(position: number): void {
    const cards = this.#host.renderRoot.querySelectorAll('article');
    cards[position]?.querySelector<HTMLElement>('a')?.focus();
  }

  /** The link, the button, or the word that these are all. */
  view(): View {
    const { html, nothing } = this.#kit;
    const { more, arrangement } = this.#host;
    const way = more === undefined ? 'none' : (more ?? arrangement.more ?? 'none');
    const content = way === 'none' ? nothing : way === 'link' ? this.#link() : this.#button();
    return content === nothing ? nothing : html`<div part="more" class="more">${content}</div>`;
  }

  /** A further page could not be had. */
  get failed(): boolean {
    const { source } = this.#host;
    return !!source.trouble && source.most === 0;
  }

  /** Whether there are stories behind those that are shown, or may be. */
  get #goesOn(): boolean {
    return this.rest || !!this.#host.source.feed?.nextUrl;
  }

  #link(): View {
    const { html, nothing } = this.#kit;
    const { section, shown, feed, locale, target } = this.#host;
    const { messages } = locale;
    const own = section ? shown.find((article) => article.section?.url)?.section : null;
    const url = own?.url ?? feed?.homeUrl ?? feed?.publisher.url;
    if (!url) return nothing;
    const words = own
      ? (messages.more?.(own.name) ?? `More ${own.name} articles`)
      : wordsOf(messages).moreFrom(feed?.publisher.name ?? '');
    return html`<a
      href=${this.#host.linkTo(url)}
      target=${target}
      rel="noopener"
      referrerpolicy="strict-origin-when-cross-origin"
      dir="auto"
      >${words}</a
    >`;
  }

  #button(): View {
    const { html, nothing } = this.#kit;
    const { tag, messages } = this.#host.locale;
    const words = wordsOf(messages);
    const waits = this.#from >= 0;
    if (!this.#goesOn && !waits) {
      return this.#wanted
        ? html`<p class="small" role="status" tabindex="-1" dir="auto">${words.allShown}</p>`
        : nothing;
    }
    const { trouble } = this.#host.source;
    const sentence =
      this.failed && trouble ? (messages.problems?.[trouble.kind](trouble, tag) ?? trouble.sentence) : nothing;
    return html`<p class="small" role="status" dir="auto">${sentence}</p>
      <button type="button" dir="auto" aria-disabled=${waits} @click=${() => this.#ask(true)}>
        ${this.failed ? messages.retry : words.moreStories}
      </button>`;
  }

  #ask(byReader: boolean): void {
    const { source, shown, limit, arrangement } = this.#host;
    if (this.#from >= 0) return;
    if (byReader) this.#from = shown.length;
    this.#wanted = true;
    if (!source.lacks) this.extra += limit ?? arrangement.limit;
    source.most = source.asked + PAGES;
    this.#host.requestUpdate();
  }

  /** Leads a reader on who has not gone elsewhere: to a story, or to the word that there are no more in place of the button. */
  async #goTo(position: number | null): Promise<void> {
    const host = this.#host;
    const { activeElement, body } = document;
    const stayed = !activeElement || activeElement === body || !!host.renderRoot.querySelector('.more :focus');
    await host.updateComplete;
    // The button does not wait any more, or has gone.
    host.requestUpdate();
    await host.updateComplete;
    if (!stayed) return;
    if (position === null) host.renderRoot.querySelector<HTMLElement>('.more [tabindex]')?.focus();
    else this.focus(position);
  }

  #unwatch(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = null;
  }

  #watch(): void {
    const { more, source } = this.#host;
    if (more !== 'auto' || source.more || !(globalThis as Partial<typeof globalThis>).IntersectionObserver)
      return this.#unwatch();
    const end = this.#host.renderRoot.querySelector('.more');
    if (end === this.#watched && this.#byItself < BY_ITSELF) return;
    this.#unwatch();
    if (!end || this.#byItself >= BY_ITSELF) return;
    this.#watched = end;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting) || this.failed || !this.#goesOn) return;
      this.#byItself++;
      this.#ask(false);
      // Told anew where the end has come to, near or not.
      this.#unwatch();
    }, NEAR);
    this.#observer.observe(end);
  }
}
