import { contrastsOnGrounds } from './measure.js';
import { fillPage, openFrame } from './page.js';
import { weightOf } from './weight.js';

const PATIENCE = 20_000;
const LOOK_AGAIN = 40;
const NARROW = 360;
/** Heights are kept in steps, so that a word more does not change the snippet. */
const STEP = 10;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Shows what a snippet makes: the next page is made ready behind the one that is seen. */
export class Preview {
  #turn = 0;
  #frame = null;

  /**
   * @param {import('./stage.js').Stage} stage
   * @param {{ script: string, base: string, sizes: Record<string, number> }} files of the builder
   * @param {(weight: object) => void} weighed what the page has asked for so far
   */
  constructor(stage, files, weighed) {
    this.stage = stage;
    this.files = files;
    this.weighed = weighed;
  }

  /** The page that is seen. */
  get page() {
    return this.#frame?.contentDocument ?? null;
  }

  /** Nothing to see. */
  clear() {
    this.#turn++;
    this.stage.frames.replaceChildren();
    this.#frame = null;
  }

  /**
   * @param {object} settings the embed, and how its page is played
   * @returns {Promise<object | null>} what was measured; `null` where something else is wanted meanwhile
   */
  async show(settings) {
    const turn = ++this.#turn;
    const isWanted = () => turn === this.#turn;
    const frame = await openFrame(this.stage.frames);
    if (!isWanted()) return this.#drop(frame);
    const { element, said } = fillPage(frame, { ...settings, script: this.files.script });
    if (settings.slow || settings.down) this.#see(frame);
    for (const end = Date.now() + PATIENCE; !/ready|empty|problem/.test(element.status ?? ''); await pause(LOOK_AGAIN))
      if (!isWanted() || Date.now() > end) break;
    await element.updateComplete;
    if (!isWanted()) return this.#drop(frame);
    if (this.#frame !== frame) this.#see(frame);
    const room = this.#heights(frame, element);
    const isReady = element.status === 'ready';
    const contrasts = isReady ? await contrastsOnGrounds(element, ['light', 'dark']) : [];
    if (!isWanted()) return null;
    this.#weigh(frame, settings.embed.src);
    return {
      status: element.status,
      stories: element.shadowRoot?.querySelectorAll('article').length ?? 0,
      said,
      room: isReady ? room : null,
      contrasts,
    };
  }

  /** Pictures come as the page is scrolled, and browsers tell of what has come a moment later. */
  #weigh(frame, src) {
    const { performance, PerformanceObserver } = frame.contentWindow;
    const tell = () => {
      if (frame === this.#frame)
        this.weighed(weightOf(performance.getEntriesByType('resource'), { ...this.files, src }));
    };
    new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
    tell();
  }

  #drop(frame) {
    if (frame !== this.#frame) frame.remove();
    return null;
  }

  #see(frame) {
    for (const other of [...this.stage.frames.children]) if (other !== frame) other.remove();
    frame.classList.remove('waiting');
    this.#frame = frame;
  }

  /** How high it is in the width that was chosen, and on a telephone. */
  #heights(frame, element) {
    const heightAt = (width) => {
      frame.style.inlineSize = width;
      return Math.ceil(element.getBoundingClientRect().height / STEP) * STEP;
    };
    const narrow = heightAt(`${Math.min(NARROW, this.stage.width)}px`);
    return { narrow, height: heightAt('') };
  }
}
