// Made of src/doctor/rules.ts by scripts/demo-doctor.js.
const ITEMS = 'JSON Feed 1.1, Items';
const RFC3339 = 'JSON Feed 1.1, Items: date_published; RFC 3339, 5.6';
/** The words for each rule of a report. A rule without words does not compile. */
export const RULES = {
  'agency-in-author': {
    done: 'An author with the name of an agency is shown as the agency.',
    mend: 'Put the agency into "_news": { "agency": { "name": … } } and leave it out of the authors.',
  },
  'byline-read': {
    done: 'A byline that ran desk, agency and time together was told apart.',
    mend: 'Give each its own field: "_news.byline", "_news.agency" and "date_published".',
  },
  'byline-unclear': {
    done: 'The byline is shown as it was printed: more than a name seems to stand in it, but not what.',
    mend: 'Give byline, agency and time each its own field, or name the agency in the attribute "agencies".',
  },
  'content-missing': {
    done: 'The article is listed with its headline; a page of its own has nothing to show but that.',
    mend: 'Add "content_html" or "content_text". A feed of headlines alone can stay as it is.',
    source: ITEMS,
  },
  'credit-read': {
    done: 'A closing line that names the picture’s source was taken out of the text and set below the picture.',
    mend: 'Put it into "_news": { "image": { "credit": … } } and leave the line out of the text.',
  },
  'date-bad': {
    done: 'No date is shown: what stands there is no date, or stands for none, as 1 January 1970 does.',
    mend: 'Write "2026-11-22T09:46:00+05:30", or leave the field out.',
    source: RFC3339,
  },
  'date-repaired': {
    done: 'The date was understood and rewritten; a time without a zone is one in the publisher’s.',
    mend: 'Write "2026-11-22T09:46:00+05:30".',
    source: RFC3339,
  },
  'date-without-zone': {
    done: 'The time was taken for one in UTC, since neither it nor the feed names a zone. It may be hours off.',
    mend: 'Add the offset ("+05:30", or "Z" for UTC), or give the feed its zone: "_news": { "time_zone": … }.',
    source: RFC3339,
  },
  duplicate: {
    done: 'The story stands in the feed more than once; one of them is shown.',
    mend: 'Give each story once, and keep its "id" the same when it changes.',
    source: `${ITEMS}: id`,
  },
  'embed-linked': {
    done: 'A thing from another site within the text became a link to it.',
    mend: 'Nothing has to change. Video and audio of your own can be given as "attachments".',
    source: 'JSON Feed 1.1, Attachments',
  },
  'expired-item': {
    done: 'The article is past its expiry and is not shown.',
    mend: 'Leave expired articles out of the feed: whoever can read the feed can read them.',
    source: 'IPTC ninjs, expires',
  },
  'headline-made': {
    done: 'A headline was made of the first words of the text, else of the address.',
    mend: 'Give each article a "title".',
  },
  'html-cut': {
    done: 'The text was cut where it was too long or nested too deeply.',
    mend: 'Keep "content_html" below 20,000 elements and 64 levels; look for a tag that is never closed.',
  },
  'html-unreadable': {
    done: 'The browser let none of the markup through: the text is shown without it.',
    mend: 'Allow "presslet" in the page’s trusted-types policy, and check that "content_html" is HTML.',
  },
  'id-missing': {
    done: 'The item was left out: it has no id.',
    mend: 'Give each item an "id" of its own that never changes; its address will do.',
    source: `${ITEMS}: id`,
  },
  'image-insecure': {
    done: 'The picture is asked for over https: pages over https load none over http.',
    mend: 'Write the picture’s address with https.',
    source: 'W3C Mixed Content',
  },
  'image-repeated': {
    done: 'All articles have the same picture, which is taken for the site’s mark and not shown.',
    mend: 'Leave the picture out where an article has none; a mark belongs into "_news.publisher.logo" of the feed.',
  },
  'image-too-small': {
    done: 'The picture was left out: it is less than 30 pixels wide or high.',
    mend: 'Give the picture in the size of a page, with its true width and height.',
  },
  'key-case': {
    done: 'The key was read as if it were written right.',
    mend: 'Write it as the format does, in small letters with underscores: "date_published".',
    source: 'JSON Feed 1.1',
  },
  'label-unknown': {
    done: 'The label is not shown.',
    mend: 'Use live, breaking, opinion, exclusive, sponsored, subscriber, updated, correction, video, audio or gallery.',
  },
  'language-bad': {
    done: 'The language was not understood; the feed’s stands in for it.',
    mend: 'Write a language tag: "en", "pt-BR".',
    source: 'JSON Feed 1.1, Items: language; RFC 5646',
  },
  'not-an-item': {
    done: 'What stands in this place of the list is no article and was left out.',
    mend: 'Each place in the list must hold one object with at least an "id".',
    source: ITEMS,
  },
  'not-usable': {
    done: 'The article is withheld or canceled and is not shown.',
    mend: 'Leave it out of the feed: whoever can read the feed can read it.',
    source: 'IPTC ninjs, pubStatus',
  },
  'number-as-text': {
    done: 'The number was read as a text.',
    mend: 'Put it in quotation marks: "4711".',
    source: `${ITEMS}: id`,
  },
  'object-as-text': {
    done: 'Of the object its name, address or id was read.',
    mend: 'Give the text alone.',
  },
  'single-as-list': {
    done: 'The one thing was read as a list of one.',
    mend: 'Put it in brackets: ["National"].',
  },
  'text-as-number': {
    done: 'The text was read as a number.',
    mend: 'Leave the quotation marks out: 1200.',
  },
  'text-as-object': {
    done: 'The text was read as the object’s name, or as its address for a picture.',
    mend: 'Write an object: { "name": "City Desk" }.',
    source: 'JSON Feed 1.1, Items: authors',
  },
  'text-cleaned': {
    done: 'Markup was taken out of plain text, or a word was put into small letters.',
    mend: 'Give plain text without tags here, and known words as they are written in the documentation.',
    source: `${ITEMS}: summary`,
  },
  truncated: {
    done: 'Only the first 2,000 items were read.',
    mend: 'Give the newest articles, and the others on further pages ("next_url").',
    source: 'JSON Feed 1.1, Top-level: next_url',
  },
  'under-embargo': {
    done: 'The article is under embargo and is not shown until then.',
    mend: 'Leave it out of the feed until the embargo ends: whoever can read the feed can read it.',
    source: 'IPTC ninjs, embargoedUntil',
  },
  'url-bad': {
    done: 'The address was left out: it is none that a reader’s browser can open over http or https.',
    mend: 'Write a whole address: "https://your-paper.example/bridge".',
    source: `${ITEMS}: url`,
  },
  'value-unknown': {
    done: 'The value is none that is allowed here and was left out. Of unknown rights the strictest hold: the article is withheld, or shown by its headline.',
    mend: 'Use a value that the documentation of "_news" names.',
  },
  'version-loose': {
    done: 'The feed was read as a JSON Feed, which it does not quite say that it is.',
    mend: 'Write "version": "https://jsonfeed.org/version/1.1".',
    source: 'JSON Feed 1.1, Top-level: version',
  },
  'wrong-type': {
    done: 'What stands there is of another type than it should be and was left out.',
    mend: 'Give a text, number, list or object, as the format asks for at this place.',
  },
};
