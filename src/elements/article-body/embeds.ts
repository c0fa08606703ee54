import type { LitElement, ReactiveController } from 'lit';
import type { BodyElement } from '../../model/body.js';
import { EMBED_PROVIDERS } from '../../model/embed.js';
import { heightSaid } from '../../view/article/embed-height.js';
import type { EmbedPlace, EmbedPlaces } from '../../view/article/embed.js';

/** An element whose text may have something from elsewhere in it. */
export interface EmbedHost extends LitElement {
  embeds: 'click' | 'link';
  consent: readonly string[];
}

/** What is kept of one that was drawn. */
interface Kept extends EmbedPlace {
  number: number;
  framed: boolean;
  height: number | null;
  pressed: boolean;
  /** Says itself how high it is. */
  grows: boolean;
}

type Name = 'embeds' | 'consent';

const NAMES: readonly Name[] = ['embeds', 'consent'];
const PROVIDERS: readonly string[] = EMBED_PROVIDERS;

const warned = new Set<string>();

const warn = (message: string): void => {
  if (warned.has(message)) return;
  warned.add(message);
  try {
    console.warn(`presslet: <news-article-body>: ${message}`);
  } catch {
    // A page without a console has nobody to tell.
  }
};

const readEmbeds = (text: string): EmbedHost['embeds'] => {
  const word = text.toLowerCase();
  if (word === 'click' || word === 'link') return word;
  warn(`embeds "${text}" is not known; the default is used.`);
  return 'click';
};

// What a page's consent manager knows beside ours takes nothing from the others.
const readConsent = (text: string): readonly string[] => {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  for (const word of words)
    if (!PROVIDERS.includes(word)) warn(`consent "${word}" is not known; it may be ${PROVIDERS.join(', ')}.`);
  return words.filter((word) => PROVIDERS.includes(word));
};

/**
 * Which embedded things of an element's article are framed: those that its reader pressed, one by one, and those of the
 * providers that `consent` names. Both attributes come with this part, since few pages set them: they are watched here.
 */
class EmbedDesk implements EmbedPlaces, ReactiveController {
  embeds: EmbedHost['embeds'] = 'click';
  consent: readonly string[] = [];
  readonly #host: EmbedHost;
  readonly #known = new Map<string, Kept>();
  #drawn: Kept[] = [];
  #counts = new Map<string, number>();
  #article = '';
  readonly #seen: Record<Name, string | null> = { embeds: null, consent: null };
  #observer: MutationObserver | undefined;
  #listens = false;

  constructor(host: EmbedHost) {
    this.#host = host;
    for (const name of NAMES) {
      // What a script wrote before this part came would hide the accessor.
      const given = Object.getOwnPropertyDescriptor(host, name)?.value as string | undefined;
      if (!Reflect.deleteProperty(host, name) || given === undefined) continue;
      this.set(name, given);
    }
    host.addController(this);
    this.#read();
  }

  /** Gives one of the two attributes a value, as text or as a list. */
  set(name: Name, given: string | readonly string[] | null | undefined): void {
    const text = [given ?? ''].flat().join(' ').trim();
    if (name === 'consent') this.consent = readConsent(text);
    else this.embeds = given === null || given === undefined ? 'click' : readEmbeds(text);
    this.#host.requestUpdate();
  }

  /** Before a text is drawn anew. */
  begin(article: string): this {
    this.#article = article;
    this.#drawn = [];
    this.#counts = new Map();
    return this;
  }

  get offered(): boolean {
    return this.embeds !== 'link';
  }

  next({ src = '', provider = '', ratio }: BodyElement['attributes']): EmbedPlace {
    const count = (this.#counts.get(src) ?? 0) + 1;
    this.#counts.set(src, count);
    const key = JSON.stringify([this.#article, src, count]);
    const place = this.#known.get(key) ?? { number: 0, framed: false, height: null, pressed: false, grows: !ratio };
    this.#known.set(key, place);
    place.number = this.#drawn.length;
    place.framed = this.offered && (place.pressed || this.consent.includes(provider));
    if (!place.framed) place.height = null;
    this.#drawn.push(place);
    if (place.framed) this.#listen();
    return place;
  }

  show(place: EmbedPlace, { currentTarget }: Event): void {
    const box = currentTarget instanceof Element ? currentTarget.closest('figure') : null;
    const found = this.#drawn.find((each) => each === place);
    if (!found) return;
    found.pressed = true;
    this.#host.requestUpdate();
    // The button is gone: who pressed it is where it was, and hears what is there now.
    void this.#host.updateComplete.then(() => box?.focus());
  }

  hostConnected(): void {
    this.#read();
    if ('MutationObserver' in globalThis) {
      this.#observer ??= new MutationObserver(() => this.#read());
      this.#observer.observe(this.#host, { attributeFilter: [...NAMES] });
    }
    if (this.#drawn.some(({ framed }) => framed)) this.#listen();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('message', this.#hear);
    this.#listens = false;
  }

  #listen(): void {
    if (this.#listens || !this.#host.isConnected) return;
    this.#listens = true;
    addEventListener('message', this.#hear);
  }

  /** The page changed an attribute; what a script set stays where it did not. */
  #read(): void {
    for (const name of NAMES) {
      const text = this.#host.getAttribute(name);
      if (text === this.#seen[name]) continue;
      this.#seen[name] = text;
      this.set(name, text);
    }
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const boxes = [...this.#host.renderRoot.querySelectorAll('.embed')];
    boxes.forEach((box, index) => {
      const [place, frame] = [this.#drawn[index], box.querySelector('iframe')];
      if (!place?.grows || !frame || !source || frame.contentWindow !== source) return;
      const height = new URL(frame.src).origin === origin ? heightSaid(data) : null;
      if (height === null || height === place.height) return;
      place.height = height;
      this.#host.requestUpdate();
    });
  };
}

const desks = new WeakMap<EmbedHost, EmbedDesk>();

const deskOf = (host: EmbedHost): EmbedDesk => {
  const desk = desks.get(host) ?? new EmbedDesk(host);
  desks.set(host, desk);
  return desk;
};

/** Each attribute is a property too. */
const define = (prototype: object): void => {
  for (const name of NAMES) {
    if (Object.hasOwn(prototype, name)) continue;
    const accessor = {
      __proto__: null,
      configurable: true,
      get(this: EmbedHost) {
        return deskOf(this)[name];
      },
      set(this: EmbedHost, given: string | readonly string[] | null | undefined) {
        deskOf(this).set(name, given);
      },
    };
    Object.defineProperty(prototype, name, accessor);
  }
};

/** What decides about an element's embedded things, ready for a drawing of the article with this id. */
export const embedDesk = (host: EmbedHost, article: string): EmbedPlaces => {
  define(Object.getPrototypeOf(host) as object);
  return deskOf(host).begin(article);
};
