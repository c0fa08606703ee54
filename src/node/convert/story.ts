import type { MediaNs } from 'feedsmith';

/** A text as a feed in XML gives it: HTML, plain, or one of which that is not said. */
export interface Wording {
  text: string;
  kind: 'html' | 'plain' | 'unsaid';
  /** Address against which addresses in it resolve, where the feed names one (`xml:base`). */
  base?: string | undefined;
}

/** Somebody who made a story. */
export interface Maker {
  name: string;
  url?: string | undefined;
}

/** Sound, video or a picture that comes with a story. */
export interface Enclosure {
  url: string;
  type?: string | undefined;
  /** In bytes. */
  size?: number | undefined;
  /** In seconds. */
  duration?: number | undefined;
  title?: string | undefined;
}

/** An item of RSS or RDF, or an entry of Atom, in words that all three have. Nothing is resolved, read or judged yet. */
export interface Story {
  /** What its relative addresses resolve against, if it is not what the feed's do. */
  base: string | undefined;
  id: string | undefined;
  link: string | undefined;
  title: Wording | undefined;
  content: Wording | undefined;
  summary: Wording | undefined;
  published: string | undefined;
  updated: string | undefined;
  makers: Maker[];
  /** A byline as printed (Dublin Core, creator). */
  byline: string | undefined;
  categories: string[];
  section: string | undefined;
  /** Names among which there may be an agency's. */
  sources: string[];
  media: MediaNs.ItemOrFeed | undefined;
  enclosures: Enclosure[];
  /** A picture that is named without more. */
  picture: string | undefined;
  language: string | undefined;
  /** PRISM's, which RSS 1.0 and 2.0 may carry. */
  embargo: string | undefined;
  expires: string | undefined;
  /** Not published yet (RFC 5023, 13.1.1). */
  draft: boolean;
}

/** A feed in XML. */
export interface Stories {
  /** What its relative addresses resolve against, if it is not where the feed stands. */
  base: string | undefined;
  title: Wording | undefined;
  home: string | undefined;
  /** Its own address, as it says. */
  self: string | undefined;
  /** Its next page (RFC 5005). */
  next: string | undefined;
  publisher: string | undefined;
  logo: string | undefined;
  copyright: Wording | undefined;
  language: string | undefined;
  makers: Maker[];
  items: Story[];
}
