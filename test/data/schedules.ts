import '../../src/data/failure.js';
import '../../src/define/section-feed.js';
import '../../src/formats/mend.js';
import '../../src/formats/other-formats.js';
import { expect } from '@open-wc/testing';
import * as PARTS from '../../src/elements/parts.js';
import type { SectionFeedElement } from '../../src/elements/section-feed/section-feed.js';
import { stubFetch, type RecordedRequest, type Stubbed } from '../support/fetch.js';
import { isBusy } from '../support/news.js';
import { parts, texts } from '../support/elements.js';
import { fc } from '../support/property.js';
import { answerTo, FAULTS, FEEDS, HEADLINES, problemOf, type Fault, type Met } from './scheduled-faults.js';
import { holdTimers, turns, type HeldTimers } from '../support/timers.js';

/** What is done to the elements meanwhile. */
type Act = 'settle' | 'turn' | 'timer' | 'refresh' | 'reload' | 'remove' | 'return';

/** Something to be lived through. */
interface Schedule {
  /** Elements on the same feed. */
  elements: number;
  refresh: boolean;
  faults: Fault[];
  acts: Act[];
}

const faults = fc.array(fc.constantFrom(...(FAULTS as Fault[])), { maxLength: 19 });
const schedules: fc.Arbitrary<Schedule> = fc.record({
  elements: fc.constantFrom(1, 2),
  refresh: fc.boolean(),
  // Often there are news first, so that something can be lost.
  faults: fc
    .tuple(fc.constantFrom(...(FAULTS as Fault[])), fc.boolean(), faults)
    .map(([first, good, rest]) => [good ? 'good 2' : first, ...rest]),
  acts: fc.array(
    fc.constantFrom<Act>('settle', 'settle', 'turn', 'timer', 'refresh', 'reload', 'reload', 'remove', 'return'),
    { maxLength: 12 },
  ),
});

/** Tasks that an answer needs to be read and drawn; what takes longer is waited for as long as it takes. */
const TURNS = 4;
/** A load takes fewer steps than this: three tries, each with its time-out and its pause. */
const STEPS = 60;
/** The longest pause between two tries of one load, in milliseconds. */
const PAUSE = 2000;
/** Real milliseconds within which a part of the script comes. */
const PATIENCE = 5000;
/** Requests that one load or refresh of an address may make (DESIGN: the network, in numbers). */
const TRIES = 3;

let made = 0;

/** One schedule as it is lived through. */
class Life {
  readonly #src = `https://schedules.example/${String(++made)}.json`;
  readonly #met: Met[] = [];
  readonly #timers: HeldTimers;
  readonly #box = document.createElement('div');
  readonly #elements: SectionFeedElement[];
  readonly #faults: Fault[];
  readonly #refresh: boolean;
  /** Requests before the load that is under way. */
  #before = 0;
  /** The elements left while something was under way. */
  #left = false;

