import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import type { Problem, ProblemKind } from '../model/problem.js';
import type { MakeFormatter } from './glossary.js';
import type { Counted, PluralForm, Sentences } from './plurals.js';

/** All words of the widgets in English: the type of every other language's. */
const en = {
  by: (names: string) => `By ${names}`,
  from: (publisher: string) => `From ${publisher}`,
  updated: (time: string) => `Updated ${time}`,
  sponsoredBy: (sponsor: string) => `Sponsored by ${sponsor}`,
  credit: (credit: string) => `Picture: ${credit}`,
  showCredit: 'Picture credit',
  empty: 'No stories right now.',
  noArticle: 'This story is not available.',
  retry: 'Try again',
  // In English a label's name is its word.
  label: (label: Label) => label[0]!.toUpperCase() + label.slice(1),
};

/** What readers are told of each problem; numbers are written as the tag says. In English it comes with the problem itself. */
export type ProblemMessages = Record<ProblemKind, (problem: Problem, tag: string) => string>;

/** Words that only some elements need. In English they come with the part that says them. */
export interface PartMessages<Count = Counted> {
  problems: ProblemMessages;
  /** On the button that passes a story on. */
  share: string;
  readingTime: (minutes: string) => string;
  /** After a reader asked for a link. */
  copied: string;
  /** Above what to read next; the section may be empty. */
  more: (section: string) => string;
  /** Marks what is not the newsroom's. */
  advertisement: string;
  article: ArticleMessages;
  embeds: EmbedMessages;
  /** In place of a story that was shown, or asked for by name, and is taken back. */
  withdrawn: string;
  /** Above news that was kept on the reader's device. */
  lastUpdated: (time: string) => string;
  flow: FlowMessages<Count>;
  carousel: CarouselMessages;
  details: DetailMessages<Count>;
}

/** What labels say beside their word, and what links and buttons of a story say. */
export interface DetailMessages<Count = Counted> {
  /** A label with what belongs to it: "Video, 2:05". The detail must stay whole. */
  labelWith: (label: string, detail: string) => string;
  /** How many pictures a gallery has, in each plural form of the language. */
  pictures: Count;
  /** Names the links below a lead story; not shown, but spoken. */
  related: string;
  /** On the button that copies a story's address. */
  copyLink: string;
  /** A link that opens an e-mail with a story's headline and address. */
  email: string;
  /** On the button that prints the page. */
  print: string;
}

/** What a list says that goes on. */
export interface FlowMessages<Count = Counted> {
  /** On a button: stories that came since. */
  newStories: Count;
  /** On a button: the stories behind these. */
  moreStories: string;
  /** A link to the front page of a publisher. */
  moreFrom: (publisher: string) => string;
  /** There are no stories behind these. */
  allShown: string;
}

/** What is said of cards that stand side by side, of which some are in sight. */
export interface CarouselMessages {
  /** On the button that goes back. */
  previous: string;
  /** On the button that goes on. */
  next: string;
  /** Which are in sight, "3" or "1–3", of how many; both are written as the language writes them. */
  place: (shown: string, all: string) => string;
}

/** What a whole article says beside its own words. */
export interface ArticleMessages {
  published: (time: string) => string;
  keyPoints: string;
  corrections: string;
  /** A link to the rest, where this page shows none. */
  readOn: (publisher: string) => string;
  /** Names a table that can be scrolled. */
  table: string;
  /** Opens what is not shown of a headline of thousands of characters. */
  wholeHeadline: string;
}

/** What is said of something from elsewhere that stands in an article; `name` is its provider's. */
export interface EmbedMessages {
  what: (kind: EmbedKind, name: string) => string;
  /** On the button that has it framed. */
  show: (kind: EmbedKind, name: string) => string;
  /** What pressing that button does. */
  asks: (name: string) => string;
  /** A link to its own page. */
  open: (name: string) => string;
}

/** What few languages say. */
interface Ways {
  /** Of those that are not written left to right. */
  direction?: 'rtl';
  /** Of those whose names of months, days and units not every browser has. */
  formatter?: MakeFormatter;
}

/** The words of one language as the views use them. */
export type Messages = typeof en & Partial<PartMessages> & Ways;

/** The words of a language other than English: all of them, and what counts in each plural form that the language has. */
export type Translation<Tag extends string> = typeof en & PartMessages<Sentences<PluralForm<Tag>>> & Ways;

export default en;
