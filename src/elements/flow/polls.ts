import { findSource } from '../../data/source.js';
import type { Flowing, ListHost, OneHost, PageElement } from '../hosts.js';

/** By which part of its length a pause is made longer or shorter, so that pages that were opened together ask apart. */
const JITTER = 0.1;

/** Within how many milliseconds a page asks that is online again. */
const ONLINE = 2000;

type FlowOf = (host: ListHost) => Flowing;

/** The questions for one address. */
interface Poll {
  readonly url: string;
  /** The lists that want them. */
  readonly hosts: Set<ListHost>;
  readonly flowOf: FlowOf;
  /** When it was asked last, and by what the next pause is stretched. */
  since: number;
  stretch: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

type Connection = EventTarget & { saveData?: boolean };

/** By address; they outlive their lists, so that one that is moved or comes back goes on where it was. */
const polls = new Map<string, Poll>();

const connection = (): Connection | undefined => (navigator as { connection?: Connection }).connection;
const mayAsk = (): boolean => document.visibilityState !== 'hidden' && navigator.onLine && !connection()?.saveData;
const anyWants = (): boolean => [...polls.values()].some(({ hosts }) => hosts.size);

// A feed that says so will not change any more (JSON Feed 1.1, Top-level: expired).
const goesOn = ({ hosts }: Poll): boolean => [...hosts].some(({ feed }) => !feed?.expired);

const later = (poll: Poll): void => {
  clearTimeout(poll.timer);
  poll.timer = undefined;
  if (!mayAsk() || !goesOn(poll)) return;
  const seconds = Math.min(...[...poll.hosts].map(({ refresh }) => refresh!));
  const pause = poll.since + seconds * 1000 * poll.stretch - Date.now();
  poll.timer = setTimeout(ask, Math.max(0, pause), poll);
};

const plan = (poll: Poll): void => {
  poll.since = Date.now();
  poll.stretch = 1 - JITTER + 2 * JITTER * Math.random();
  later(poll);
};

const isList = (element: PageElement): element is ListHost => 'arrangement' in element;

/** What is on the screen stays there, but for what is taken back. Asked in one go, all get the answer to one request. */
const renew = async (element: PageElement, flowOf: FlowOf): Promise<void> => {
  const { source } = element;
  const { first } = source;
  const flow = isList(element) ? (element.flow ??= flowOf(element)) : undefined;
  flow?.hold();
  if (!flow) (element as OneHost).held = element.shown[0];
  await source.renew('fresh');
  flow?.settled(source.first === first);
};

/** Whether an element shows the feed, or would: not one that still waits to come near, nor one that is asking already. */
const shows = (element: PageElement, url: string): boolean => {
  const { src, source } = element;
  return !source.busy && !!(source.first ?? source.problem) && findSource(src, element).url === url;
};

const ask = (poll: Poll): void => {
  plan(poll);
  const [host] = poll.hosts;
  const elements = [...(host?.page ?? [])].filter((element) => shows(element, poll.url));
  // Its answer may say that it is the last.
  for (const element of elements) void renew(element, poll.flowOf).then(() => later(poll));
};

// One request, however long nobody looked.
const resume = (): void => polls.forEach(later);
let soon: ReturnType<typeof setTimeout> | undefined;
const back = (): void => {
  // Where the network failed, every element asks by itself when it is back.
  const failed = ({ problem }: ListHost): boolean => /network|timeout/.test(problem?.kind ?? '');
  for (const poll of polls.values()) if ([...poll.hosts].some(failed)) plan(poll);
  clearTimeout(soon);
  soon = setTimeout(resume, Math.random() * ONLINE);
};

const watch = (on: boolean): void => {
  clearTimeout(soon);
  const change = on ? 'addEventListener' : 'removeEventListener';
  // The document's own may be covered by an element of the page.
  EventTarget.prototype[change].call(document, 'visibilitychange', resume);
  globalThis[change]('pageshow', resume);
  globalThis[change]('offline', resume);
  globalThis[change]('online', back);
  connection()?.[change]('change', resume);
};

/** Asks again for what a list shows, as often as it says; elements of one feed ask together. */
export const join = (host: ListHost, url: string, flowOf: FlowOf): void => {
  if (!anyWants()) watch(true);
  const known = polls.get(url);
  const poll = known ?? { url, hosts: new Set(), flowOf, since: 0, stretch: 1, timer: undefined };
  polls.set(url, poll);
  poll.hosts.add(host);
  (known ? later : plan)(poll);
};

/** Asks no more for a list. */
export const leave = (host: ListHost): void => {
  let left = false;
  for (const poll of polls.values()) {
    if (!poll.hosts.delete(host)) continue;
    left = true;
    later(poll);
  }
  if (left && !anyWants()) watch(false);
};
