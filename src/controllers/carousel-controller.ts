import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare } from '../model/bare.js';

type Host = ReactiveControllerHost & { renderRoot: ParentNode };

/** Which cards of a strip are in sight. */
export interface Sight {
  /** Positions of the first and the last card that are wholly in sight, counted from 0. */
  first: number;
  last: number;
  /** Nothing lies before or behind them. */
  start: boolean;
  end: boolean;
}

/** Milliseconds without scrolling after which a strip has come to rest; not all browsers tell it (`scrollend`). */
const REST = 120;

/** Less than that is a matter of rounding. */
const NEAR = 2;

/** Knows which cards of a scrolling strip are in sight, and turns to others. */
export class CarouselController implements ReactiveController {
  /** What is in sight, as far as is known. */
  sight: Sight = { first: 0, last: 0, start: true, end: false };

  readonly #host: Host;
  readonly #selector: string;
  #strip: HTMLElement | null = null;
  #observer: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The card that the strip is on its way to. */
  #aim: number | null = null;

  /** `selector` finds the strip, where there is one. */
  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const strip = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (strip !== this.#strip) this.#follow(strip);
    // When the style of the update is there as well, and before it is painted.
    void this.#host.updateComplete.then(this.#look);
  }

  hostConnected(): void {
    this.#follow(this.#strip);
  }

  hostDisconnected(): void {
    const strip = this.#strip;
    this.#follow(null);
    this.#strip = strip;
  }

  /** Brings as many other cards into sight as there are now: those before (`-1`) or behind (`1`). */
  turn(way: -1 | 1): void {
    const { first, last, start, end } = this.sight;
    if (this.#aim === null && (way < 0 ? start : end)) return;
    const cards = this.#cards;
    const wanted = (this.#aim ?? first) + way * (last - first + 1);
    this.#aim = Math.min(Math.max(wanted, 0), cards.length - 1);
    const { direction, scrollPaddingInlineStart } = getComputedStyle(this.#strip!);
    const [box, card] = [this.#strip!, cards[this.#aim]!].map((each) => each.getBoundingClientRect());
    const far = direction === 'rtl' ? box!.right - card!.right : card!.left - box!.left;
    const left = (far - (parseFloat(scrollPaddingInlineStart) || 0)) * (direction === 'rtl' ? -1 : 1);
    // How it moves is a matter of style: at once, where a reader wants no motion.
    this.#strip!.scrollBy({ left });
    this.#wait();
  }

  get #cards(): Element[] {
    return [...(this.#strip?.querySelectorAll('article') ?? [])];
  }

  #follow(strip: HTMLElement | null): void {
    clearTimeout(this.#timer);
    this.#aim = null;
    this.#observer?.disconnect();
    this.#strip?.removeEventListener('scroll', this.#wait);
    this.#strip = strip;
    if (!strip) return;
    strip.addEventListener('scroll', this.#wait, bare({ passive: true }));
    // Without it a strip tells what is in sight when it is drawn or scrolled.
    if (!(globalThis as Partial<typeof globalThis>).ResizeObserver) return;
    this.#observer = new ResizeObserver(() => {
      this.#look();
      // Cards may take their new width after their container has (container queries).
      this.#wait();
    });
    this.#observer.observe(strip);
  }

  readonly #wait = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#rest, REST);
  };

  readonly #rest = (): void => {
    this.#aim = null;
    this.#look();
  };

  readonly #look = (): void => {
    const strip = this.#strip;
    const cards = this.#cards;
    if (!strip?.clientWidth || !cards.length || this.#aim !== null) return;
    const { left, right } = strip.getBoundingClientRect();
    const whole = cards.flatMap((card, position) => {
      const box = card.getBoundingClientRect();
      return box.left >= left - NEAR && box.right <= right + NEAR ? [position] : [];
    });
    const far = Math.abs(strip.scrollLeft);
    const { sight } = this;
    // A single card that is wider than the strip is never wholly in sight.
    const first = whole[0] ?? sight.first;
    const last = whole.at(-1) ?? first;
    const seen = { first, last, start: far < NEAR, end: far + strip.clientWidth > strip.scrollWidth - NEAR };
    if (JSON.stringify(seen) === JSON.stringify(sight)) return;
    this.sight = seen;
    this.#host.requestUpdate();
  };
}
