import { NewsLoadEvent, NewsProblemEvent, NewsReportEvent } from '../events.js';
import type { Feed } from '../model/feed.js';
import type { Problem } from '../model/problem.js';
import { warnOfPart, warnOnce } from './console.js';

/** An element that has an answer, and will have drawn it. */
interface Answered extends HTMLElement {
  readonly debug: boolean;
  readonly updateComplete: Promise<boolean>;
}

/** Tells the page that a feed is here and drawn, and what was put right in it. */
export const tellLoaded = (host: Answered, feed: Feed): void => {
  if (host.debug) void import('../doctor/tell.js').then(({ tell }) => tell(feed)).catch(warnOfPart);
  void host.updateComplete.then(() => {
    host.dispatchEvent(new NewsLoadEvent(feed));
    host.dispatchEvent(new NewsReportEvent(feed.report));
  });
};

/** Tells the page that there is no feed, or no newer one. */
export const tellFailed = (host: Answered, problem: Problem): void => {
  warnOnce(`<${host.localName}>: ${problem.message}`);
  void host.updateComplete.then(() => host.dispatchEvent(new NewsProblemEvent(problem)));
};
