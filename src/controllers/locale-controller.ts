import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf, ENGLISH, loadLocale, type Locale } from '../i18n/locales.js';

/** The nearest value of an attribute, out through shadow roots to the page's root. */
const nearest = (from: Element, name: string): string | null => {
  for (let at: Element | null = from; at; ) {
    const holder: Element | null = at.closest(`[${name}]`);
    if (holder) return holder.getAttribute(name);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};

/** Finds an element's language: the nearest in the page, then the feed's, then the reader's. */
export class LocaleController implements ReactiveController {
  locale: Locale = ENGLISH;
  /** The words of the wanted language are here, or could not be had. */
  ready = false;
  direction: 'ltr' | 'rtl' = 'ltr';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feedLanguage: () => string | null | undefined;
  readonly #failed: (error: unknown) => void;
  #wanted: string | null = null;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    feedLanguage: () => string | null | undefined,
    failed: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#feedLanguage = feedLanguage;
    this.#failed = failed;
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = nearest(this.#host, 'lang') || this.#feedLanguage() || navigator.language || 'en';
    const direction = nearest(this.#host, 'dir')?.toLowerCase();
    this.direction = direction === 'rtl' || direction === 'ltr' ? direction : directionOf(wanted);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.ready = false;
    const use = (locale: Locale): void => {
      if (this.#wanted !== wanted) return;
      this.locale = locale;
      this.ready = true;
      this.#host.requestUpdate();
    };
    loadLocale(wanted).then(use, (error: unknown) => {
      use(ENGLISH);
      this.#failed(error);
    });
  }
}
