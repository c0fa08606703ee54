import type { ReportRule } from '../model/report.js';
import { RIGHTS_RULES } from './rights-rules.js';
import type { RuleWords } from './rule-words.js';

export type { RuleWords } from './rule-words.js';

const ITEMS = 'JSON Feed 1.1, Items';
const RFC3339 = 'JSON Feed 1.1, Items: date_published; RFC 3339, 5.6';

/** The words for each rule of a report. A rule without words does not compile. */
export const RULES: Readonly<Record<ReportRule, RuleWords>> = {
  ...RIGHTS_RULES,
  'agency-in-author': {
    severity: 'info',
    done: 'An author with the name of an agency is shown as the agency.',
    mend: 'Put the agency into "_news": { "agency": { "name": … } } and leave it out of the authors.',
  },
  'byline-read': {
    severity: 'info',
    done: 'A byline that ran desk, agency and time together was told apart.',
    mend: 'Give each its own field: "_news.byline", "_news.agency" and "date_published".',
  },
  'byline-unclear': {
    severity: 'info',
    done: 'The byline is shown as it was printed: more than a name seems to stand in it, but not what.',
    mend: 'Give byline, agency and time each its own field, or name the agency in the attribute "agencies".',
  },
  'content-missing': {
    severity: 'info',
    done: 'The article is listed with its headline; a page of its own has nothing to show but that.',
    mend: 'Add "content_html" or "content_text". A feed of headlines alone can stay as it is.',
    source: ITEMS,
  },
  'credit-read': {
    severity: 'info',
    done: 'A closing line that names the picture’s source was taken out of the text and set below the picture.',
    mend: 'Put it into "_news": { "image": { "credit": … } } and leave the line out of the text.',
  },
  'date-bad': {
    severity: 'warning',
    done: 'No date is shown: what stands there is no date, or stands for none, as 1 January 1970 does.',
    mend: 'Write "2026-11-22T09:46:00+05:30", or leave the field out.',
    source: RFC3339,
  },
  'date-repaired': {
    severity: 'info',
    done: 'The date was understood and rewritten; a time without a zone is one in the publisher’s.',
    mend: 'Write "2026-11-22T09:46:00+05:30".',
    source: RFC3339,
  },
  'date-without-zone': {
    severity: 'warning',
    done: 'The time was taken for one in UTC, since neither it nor the feed names a zone. It may be hours off.',
    mend: 'Add the offset ("+05:30", or "Z" for UTC), or give the feed its zone: "_news": { "time_zone": … }.',
    source: RFC3339,
  },
  duplicate: {
    severity: 'info',
    done: 'The story stands in the feed more than once; one of them is shown.',
    mend: 'Give each story once, and keep its "id" the same when it changes.',
    source: `${ITEMS}: id`,
  },
  'embed-linked': {
    severity: 'info',
    done: 'A thing from another site within the text became a link to it.',
    mend: 'Nothing has to change. Video and audio of your own can be given as "attachments".',
    source: 'JSON Feed 1.1, Attachments',
  },
  'headline-made': {
    severity: 'info',
    done: 'There is no headline. What stands in for it is a title meant for editors, else the first words of the text, else of the address.',
    mend: 'Give each article a "title", in ninjs a headline.',
  },
  'html-cut': {
    severity: 'warning',
    done: 'The text was cut where it was too long or nested too deeply.',
    mend: 'Keep "content_html" below 20,000 elements and 64 levels; look for a tag that is never closed.',
  },
  'html-unreadable': {
    severity: 'warning',
    done: 'The browser let none of the markup through: the text is shown without it.',
    mend: 'Allow "presslet" in the page’s trusted-types policy, and check that "content_html" is HTML.',
  },
  'id-missing': {
    severity: 'error',
    done: 'The item was left out: it has no id.',
    mend: 'Give each item an "id" of its own that never changes; its address will do.',
    source: `${ITEMS}: id`,
  },
  'image-insecure': {
    severity: 'info',
    done: 'The picture is asked for over https: pages over https load none over http.',
    mend: 'Write the picture’s address with https.',
    source: 'W3C Mixed Content',
  },
  'image-repeated': {
    severity: 'info',
    done: 'All articles have the same picture, which is taken for the site’s mark and not shown.',
    mend: 'Leave the picture out where an article has none; a mark belongs into "_news.publisher.logo" of the feed.',
  },
  'image-too-small': {
    severity: 'info',
    done: 'The picture was left out: it is less than 30 pixels wide or high.',
    mend: 'Give the picture in the size of a page, with its true width and height.',
  },
  'key-case': {
    severity: 'info',
    done: 'The key was read as if it were written right.',
    mend: 'Write it as the format does, in small letters with underscores: "date_published".',
    source: 'JSON Feed 1.1',
  },
  'label-unknown': {
    severity: 'warning',
    done: 'The label is none of those that are known and was left out.',
    mend: 'Use live, breaking, opinion, exclusive, sponsored, subscriber, updated, correction, video, audio or gallery.',
  },
  'language-bad': {
    severity: 'info',
    done: 'The language was not understood; the feed’s stands in for it.',
    mend: 'Write a language tag: "en", "pt-BR".',
    source: 'JSON Feed 1.1, Items: language; RFC 5646',
  },
  'markup-shown': {
    severity: 'info',
    done: 'The text is shown to the letter, though signs of markup stand in it: it was escaped once too often, or is no plain text.',
    mend: 'Write "Bridge & ferry" in a title, without tags and without "&amp;"; and "<p>", not "&lt;p&gt;", in "content_html".',
    source: `${ITEMS}: title`,
  },
  'not-an-item': {
    severity: 'error',
    done: 'What stands in this place of the list is no article and was left out.',
    mend: 'Each place in the list must hold one object with at least an "id".',
    source: ITEMS,
  },
  'number-as-text': {
    severity: 'info',
    done: 'The number was read as a text.',
    mend: 'Put it in quotation marks: "4711".',
    source: `${ITEMS}: id`,
  },
  'object-as-text': {
    severity: 'info',
    done: 'Of the object its name, address or id was read; of a list the names.',
    mend: 'Give the text alone.',
  },
  'page-elsewhere': {
    severity: 'info',
    done: 'The next page is on another site. It was asked for over https, and not at all without.',
    mend: 'Give all pages of a feed from one site, over https.',
    source: 'JSON Feed 1.1, Top-level: next_url',
  },
  'page-missing': {
    severity: 'warning',
    done: 'A further page of the feed could not be had or read; what stands before it is shown.',
    mend: 'Open the address in a browser, and check "next_url".',
    source: 'JSON Feed 1.1, Top-level: next_url',
  },
  'page-repeated': {
    severity: 'warning',
    done: 'The next page leads back to one that was read, or holds nothing new: no further pages were asked for.',
    mend: 'Leave "next_url" out on the last page; on the others it must name the page with the older articles.',
    source: 'JSON Feed 1.1, Top-level: next_url',
  },
  'single-as-list': {
    severity: 'info',
    done: 'The one thing was read as a list of one.',
    mend: 'Put it in brackets: ["National"].',
  },
  'text-as-number': {
    severity: 'info',
    done: 'The text was read as a number.',
    mend: 'Leave the quotation marks out: 1200.',
  },
  'text-as-object': {
    severity: 'info',
    done: 'The text was read as the object’s name, or as its address for a picture.',
    mend: 'Write an object: { "name": "City Desk" }.',
    source: 'JSON Feed 1.1, Items: authors',
  },
  'text-cleaned': {
    severity: 'info',
    done: 'Markup was taken out of plain text, or a word was put into small letters.',
    mend: 'Give plain text without tags here, and known words as they are written in the documentation.',
    source: `${ITEMS}: summary`,
  },
  truncated: {
    severity: 'warning',
    done: 'Only the first 2,000 items were read.',
    mend: 'Give the newest articles, and the others on further pages ("next_url").',
    source: 'JSON Feed 1.1, Top-level: next_url',
  },
  'url-bad': {
    severity: 'warning',
    done: 'The address was left out: it is none that a reader’s browser can open over http or https.',
    mend: 'Write a whole address: "https://your-paper.example/bridge".',
    source: `${ITEMS}: url`,
  },
  'value-unknown': {
    severity: 'warning',
    done: 'The value is none that is allowed here and was left out. Of unknown rights the strictest hold: the article is withheld, or shown by its headline.',
    mend: 'Use a value that the format, or the documentation of "_news", names.',
  },
  'version-loose': {
    severity: 'info',
    done: 'The feed was read as a JSON Feed, which it does not quite say that it is.',
    mend: 'Write "version": "https://jsonfeed.org/version/1.1".',
    source: 'JSON Feed 1.1, Top-level: version',
  },
  'wire-copy': {
    severity: 'info',
    done: 'An earlier version, or another copy of the same agency’s story, stands in the feed too; one of them is shown.',
    mend: 'Give each story once, and leave out what a newer version was made of ("evolvedfrom").',
    source: 'IPTC ninjs, evolvedfrom',
  },
  'wrong-type': {
    severity: 'warning',
    done: 'What stands there is of another type than it should be and was left out.',
    mend: 'Give a text, number, list or object, as the format asks for at this place.',
  },
};
