import type { AdPlaces } from '../ads.js';
import type { CardSettings, Field, HeadingLevel } from '../settings.js';

/** Everything that drawing a whole article needs to know. */
export interface ArticleSettings extends CardSettings {
  readonly headingLevel: HeadingLevel;
  readonly show: readonly Field[] | null;
  readonly ads?: AdPlaces | undefined;
}

/** What an article shows when the page does not say otherwise. */
const USUAL: readonly Field[] = ['image', 'section', 'summary', 'byline', 'time', 'label', 'reading-time'];

/** Whether a field is wanted. */
export const shows = ({ show }: ArticleSettings, field: Field): boolean => (show ?? USUAL).includes(field);

/** The level of headings one below another. */
export const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel;
