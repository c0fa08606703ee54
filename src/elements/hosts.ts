import type { ReactiveControllerHost } from 'lit';
import type { Fillable } from '../controllers/fill.js';
import type { Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { Problem } from '../model/problem.js';

/** Where an element's news comes from, as what goes on in a page sees it. */
export interface Source extends Omit<Fillable, 'host' | 'feed' | 'asked'> {
  feed: Feed | null;
  /** What the address itself answered. */
  readonly first: Feed | null;
  asked: number;
  lacks: boolean;
  readonly problem: Problem | null;
  renew: (how?: 'fresh' | 'reread') => Promise<void>;
}

/** What all our elements have. */
export interface PageElement extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly shown: readonly Article[];
  readonly feed: Feed | null;
  readonly page: ReadonlySet<PageElement>;
  readonly source: Source;
  /** The present in milliseconds. */
  readonly now: number;
  readonly problem: Problem | null;
  readonly locale: Locale;
  /** Leaves out what earlier elements show, in elements that may. */
  readonly deduplicate?: boolean;
  /** What a list does beyond showing what there is. */
  readonly flow?: Flowing | undefined;
  /** How many cards are drawn at once. */
  room: number;
  /** How many of them stand as they were drawn, in lists; 0 as soon as an update is asked for. */
  drawn?: number;
}

/** What a list does beyond showing what there is, as the page's questions need it. */
export interface Flowing {
  /** What is on the screen stays where it is. */
  hold: () => void;
  /** The question is answered, with something new or not. */
  settled: (unchanged: boolean) => void;
}

/** One that shows cards in a layout. */
export interface ListHost extends PageElement {
  readonly renderRoot: ParentNode;
  readonly parts: { readonly ready: boolean };
  readonly arrangement: { readonly limit: number; readonly more?: 'link' };
  readonly limit: number | null;
  readonly section: string;
  readonly target: string;
  /** What leads to more stories, in elements that may have it. */
  readonly more?: 'none' | 'link' | 'button' | 'auto' | null;
  /** Seconds between questions, in elements that may ask again. */
  refresh?: number;
  flow: Flowing | undefined;
  readonly linkTo: (url: string) => string;
  readonly status: string;
}

/** One that shows a single article. */
export interface OneHost extends PageElement {
  readonly articleId: string;
  /** What was shown already, while the feed that came meanwhile lacks it. */
  held: Article | undefined;
  /** What is said instead of the usual where there is no news. */
  lost: string | undefined;
}
