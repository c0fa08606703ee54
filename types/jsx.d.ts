// Made of the doc comments by npm run manifest.

import type * as React from 'react';
import type {
  ArticleBodyElement,
  ArticleCardElement,
  NewsLoadEvent,
  NewsProblemEvent,
  NewsReportEvent,
  NewsSelectEvent,
  NewsViewEvent,
  RelatedArticlesElement,
  SectionFeedElement,
} from '../dist/index.js';
import type { Given } from '../dist/elements/given.js';
interface On {
  /** A feed was loaded and changed what is shown. */
  'onnews-load'?: (event: NewsLoadEvent) => void;
  /** The feed could not be had or read. */
  'onnews-problem'?: (event: NewsProblemEvent) => void;
  /** What was repaired, doubted or dropped in the feed. */
  'onnews-report'?: (event: NewsReportEvent) => void;
  /** A reader chose an article; cancelable. */
  'onnews-select'?: (event: NewsSelectEvent) => void;
  /** Half of a card was visible for one second, once. */
  'onnews-view'?: (event: NewsViewEvent) => void;
}
interface GivenArticleBody {
  /** Address with `{id}` for articles whose feed gives them none. */
  'link-template'?: Given<ArticleBodyElement['linkTemplate']>;
  /** Level of the element's first heading, 1 to 6. */
  'heading-level'?: Given<ArticleBodyElement['headingLevel']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  'time-cutoff'?: Given<ArticleBodyElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  'time-zone'?: Given<ArticleBodyElement['timeZone']>;
  /** Query string added to links out: `utm_source=partner`. */
  'link-query'?: Given<ArticleBodyElement['linkQuery']>;
  /** Id or URL of the article. Default: the article whose page this is; never another in its place. */
  'article-id'?: Given<ArticleBodyElement['articleId']>;
  /** After how many paragraphs a slot `ad-1`, `ad-2`, … stands. 0: none. */
  'slot-every'?: Given<ArticleBodyElement['slotEvery']>;
  /** Id or URL of the article. Default: the article whose page this is; never another in its place. */
  articleId?: Given<ArticleBodyElement['articleId']>;
  /** Whether times are written as a date or as an age. */
  time?: Given<ArticleBodyElement['time']>;
  /** After how many paragraphs a slot `ad-1`, `ad-2`, … stands. 0: none. */
  slotEvery?: Given<ArticleBodyElement['slotEvery']>;
  /** What stands for posts, videos and charts of known providers: a button that shows them, or only a link. */
  embeds?: Given<ArticleBodyElement['embeds']>;
  /** Providers from whom the reader agreed to get things, spaces between: `youtube vimeo x instagram facebook tiktok bluesky datawrapper`. Theirs are shown without a press. */
  consent?: Given<ArticleBodyElement['consent']>;
  /** An article that a script has, in place of one from a feed. */
  article?: ArticleBodyElement['article'] | undefined;
  /** The feed that is shown; set it to show one that a script has. `null`: that of `src` again; without a `src`, one that is still to come. */
  feed?: ArticleBodyElement['feed'] | undefined;
  /** Address of the feed, or `#id` of an inline `<script type="application/feed+json">`. Missing: the feed that the page announces, else its WordPress. */
  src?: Given<ArticleBodyElement['src']>;
  /** The feed's format; `auto` looks at the content. */
  format?: Given<ArticleBodyElement['format']>;
  /** Address with `{id}` for articles whose feed gives them none. */
  linkTemplate?: Given<ArticleBodyElement['linkTemplate']>;
  /** Which fields cards show, with spaces between; agency and credit always stay. Default: by layout. */
  show?: Given<ArticleBodyElement['show']>;
  /** Level of the element's first heading, 1 to 6. */
  headingLevel?: Given<ArticleBodyElement['headingLevel']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  timeCutoff?: Given<ArticleBodyElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  timeZone?: Given<ArticleBodyElement['timeZone']>;
  /** Agencies to recognise in joined bylines and author names, beside the built-in ones; commas between. */
  agencies?: Given<ArticleBodyElement['agencies']>;
  /** What is read out of prose when the data lacks it. */
  extract?: Given<ArticleBodyElement['extract']>;
  /** `lazy` asks for the feed when the element comes within 600 px of the viewport. */
  loading?: Given<ArticleBodyElement['loading']>;
  /** Keeps the last good feed on the reader's device, and shows it with its age when the feed cannot be had. */
  offline?: Given<ArticleBodyElement['offline']>;
  /** Where links open. */
  target?: Given<ArticleBodyElement['target']>;
  /** Query string added to links out: `utm_source=partner`. */
  linkQuery?: Given<ArticleBodyElement['linkQuery']>;
  /** Colours: the page's, light, dark, or the reader's choice. */
  scheme?: Given<ArticleBodyElement['scheme']>;
  /** Tells the feed's report in the console, as one grouped line. */
  debug?: Given<ArticleBodyElement['debug']>;
}
interface GivenArticleCard {
  /** Address with `{id}` for articles whose feed gives them none. */
  'link-template'?: Given<ArticleCardElement['linkTemplate']>;
  /** Level of the headline, 1 to 6. */
  'heading-level'?: Given<ArticleCardElement['headingLevel']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  'time-cutoff'?: Given<ArticleCardElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  'time-zone'?: Given<ArticleCardElement['timeZone']>;
  /** Query string added to links out: `utm_source=partner`. */
  'link-query'?: Given<ArticleCardElement['linkQuery']>;
  /** Id or URL of the article. Default: the article whose page this is, else the feed's first. */
  'article-id'?: Given<ArticleCardElement['articleId']>;
  /** Level of the headline, 1 to 6. */
  headingLevel?: Given<ArticleCardElement['headingLevel']>;
  /** Id or URL of the article. Default: the article whose page this is, else the feed's first. */
  articleId?: Given<ArticleCardElement['articleId']>;
  /** How the card is laid out. */
  layout?: Given<ArticleCardElement['layout']>;
  /** An article that a script has, in place of one from a feed. */
  article?: ArticleCardElement['article'] | undefined;
  /** The feed that is shown; set it to show one that a script has. `null`: that of `src` again; without a `src`, one that is still to come. */
  feed?: ArticleCardElement['feed'] | undefined;
  /** Address of the feed, or `#id` of an inline `<script type="application/feed+json">`. Missing: the feed that the page announces, else its WordPress. */
  src?: Given<ArticleCardElement['src']>;
  /** The feed's format; `auto` looks at the content. */
  format?: Given<ArticleCardElement['format']>;
  /** Address with `{id}` for articles whose feed gives them none. */
  linkTemplate?: Given<ArticleCardElement['linkTemplate']>;
  /** Which fields cards show, with spaces between; agency and credit always stay. Default: by layout. */
  show?: Given<ArticleCardElement['show']>;
  /** Whether times are written as an age or as a date. */
  time?: Given<ArticleCardElement['time']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  timeCutoff?: Given<ArticleCardElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  timeZone?: Given<ArticleCardElement['timeZone']>;
  /** Agencies to recognise in joined bylines and author names, beside the built-in ones; commas between. */
  agencies?: Given<ArticleCardElement['agencies']>;
  /** What is read out of prose when the data lacks it. */
  extract?: Given<ArticleCardElement['extract']>;
  /** `lazy` asks for the feed when the element comes within 600 px of the viewport. */
  loading?: Given<ArticleCardElement['loading']>;
  /** Keeps the last good feed on the reader's device, and shows it with its age when the feed cannot be had. */
  offline?: Given<ArticleCardElement['offline']>;
  /** Where links open. */
  target?: Given<ArticleCardElement['target']>;
  /** Query string added to links out: `utm_source=partner`. */
  linkQuery?: Given<ArticleCardElement['linkQuery']>;
  /** Colours: the page's, light, dark, or the reader's choice. */
  scheme?: Given<ArticleCardElement['scheme']>;
  /** Tells the feed's report in the console, as one grouped line. */
  debug?: Given<ArticleCardElement['debug']>;
}
interface GivenRelatedArticles {
  /** Address with `{id}` for articles whose feed gives them none. */
  'link-template'?: Given<RelatedArticlesElement['linkTemplate']>;
  /** Level of the element's first heading, 1 to 6. */
  'heading-level'?: Given<RelatedArticlesElement['headingLevel']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  'time-cutoff'?: Given<RelatedArticlesElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  'time-zone'?: Given<RelatedArticlesElement['timeZone']>;
  /** Query string added to links out: `utm_source=partner`. */
  'link-query'?: Given<RelatedArticlesElement['linkQuery']>;
  /** Id or URL of the article to read on from. Default: the article whose page this is. */
  'article-id'?: Given<RelatedArticlesElement['articleId']>;
  /** Only this section, compared without case. Default: the article's own, else `<meta property="article:section">`. */
  section?: Given<RelatedArticlesElement['section']>;
  /** How many articles; up to three further pages of the feed are asked for until it is met. */
  limit?: Given<RelatedArticlesElement['limit']>;
  /** Text of the heading. Default: "More National articles", in the widget's language. Empty: no heading. */
  heading?: Given<RelatedArticlesElement['heading']>;
  /** Id or URL of the article to read on from. Default: the article whose page this is. */
  articleId?: Given<RelatedArticlesElement['articleId']>;
  /** Keeps articles with one of these tags; commas between. */
  tags?: Given<RelatedArticlesElement['tags']>;
  /** Leaves articles out by tag, id or URL; commas between. */
  exclude?: Given<RelatedArticlesElement['exclude']>;
  /** Keeps only these languages; spaces between. */
  languages?: Given<RelatedArticlesElement['languages']>;
  /** Leaves out what an earlier element on the page shows. */
  deduplicate?: Given<RelatedArticlesElement['deduplicate']>;
  /** How the cards are arranged. `list`: one below the other, pictures beside; for a column of news. `grid`: columns of cards, as many as there is room for; for a section's front. `rail`: one picture, then headlines; beside an article. `carousel`: a strip that scrolls sideways; for a few more in little height. `hero`: the first one large; at the top of a page. `ranked`: numbered; for what is read most. `timeline`: the newest first, by day; for what has just come in. */
  layout?: Given<RelatedArticlesElement['layout']>;
  /** The feed that is shown; set it to show one that a script has. `null`: that of `src` again; without a `src`, one that is still to come. */
  feed?: RelatedArticlesElement['feed'] | undefined;
  /** Address of the feed, or `#id` of an inline `<script type="application/feed+json">`. Missing: the feed that the page announces, else its WordPress. */
  src?: Given<RelatedArticlesElement['src']>;
  /** The feed's format; `auto` looks at the content. */
  format?: Given<RelatedArticlesElement['format']>;
  /** Address with `{id}` for articles whose feed gives them none. */
  linkTemplate?: Given<RelatedArticlesElement['linkTemplate']>;
  /** Which fields cards show, with spaces between; agency and credit always stay. Default: by layout. */
  show?: Given<RelatedArticlesElement['show']>;
  /** Level of the element's first heading, 1 to 6. */
  headingLevel?: Given<RelatedArticlesElement['headingLevel']>;
  /** Whether times are written as an age or as a date. */
  time?: Given<RelatedArticlesElement['time']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  timeCutoff?: Given<RelatedArticlesElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  timeZone?: Given<RelatedArticlesElement['timeZone']>;
  /** Agencies to recognise in joined bylines and author names, beside the built-in ones; commas between. */
  agencies?: Given<RelatedArticlesElement['agencies']>;
  /** What is read out of prose when the data lacks it. */
  extract?: Given<RelatedArticlesElement['extract']>;
  /** `lazy` asks for the feed when the element comes within 600 px of the viewport. */
  loading?: Given<RelatedArticlesElement['loading']>;
  /** Keeps the last good feed on the reader's device, and shows it with its age when the feed cannot be had. */
  offline?: Given<RelatedArticlesElement['offline']>;
  /** Where links open. */
  target?: Given<RelatedArticlesElement['target']>;
  /** Query string added to links out: `utm_source=partner`. */
  linkQuery?: Given<RelatedArticlesElement['linkQuery']>;
  /** Colours: the page's, light, dark, or the reader's choice. */
  scheme?: Given<RelatedArticlesElement['scheme']>;
  /** Tells the feed's report in the console, as one grouped line. */
  debug?: Given<RelatedArticlesElement['debug']>;
}
interface GivenSectionFeed {
  /** Address with `{id}` for articles whose feed gives them none. */
  'link-template'?: Given<SectionFeedElement['linkTemplate']>;
  /** Level of the element's first heading, 1 to 6. */
  'heading-level'?: Given<SectionFeedElement['headingLevel']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  'time-cutoff'?: Given<SectionFeedElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  'time-zone'?: Given<SectionFeedElement['timeZone']>;
  /** Query string added to links out: `utm_source=partner`. */
  'link-query'?: Given<SectionFeedElement['linkQuery']>;
  /** Also shows the article whose page this is. */
  'include-current'?: Given<SectionFeedElement['includeCurrent']>;
  /** After how many cards a slot `ad-1`, `ad-2`, … stands. 0: none. */
  'slot-every'?: Given<SectionFeedElement['slotEvery']>;
  /** Text of the heading. Default: the section's name, else the feed's title. Empty: no heading. */
  heading?: Given<SectionFeedElement['heading']>;
  /** The editor's order, or by date. */
  order?: Given<SectionFeedElement['order']>;
  /** Also shows the article whose page this is. */
  includeCurrent?: Given<SectionFeedElement['includeCurrent']>;
  /** Writes today's date above, in the publisher's zone. */
  today?: Given<SectionFeedElement['today']>;
  /** What leads to more stories: nothing, a link to the section's or the home page, a button, or coming near the end. Default: by layout. */
  more?: Given<SectionFeedElement['more']>;
  /** Seconds after which the feed is asked for again, at least 30; 0: never. */
  refresh?: Given<SectionFeedElement['refresh']>;
  /** After how many cards a slot `ad-1`, `ad-2`, … stands. 0: none. */
  slotEvery?: Given<SectionFeedElement['slotEvery']>;
  /** Only this section, compared without case. */
  section?: Given<SectionFeedElement['section']>;
  /** Keeps articles with one of these tags; commas between. */
  tags?: Given<SectionFeedElement['tags']>;
  /** Leaves articles out by tag, id or URL; commas between. */
  exclude?: Given<SectionFeedElement['exclude']>;
  /** Keeps only these languages; spaces between. */
  languages?: Given<SectionFeedElement['languages']>;
  /** Leaves out what an earlier element on the page shows. */
  deduplicate?: Given<SectionFeedElement['deduplicate']>;
  /** How many articles after all filters; up to three further pages of the feed are asked for until it is met. Default: by layout. */
  limit?: Given<SectionFeedElement['limit']>;
  /** How the cards are arranged. `list`: one below the other, pictures beside; for a column of news. `grid`: columns of cards, as many as there is room for; for a section's front. `rail`: one picture, then headlines; beside an article. `carousel`: a strip that scrolls sideways; for a few more in little height. `hero`: the first one large; at the top of a page. `ranked`: numbered; for what is read most. `timeline`: the newest first, by day; for what has just come in. */
  layout?: Given<SectionFeedElement['layout']>;
  /** The feed that is shown; set it to show one that a script has. `null`: that of `src` again; without a `src`, one that is still to come. */
  feed?: SectionFeedElement['feed'] | undefined;
  /** Address of the feed, or `#id` of an inline `<script type="application/feed+json">`. Missing: the feed that the page announces, else its WordPress. */
  src?: Given<SectionFeedElement['src']>;
  /** The feed's format; `auto` looks at the content. */
  format?: Given<SectionFeedElement['format']>;
  /** Address with `{id}` for articles whose feed gives them none. */
  linkTemplate?: Given<SectionFeedElement['linkTemplate']>;
  /** Which fields cards show, with spaces between; agency and credit always stay. Default: by layout. */
  show?: Given<SectionFeedElement['show']>;
  /** Level of the element's first heading, 1 to 6. */
  headingLevel?: Given<SectionFeedElement['headingLevel']>;
  /** Whether times are written as an age or as a date. */
  time?: Given<SectionFeedElement['time']>;
  /** Age up to which a relative time is written, then the date: a number and `m`, `h`, `d` or `w`. */
  timeCutoff?: Given<SectionFeedElement['timeCutoff']>;
  /** In whose zone times are written: `reader`, `publisher`, or an IANA name. */
  timeZone?: Given<SectionFeedElement['timeZone']>;
  /** Agencies to recognise in joined bylines and author names, beside the built-in ones; commas between. */
  agencies?: Given<SectionFeedElement['agencies']>;
  /** What is read out of prose when the data lacks it. */
  extract?: Given<SectionFeedElement['extract']>;
  /** `lazy` asks for the feed when the element comes within 600 px of the viewport. */
  loading?: Given<SectionFeedElement['loading']>;
  /** Keeps the last good feed on the reader's device, and shows it with its age when the feed cannot be had. */
  offline?: Given<SectionFeedElement['offline']>;
  /** Where links open. */
  target?: Given<SectionFeedElement['target']>;
  /** Query string added to links out: `utm_source=partner`. */
  linkQuery?: Given<SectionFeedElement['linkQuery']>;
  /** Colours: the page's, light, dark, or the reader's choice. */
  scheme?: Given<SectionFeedElement['scheme']>;
  /** Tells the feed's report in the console, as one grouped line. */
  debug?: Given<SectionFeedElement['debug']>;
}
/** The tags in JSX of React 19: `import type {} from 'presslet/jsx'` once in the project. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** One whole article: section, headline, standfirst, byline, times, lead picture with its credit, key points, text, corrections and copyright line. */
      'news-article-body': GivenArticleBody &
        On &
        Omit<
          React.DetailedHTMLProps<React.HTMLAttributes<ArticleBodyElement>, ArticleBodyElement>,
          keyof GivenArticleBody
        >;
      /** One article as a teaser. */
      'news-article-card': GivenArticleCard &
        On &
        Omit<
          React.DetailedHTMLProps<React.HTMLAttributes<ArticleCardElement>, ArticleCardElement>,
          keyof GivenArticleCard
        >;
      /** What to read next: "More National articles". Never the article itself. First what the newsroom named, then the article's section, then what shares its tags, the newest first. */
      'news-related-articles': GivenRelatedArticles &
        On &
        Omit<
          React.DetailedHTMLProps<React.HTMLAttributes<RelatedArticlesElement>, RelatedArticlesElement>,
          keyof GivenRelatedArticles
        >;
      /** The articles of a feed, or of one section of it, in a layout. */
      'news-section-feed': GivenSectionFeed &
        On &
        Omit<
          React.DetailedHTMLProps<React.HTMLAttributes<SectionFeedElement>, SectionFeedElement>,
          keyof GivenSectionFeed
        >;
    }
  }
}
