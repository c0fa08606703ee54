import type { Article } from './model/article.js';
import type { Feed } from './model/feed.js';
import type { Problem } from './model/problem.js';
import type { ReportEntry } from './model/report.js';

const BUBBLING = { bubbles: true, composed: true } as const;

/** A feed was loaded and changed what is shown. */
export class NewsLoadEvent extends Event {
  /** The feed that is shown now. */
  readonly feed: Feed;

  constructor(feed: Feed) {
    super('news-load', BUBBLING);
    this.feed = feed;
  }
}

/** A feed could not be had or read. */
export class NewsProblemEvent extends Event {
  /** Why. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super('news-problem', BUBBLING);
    this.problem = problem;
  }
}

/** What was repaired, doubted or dropped in a feed that was loaded. */
export class NewsReportEvent extends Event {
  /** Findings in the feed's order; empty for a feed without fault. */
  readonly report: readonly ReportEntry[];

  constructor(report: readonly ReportEntry[]) {
    super('news-report', BUBBLING);
    this.report = report;
  }
}

/** A reader chose an article. Cancelable: `preventDefault()` keeps the browser on the page. */
export class NewsSelectEvent extends Event {
  readonly article: Article;
  /** Place in the list, from 0. */
  readonly position: number;

  constructor(article: Article, position: number) {
    super('news-select', { ...BUBBLING, cancelable: true });
    this.article = article;
    this.position = position;
  }
}

/** Half of a card was visible for one second; told once for each article and element. */
export class NewsViewEvent extends Event {
  readonly article: Article;
  /** Place in the list, from 0. */
  readonly position: number;

  constructor(article: Article, position: number) {
    super('news-view', BUBBLING);
    this.article = article;
    this.position = position;
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-load': NewsLoadEvent;
    'news-problem': NewsProblemEvent;
    'news-report': NewsReportEvent;
    'news-select': NewsSelectEvent;
    'news-view': NewsViewEvent;
  }
}
