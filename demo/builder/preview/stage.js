import { el } from '../dom.js';
import { WIDTHS } from '../state.js';

const STEP = 10;
const LEAP = 100;
/** Pixels that the handle takes, with the edges. */
const HANDLE = 28;

/** The place of the preview: its width is dragged, also by keys. */
export class Stage {
  /**
   * @param {HTMLElement} root
   * @param {(width: number) => void} changed
   */
  constructor(root, changed) {
    this.root = root;
    this.changed = changed;
    this.frames = el('div', { className: 'frames' });
    this.handle = el('div', {
      className: 'handle',
      tabIndex: 0,
      attr: {
        role: 'separator',
        'aria-orientation': 'vertical',
        'aria-label': 'Width of the preview',
        'aria-valuemin': String(WIDTHS.least),
        'aria-valuemax': String(WIDTHS.most),
      },
    });
    this.number = el('output', { className: 'width' });
    root.append(
      el('div', { className: 'scroll' }, el('div', { className: 'sheet' }, this.frames, this.handle)),
      this.number,
    );
    this.handle.addEventListener('keydown', (event) => this.#key(event));
    this.handle.addEventListener('pointerdown', (event) => this.#drag(event));
  }

  /** Pixels; 0 sets what there is room for. */
  get width() {
    return this.pixels;
  }

  set width(value) {
    const wanted = value || Math.min(WIDTHS.usual, this.root.clientWidth - HANDLE);
    this.pixels = Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.round(wanted)));
    this.frames.style.inlineSize = `${this.pixels}px`;
    this.handle.setAttribute('aria-valuenow', String(this.pixels));
    this.handle.setAttribute('aria-valuetext', `${this.pixels} pixels`);
    this.number.textContent = `${this.pixels} pixels wide: drag the edge, or use the arrow keys on it`;
  }

  #set(value) {
    this.width = value;
    this.changed(this.pixels);
  }

  #key(event) {
    const outwards = getComputedStyle(this.frames).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const by = event.shiftKey ? LEAP : STEP;
    const moves = {
      [outwards]: this.pixels + by,
      [outwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight']: this.pixels - by,
      PageUp: this.pixels + LEAP,
      PageDown: this.pixels - LEAP,
      Home: WIDTHS.least,
      End: WIDTHS.most,
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    this.#set(moves[event.key]);
  }

  #drag(down) {
    down.preventDefault();
    this.handle.focus();
    this.handle.setPointerCapture(down.pointerId);
    const start = this.pixels;
    const sign = getComputedStyle(this.frames).direction === 'rtl' ? -1 : 1;
    const move = ({ clientX }) => this.#set(start + sign * (clientX - down.clientX));
    this.frames.classList.add('dragged');
    this.handle.addEventListener('pointermove', move);
    const end = () => {
      this.frames.classList.remove('dragged');
      this.handle.removeEventListener('pointermove', move);
    };
    for (const type of ['pointerup', 'pointercancel']) this.handle.addEventListener(type, end, { once: true });
  }
}
