import type { Problem } from '../../model/problem.js';
import type { Flowing, ListHost, OneHost, PageElement } from '../hosts.js';

/** By which part of its length a pause is made longer or shorter, so that pages that were opened together ask apart. */
const JITTER = 0.1;

/** Within how many milliseconds a page asks that is online again. */
const ONLINE = 2000;

interface Poll {
  hosts: Set<ListHost>;
  /** When to ask; infinite for never again. */
  due: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Which of them asks just now. */
  leader: ListHost | undefined;
  flowOf: FlowOf;
}

type FlowOf = (host: ListHost) => Flowing;

type Connection = EventTarget & { saveData?: boolean };

const polls = new Map<string, Poll>();
const connection = (): Connection | undefined => (navigator as { connection?: Connection }).connection;
const mayAsk = (): boolean => !document.hidden && navigator.onLine && !connection()?.saveData;

const later = (poll: Poll): void => {
  clearTimeout(poll.timer);
  if (!poll.leader && mayAsk() && poll.due < Infinity) {
    poll.timer = setTimeout(() => void ask(poll), Math.max(0, poll.due - Date.now()));
  }
};

const plan = (poll: Poll): void => {
  const [host] = poll.hosts;
  const seconds = Math.min(...[...poll.hosts].map(({ refresh }) => refresh!));
  // A feed that says so will not change any more (JSON Feed 1.1, Top-level: expired).
  const pause = host?.feed?.expired ? Infinity : seconds * 1000 * (1 - JITTER + 2 * JITTER * Math.random());
  poll.due = Date.now() + pause;
  later(poll);
};

/** What shows the same feed: it learns what the one that asks is told. */
const fellows = (leader: ListHost): PageElement[] => {
  const from = leader.source.first?.url;
  return [...leader.page].filter((other) => other !== leader && from && other.source.first?.url === from);
};

const isList = (element: PageElement): element is ListHost => 'arrangement' in element;

/** What is on the screen stays there, but for what is taken back. */
const holdAll = (elements: readonly PageElement[], flowOf: FlowOf): void => {
  for (const element of elements) {
    if (isList(element)) (element.flow ??= flowOf(element)).hold();
    else (element as OneHost).held = element.shown[0];
  }
};

/** Gone is gone, for every element (RFC 9110, 15.5.11): none has to ask for itself. */
const lose = (element: PageElement, problem: Problem): void => {
  Object.assign(element.source, { feed: null, first: null, problem });
  element.requestUpdate();
};

const ask = async (poll: Poll): Promise<void> => {
  // One that waits to come near has not asked at all yet.
  const leader = [...poll.hosts].find(({ source }) => !source.busy && (source.first ?? source.problem));
  if (!leader || leader.feed?.expired) {
    plan(poll);
    return;
  }
  poll.leader = leader;
  const others = fellows(leader);
  const { first } = leader.source;
  holdAll([leader, ...others], poll.flowOf);
  await leader.source.renew('fresh');
  const { problem } = leader.source;
  if (problem?.status === 410) others.forEach((other) => lose(other, problem));
  else if (leader.source.first !== first) for (const other of others) void other.source.renew();
  leader.flow!.settled(leader.source.first === first);
  if (poll.leader !== leader) return;
  poll.leader = undefined;
  plan(poll);
};

// One request, however long nobody looked.
const resume = (): void => polls.forEach(later);
let soon: ReturnType<typeof setTimeout> | undefined;
const back = (): void => {
  clearTimeout(soon);
  soon = setTimeout(resume, Math.random() * ONLINE);
};

const watch = (on: boolean): void => {
  clearTimeout(soon);
  const change = on ? 'addEventListener' : 'removeEventListener';
  document[change]('visibilitychange', resume);
  globalThis[change]('pageshow', resume);
  globalThis[change]('offline', resume);
  globalThis[change]('online', back);
  connection()?.[change]('change', resume);
};

/** Asks again for what a list shows, as often as it says; elements of one feed ask together. */
export const join = (host: ListHost, flowOf: FlowOf): void => {
  if (!polls.size) watch(true);
  const poll = polls.get(host.src) ?? { hosts: new Set(), due: 0, timer: undefined, leader: undefined, flowOf };
  polls.set(host.src, poll);
  poll.hosts.add(host);
  plan(poll);
};

/** Asks no more for a list. */
export const leave = (host: ListHost): void => {
  for (const [src, poll] of polls) {
    if (!poll.hosts.delete(host)) continue;
    // What it asked is not answered any more.
    if (poll.leader === host) poll.leader = undefined;
    plan(poll);
    if (!poll.hosts.size) polls.delete(src);
  }
  if (!polls.size) watch(false);
};
