import type { PropertyDeclarations } from 'lit';
import type { FeedRequest } from '../controllers/feed-controller.js';
import type { ProseReading } from '../formats/format.js';
import { FORMAT_IDS } from '../formats/format-ids.js';
import { FIELDS, type Field, type HeadingLevel } from '../view/settings.js';
import { ruled, RuledElement } from './ruled-element.js';
import { age, choice, commas, flag, someOf, text, whole, zone } from './rules.js';

/**
 * The attributes that every news element has.
 *
 * @attr lang - Language of the widget's words. Default: the nearest in the page, then the feed's, then the reader's.
 * @attr dir - Direction. Default: the nearest in the page, then that of the language.
 */
export abstract class SharedAttributes extends RuledElement {
  static override properties: PropertyDeclarations = ruled({
    src: text,
    format: choice(['auto', ...FORMAT_IDS]),
    linkTemplate: text,
    show: someOf(FIELDS),
    headingLevel: whole(2, 1, 6),
    time: choice(['relative', 'absolute']),
    timeCutoff: age('7d'),
    timeZone: zone,
    agencies: commas,
    extract: choice(['credit byline', 'credit', 'byline', 'none']),
    loading: choice(['eager', 'lazy']),
    offline: flag,
    target: choice(['_self', '_blank']),
    linkQuery: text,
    scheme: choice(['inherit', 'light', 'dark', 'auto']),
    debug: flag,
  });

  /** Address of the feed, or `#id` of an inline `<script type="application/feed+json">`. Missing: the feed that the page announces, else its WordPress. */
  declare src: string;

  /** The feed's format; `auto` looks at the content. */
  declare format: string;

  /** Address with `{id}` for articles whose feed gives them none. */
  declare linkTemplate: string;

  /** Which fields cards show, with spaces between; agency and credit always stay. Default: by layout. */
  declare show: readonly Field[] | null;

  /** Level of the element's first heading, 1 to 6. */
  declare headingLevel: HeadingLevel;

  /** Whether times are written as an age or as a date. */
  declare time: 'relative' | 'absolute';

  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  declare timeCutoff: string;

  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  declare timeZone: string;

  /** Agencies to recognise in joined bylines and author names, beside the built-in ones; commas between. */
  declare agencies: readonly string[];

  /** What is read out of prose when the data lacks it. */
  declare extract: ProseReading;

  /** `lazy` asks for the feed when the element comes within 600 px of the viewport. */
  declare loading: 'eager' | 'lazy';

  /** Keeps the last good feed on the reader's device, and shows it with its age when the feed cannot be had. */
  declare offline: boolean;

  /** Where links open. */
  declare target: '_self' | '_blank';

  /** Query string added to links out: `utm_source=partner`. */
  declare linkQuery: string;

  /** Colours: the page's, light, dark, or the reader's choice. */
  declare scheme: 'inherit' | 'light' | 'dark' | 'auto';

  /** Tells the feed's report in the console, as one grouped line. */
  declare debug: boolean;

  /** What of them says which feed is wanted, and how it is read; `null` for none. */
  protected get request(): FeedRequest | null {
    const { src, loading, offline, format, agencies, linkTemplate, extract } = this;
    return { src, lazy: loading === 'lazy', offline, parse: { format, agencies, linkTemplate, extract } };
  }
}
