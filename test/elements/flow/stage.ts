import { parts, texts } from '../../support/elements.js';
import { fakeClock, type FakeClock } from '../../support/clock.js';
import { stubFetch, type RecordedRequest, type Stubbed } from '../../support/fetch.js';
import { address, feedOf, isBusy, mount, settled, story, type News, type Wire } from '../../support/news.js';
import type { SectionFeedElement } from '../../../src/index.js';

const { random } = Math;

/** Stories in this order: `'c b a'`; with other headlines or fields where some are given. */
export const line = (ids: string, fields: Record<string, Wire> = {}): Wire[] =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => story(0, { id, url: `https://ledger.example/${id}`, title: `Story ${id}`, ...fields[id] }));

/** A story that its newsroom has taken back. */
export const killed: Wire = { _news: { status: 'canceled' } };

/** A feed whose content a test changes, and a clock that stands still. Pauses are as long as they say, until a test says otherwise. */
export class Stage {
  readonly clock: FakeClock = fakeClock('2026-01-06T09:46:00Z');
  readonly src = address();
  /** What the feed's address answers from now on. */
  answer: Stubbed | (() => Stubbed | Promise<Stubbed>);
  readonly requests: RecordedRequest[];

  constructor(items: Wire[] | Wire, others: Record<string, Stubbed | (() => Stubbed)> = {}) {
    Math.random = () => 0.5;
    this.answer = { json: Array.isArray(items) ? feedOf(items) : items };
    const first = (): Stubbed | Promise<Stubbed> => (typeof this.answer === 'function' ? this.answer() : this.answer);
    this.requests = stubFetch({ [this.src]: first, ...others }).requests;
  }

  /** How often the feed itself was asked for. */
  get asked(): number {
    return this.requests.filter(({ url }) => url === this.src).length;
  }

  /** Has the feed hold these stories from now on. */
  now(ids: string, fields: Record<string, Wire> = {}, feed: Wire = {}): void {
    this.answer = { json: feedOf(line(ids, fields), feed) };
  }

  async list(attributes: Record<string, string> = {}): Promise<SectionFeedElement> {
    const element = await mount('news-section-feed', { src: this.src, refresh: '30', ...attributes });
    return settled(element);
  }

  /** So many seconds pass; then the elements have what they asked for. */
  async pass(seconds: number, ...elements: News[]): Promise<void> {
    await this.clock.tick(seconds * 1000);
    // Further tries wait for no time at all, but by the clock.
    for (let frame = 0; frame < 100 && elements.some(isBusy); frame++) {
      await new Promise(requestAnimationFrame);
      await this.clock.tick(0);
    }
    for (const element of elements) await settled(element);
  }
}

/** What a list shows, by the last word of its headlines: `'c b a'`. */
export const shown = (element: News): string =>
  texts(element, 'headline')
    .map((text) => text.replace(/.* /, ''))
    .join(' ');

/** The button of new stories. */
export const pill = (element: News): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('.new button');

/** What the button of new stories says; empty where there is none. */
export const offer = (element: News): string => (pill(element)?.textContent ?? '').trim();

/** What is announced politely. */
export const announced = (element: News): string => element.shadowRoot!.querySelector('.spoken')?.textContent ?? '';

/** The link of a story. */
export const link = (element: News, id: string): HTMLAnchorElement => {
  const found = parts(element, 'link').find((each) => each.textContent.trim() === `Story ${id}`);
  if (!found) throw new Error(`There is no story ${id} in: ${shown(element)}`);
  return found as HTMLAnchorElement;
};

/** What has the focus within an element. */
export const focused = (element: News): string => (element.shadowRoot!.activeElement?.textContent ?? '').trim();

const own = (holder: object, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { configurable: true, value });
  changed.push(() => Reflect.deleteProperty(holder, name));
};
const changed: (() => void)[] = [];

/** The page is hidden, or looked at again. */
export const hide = (hidden: boolean): void => {
  own(document, 'visibilityState', hidden ? 'hidden' : 'visible');
  document.dispatchEvent(new Event('visibilitychange'));
};

/** The network goes, or is back. */
export const online = (on: boolean): void => {
  own(navigator, 'onLine', on);
  dispatchEvent(new Event(on ? 'online' : 'offline'));
};

/** The reader's connection, which wants data to be saved or does not. */
export const saving = (saveData: boolean): EventTarget & { saveData: boolean } => {
  const connection = Object.assign(new EventTarget(), { saveData });
  own(navigator, 'connection', connection);
  return connection;
};

afterEach(() => {
  Math.random = random;
  for (const undo of changed.splice(0)) undo();
});
