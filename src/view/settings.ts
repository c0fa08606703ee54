import type * as Lit from 'lit';
import type { TemplateResult } from 'lit';
import type { Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { heading, Headings } from './heading.js';

export type { HeadingLevel } from './heading.js';

/** What a card can show beside its headline, its agency and the credit of its picture, which always stay. */
export const FIELDS = ['image', 'section', 'summary', 'byline', 'time', 'label', 'reading-time', 'share'] as const;

/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** How a card is laid out: picture above, picture beside, no picture, or large. */
export const CARD_LAYOUTS = ['stacked', 'inline', 'headline', 'hero'] as const;

/** One of {@link CARD_LAYOUTS}. */
export type CardLayout = (typeof CARD_LAYOUTS)[number];

const FULL: readonly Field[] = ['image', 'section', 'summary', 'byline', 'time', 'label'];

/** What each card layout shows when nobody says otherwise. */
export const DEFAULT_FIELDS: Record<CardLayout, readonly Field[]> = {
  stacked: FULL,
  inline: FULL,
  headline: ['time', 'label'],
  hero: FULL,
};

/** What of Lit a view needs that comes as a part. */
export type LitTools = Pick<typeof Lit, 'html' | 'nothing'>;

/** Views that come as a part. */
export interface RareViews {
  extrasView?: (article: Article, shows: (field: Field) => boolean, settings: CardSettings, lit: LitTools) => unknown;
  headingsOf: (lit: LitTools & { heading: typeof heading }) => Headings;
  labelsView?: (article: Article, wanted: boolean, settings: CardSettings, lit: LitTools) => readonly TemplateResult[];
  /** Their style. */
  css?: string;
}

/** Everything that drawing cards needs to know; an element has it. */
export interface CardSettings {
  readonly locale: Locale;
  /** The present in milliseconds. */
  readonly now: number;
  readonly time: 'relative' | 'absolute';
  /** The age up to which a relative time is written: `7d`. */
  readonly timeCutoff: string;
  /** `reader`, `publisher`, or an IANA name. */
  readonly timeZone: string;
  /** For the publisher's zone. */
  readonly feed: Feed | null;
  readonly target: '_self' | '_blank';
  /** An address as links lead to it, with the page's own query. */
  readonly linkTo: (url: string) => string;
  /** A reader follows a card's link. */
  select: (event: Event, article: Article, position: number) => void;
  /** What scripts other than Latin, Greek and Cyrillic ask for, where one is shown. */
  readonly scripts?: { css: string; directionOf: (tag: string) => 'ltr' | 'rtl' } | null | undefined;
  /** Draws what cards have only where a page asks for it. */
  readonly rare?: RareViews | undefined;
  /** The layout of a list, which may have something below a card. */
  readonly arrangement?: {
    readonly below?: (article: Article, position: number, settings: CardSettings, lit: LitTools) => unknown;
  };
  /** Which fields the page wants. */
  readonly show?: readonly Field[] | null;
  /** What the element shows now. */
  readonly shown?: readonly Article[];
  /** A short answer to what a reader did. */
  notice?: string | undefined;
}

/** How one card is drawn. */
export interface CardPreset {
  layout: CardLayout;
  fields: readonly Field[];
}