  constructor({ elements, refresh, faults }: Schedule, timers: HeldTimers) {
    this.#timers = timers;
    this.#refresh = refresh;
    this.#faults = [...faults];
    stubFetch({ [this.#src]: (request) => this.#meet(request) });
    this.#elements = Array.from({ length: elements }, () => {
      const element = document.createElement('news-section-feed');
      element.setAttribute('src', this.#src);
      if (refresh) element.setAttribute('refresh', '30');
      element.innerHTML = '<p>Fallback</p>';
      return element;
    });
    document.body.append(this.#box);
    this.#box.append(...this.#elements);
  }

  async act(act: Act): Promise<void> {
    // As a reader's click does, it comes when what went before is over.
    await turns(1);
    switch (act) {
      case 'settle':
        return this.settle();
      case 'turn':
        return turns(1);
      case 'timer':
        return this.#step();
      case 'refresh':
        return this.refresh();
      case 'reload': {
        this.reload();
        return;
      }
      case 'remove':
        return this.remove();
      case 'return':
        return this.return();
    }
  }

  /** Does something that a load under way may give way to. */
  #interrupt(act: () => void): void {
    const open = this.#met.filter(({ request }) => !request.aborted);
    act();
    for (const each of open) each.dropped = each.request.aborted;
    this.#before = this.#met.length;
  }

  /** So many timers run that the elements ask again by themselves, where they do. */
  async refresh(): Promise<void> {
    if (!this.#refresh) return;
    const before = this.#met.length;
    for (let steps = 0; this.#isIn && this.#met.length === before && steps < STEPS; steps++) await this.#step();
  }

  reload(): void {
    this.#interrupt(() => {
      for (const element of this.#elements) void element.reload();
    });
  }

  async remove(): Promise<void> {
    if (!this.#isIn) return;
    this.#left ||= this.#underWay();
    this.#interrupt(() => this.#box.replaceChildren());
    const left = (): Fault[] => this.#met.filter(({ request }) => !request.aborted).map(({ fault }) => fault);
    await this.#until(() => !this.#timers.waiting && !left().length);
    expect([this.#timers.waiting, left()], 'timers and requests that are left after removal').to.deep.equal([0, []]);
  }

  async return(): Promise<void> {
    if (this.#isIn) return;
    this.#before = this.#met.length;
    this.#box.append(...this.#elements);
    await this.begin();
  }

  /** What is put into a page asks with its first update. */
  async begin(): Promise<void> {
    await Promise.all(this.#elements.map((element) => element.updateComplete));
  }

  /** Runs timers until there is an answer; where the elements are away there is none to wait for. */
  async settle(): Promise<void> {
    if (!this.#isIn) return;
    await this.#quiet();
    for (let steps = 0; this.#underWay(); steps++) {
      if (steps > STEPS) throw new Error(`There is no end: ${this.#told}`);
      // An answer may still be made of what came, which takes no time; what waits long has nothing to do with it.
      await this.#until(() => !this.#underWay() || this.#isHeld || this.#timers.wait <= PAUSE);
      if (this.#underWay()) await this.#step();
    }
    this.#before = this.#met.length;
    for (const element of this.#elements) this.#check(element);
  }

  /** The server is well again, and so is the page once it asks. */
  async recover(): Promise<void> {
    this.#faults.splice(0, Infinity, 'good 3');
    await this.return();
    await this.settle();
    this.reload();
    await this.settle();
    for (const element of this.#elements) {
      expect([element.status, element.problem], this.#told).to.deep.equal(['ready', null]);
      expect(texts(element, 'headline'), this.#told).to.deep.equal(HEADLINES['good 3']);
    }
  }

  end(): void {
    this.#box.remove();
  }

  async #until(holds: () => boolean): Promise<void> {
    for (const end = performance.now() + PATIENCE; !holds() && performance.now() < end;) await turns(TURNS);
  }

  async #step(): Promise<void> {
    await this.#quiet();
    if (!this.#underWay()) this.#before = this.#met.length;
    this.#timers.next();
    await this.#quiet();
  }

  /** Everything that needs no timer has happened. */
  async #quiet(): Promise<void> {
    for (let looks = 0; looks < 200; looks++) {
      await turns(TURNS);
      const since = this.#met.slice(this.#before);
      // One that came back may load while another's refresh is due.
      for (const how of ['default', 'no-cache']) {
        const asked = since.filter(({ request }) => request.init.cache === how);
        expect(asked.length, `requests of one load: ${this.#told}`).to.be.at.most(TRIES);
      }
      if (this.#met.every(({ held, request }) => held || request.aborted)) return;
    }
  }

  async #meet(request: RecordedRequest): Promise<Stubbed> {
    const fault = this.#faults.length > 1 ? this.#faults.shift()! : this.#faults[0]!;
    const met: Met = { request, fault, held: false, dropped: false };
    this.#met.push(met);
    expect(this.#isIn, 'asked for by an element that is away').to.equal(true);
    await turns(1);
    if (request.aborted) throw new DOMException('Given up.', 'AbortError');
    return answerTo(met);
  }

  #check(element: SectionFeedElement): void {
    const { status, problem } = element;
    const told = `after ${this.#told}`;
    const shown = texts(element, 'headline');
    const answered = this.#met
      .filter(({ dropped }) => !dropped)
      .map(({ fault }) => (fault.includes('slow') ? 'good 1' : fault));
    const good = answered.slice(answered.lastIndexOf('410') + 1).findLast((fault) => FEEDS[fault]);

    if (status === 'ready') expect(shown, told).not.to.deep.equal([]);
    else expect(shown, told).to.deep.equal([]);
    expect(['ready', 'empty', 'problem'], told).to.include(status);
    expect(parts(element, 'card').length, told).to.equal(shown.length);
    expect(element.querySelector('p')!.checkVisibility(), told).to.equal(status !== 'ready');
    // With `refresh`, what is new waits until the reader wants it, and one of several asks for all.
    if (this.#refresh)
      expect(
        answered.flatMap((fault) => HEADLINES[fault] ?? []),
        told,
      ).to.include.members(shown);
    else this.#checkLast(element, answered.at(-1)!, good, told);
    if (status === 'problem') expect(problem, told).not.to.equal(null);
  }

  /** What a reader sees belongs to what was answered last, and to nothing else. */
  #checkLast(element: SectionFeedElement, last: Fault, good: Fault | undefined, told: string): void {
    const { status, problem } = element;
    // What is gone is gone, also where nobody waited for the answer any more.
    const behind = this.#met.slice(this.#met.findLastIndex(({ fault }) => fault === good) + 1);
    const forgotten = status === 'problem' && behind.some(({ fault }) => fault === '410');
    const shown = good && !forgotten ? HEADLINES[good]! : [];
    expect(texts(element, 'headline'), told).to.deep.equal(shown);
    expect(status, told).to.equal(shown.length ? 'ready' : good && !forgotten ? 'empty' : 'problem');
    // One that left while it asked again and came back has what the page kept, and no problem.
    if (problem || !good) expect(problem && [problem.kind, problem.status], told).to.deep.equal(problemOf(last));
    else expect(problemOf(last) === null || this.#left, told).to.equal(true);
  }

  get #isHeld(): boolean {
    return this.#met.some(({ held, request }) => held && !request.aborted);
  }

  get #isIn(): boolean {
    return this.#elements[0]!.isConnected;
  }

  #underWay(): boolean {
    return this.#elements.some((element) => isBusy(element) || /idle|loading/.test(element.status));
  }

  get #told(): string {
    return this.#met.map(({ fault, dropped }) => (dropped ? `(${fault})` : fault)).join(', ');
  }
}

const live = async (schedule: Schedule): Promise<void> => {
  const timers = holdTimers('2026-01-06T10:00:00Z');
  const life = new Life(schedule, timers);
  try {
    await life.begin();
    for (const act of schedule.acts) await life.act(act);
    await life.settle();
    await life.remove();
    await life.return();
    await life.settle();
    await life.recover();
    await life.remove();
  } finally {
    life.end();
    timers.restore();
  }
};

/** How many of so many this engine lives through: all in Chromium, which is the fastest, a quarter in the others. */
export const shareOf = (schedules: number): number =>
  navigator.userAgent.includes('Chrome/') ? schedules : schedules / 4;

/** Lives through so many random schedules, and tells of each what it breaks; nothing may be left uncaught. */
export const anySchedule = async (numRuns: number): Promise<number> => {
  const uncaught: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    uncaught.push(String('reason' in event ? event.reason : event.message));
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  const { warn } = console;
  console.warn = () => undefined;
  let lived = 0;
  try {
    // A part of the script that is on its way takes real time, in which no held timer should run.
    await Promise.all(Object.values(PARTS).map((load) => load()));
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        lived++;
        await live(schedule);
        expect(uncaught).to.deep.equal([]);
      }),
      { numRuns, includeErrorInReport: true },
    );
  } finally {
    console.warn = warn;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }
  return lived;
};
