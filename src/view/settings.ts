import type { ZoneOptions } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';

/** What a card can show beside its headline, its agency and the credit of its picture, which always stay. */
export const FIELDS = ['image', 'section', 'summary', 'byline', 'time', 'label', 'reading-time', 'share'] as const;

/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** How a card is laid out: picture above, picture beside, no picture, or large. */
export const CARD_LAYOUTS = ['stacked', 'inline', 'headline', 'hero'] as const;

/** One of {@link CARD_LAYOUTS}. */
export type CardLayout = (typeof CARD_LAYOUTS)[number];

/** What each card layout shows when nobody says otherwise. */
export const DEFAULT_FIELDS: Record<CardLayout, readonly Field[]> = {
  stacked: ['image', 'section', 'summary', 'byline', 'time', 'label'],
  inline: ['image', 'section', 'summary', 'byline', 'time', 'label'],
  headline: ['time', 'label'],
  hero: ['image', 'section', 'summary', 'byline', 'time', 'label'],
};

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** How dates and times are written. */
export interface TimeSettings {
  form: 'relative' | 'absolute';
  /** The age in milliseconds up to which a relative time is written. */
  cutoff: number;
  zone: ZoneOptions;
}

/** Everything that drawing cards needs to know. */
export interface CardSettings {
  locale: Locale;
  /** Milliseconds. */
  now: number;
  time: TimeSettings;
  headingLevel: HeadingLevel;
  target: '_self' | '_blank';
  linkQuery: string;
  /** A reader follows a card's link. */
  select: (event: Event, article: Article, position: number) => void;
  /** A reader wants to pass a story on. */
  share: (article: Article) => unknown;
}

/** How one card is drawn. */
export interface CardPreset {
  layout: CardLayout;
  fields: readonly Field[];
}
