/** When every timeline starts. */
export const START = Date.parse('2026-01-06T10:00:00Z');

/** A time that passes only when it is told to: server and pages live in the same. */
export class Timeline {
  /** Milliseconds since {@link START}. */
  elapsed = 0;
  #waiting = new Set();

  /** Milliseconds since 1970. */
  get now() {
    return START + this.elapsed;
  }

  /**
   * Calls back once so many milliseconds have passed.
   * @param {number} milliseconds
   * @param {() => void} run
   * @returns {() => void} does without
   */
  after(milliseconds, run) {
    const timer = { at: this.elapsed + milliseconds, run };
    this.#waiting.add(timer);
    return () => this.#waiting.delete(timer);
  }

  /** Milliseconds until something falls due. */
  get next() {
    return Math.min(...[...this.#waiting].map(({ at }) => at)) - this.elapsed;
  }

  /**
   * Lets time pass, and whatever falls due happen in its order.
   * @param {number} milliseconds
   */
  pass(milliseconds) {
    const end = this.elapsed + milliseconds;
    const due = () => [...this.#waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
    for (let next = due(); next; next = due()) {
      this.#waiting.delete(next);
      this.elapsed = Math.max(this.elapsed, next.at);
      next.run();
    }
    this.elapsed = end;
  }
}
