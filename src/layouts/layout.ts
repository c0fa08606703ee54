import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../model/article.js';
import type { Kit } from '../view/kit.js';
import type { CardPreset, CardSettings, Field, HeadingLevel, RareViews } from '../view/settings.js';

/** The element whose list a layout arranges. */
export interface ListSettings extends CardSettings, ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  /** What cards show, where the page says. */
  readonly show: readonly Field[] | null;
  /** A layout may bring what its cards lack. */
  rare: RareViews | undefined;
}

/** A list that is to be arranged. */
export interface Arranged {
  host: ListSettings;
  /** The stories in their order; a symbol keeps the place of one that is gone, so that the others stay where they are in the DOM. */
  places: readonly (Article | symbol)[];
  /**
   * Draws a place: an `li` with `before` and the card in it, and an advertisement behind where one stands. Gives a symbol back.
   * `level` is that of the card's heading, where headings of the layout's own stand between.
   */
  item: (place: Article | symbol, before?: unknown, level?: HeadingLevel) => unknown;
  /** The words of the list's heading; may be empty. */
  words: string;
  /** Level of headings below the list's own. */
  level: HeadingLevel;
}

/** How a feed's cards are arranged: data, and the style that goes with it. */
export interface Layout {
  /** As in the attribute; `.items` has the class `as-` and this. */
  name: string;
  /** How many cards unless the page says. */
  limit: number;
  /** How the card at a position is drawn. */
  card: (position: number) => CardPreset;
  /** What stands below the words of a card, beside what all cards have. */
  below?: NonNullable<CardSettings['arrangement']>['below'];
  /** What leads to more stories where the page does not say. */
  more?: 'link';
  /** The order that the layout needs. Default: the one that the page asks for. */
  sort?: (articles: readonly Article[]) => readonly Article[];
  /** What stands around the cards and between them, in layouts that are more than one list after the other. */
  arrange?: (list: Arranged, kit: Kit) => unknown;
  /** Rules for `.items` with the layout's own class; empty for the list, whose style comes with the script. */
  css: string;
}
