import type { CardPreset, CardSettings } from '../view/settings.js';

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
  /** Rules for `.items` with the layout's own class; empty for the list, whose style comes with the script. */
  css: string;
}
