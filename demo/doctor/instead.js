// Made of src/formats/instead.ts by scripts/demo-doctor.js.
const LIBRARY = 'Have the feed written by a JSON library instead of a template.';
const AS_IT_IS = 'Put the file there as it is, in UTF-8, and have the server say how it is packed.';
const ADDRESS = 'Open the address where you are not logged in, and give that of the feed itself.';
/** All that is told apart. */
export const INSTEAD = {
  empty: {
    name: null,
    is: 'The answer is empty.',
    mend: 'Look whether the feed was written at all, and whether the server gives it to everybody.',
  },
  rss: {
    name: 'RSS',
    is: 'This is RSS or Atom, and browsers are given JSON only.',
    mend: 'Make a JSON Feed of it with "npx presslet convert", or give the address of your system’s own JSON: docs/feeds.md names it for each.',
  },
  sitemap: { name: 'XML', is: 'This is a sitemap in XML.', mend: 'Give the address of the feed as JSON.' },
  newsXml: {
    name: 'XML',
    is: 'This is news in XML (NewsML, NITF or the like).',
    mend: 'Ask its sender for ninjs, the JSON of the same standards, or have your system write a JSON Feed.',
  },
  xml: {
    name: 'XML',
    is: 'This is XML, perhaps an error of the server that keeps the feed.',
    mend: 'Give the address of the feed as JSON, and look whether everybody may read it.',
  },
  login: {
    name: 'HTML',
    is: 'This is a web page that asks for a login.',
    mend: `${ADDRESS} What readers see has to be readable without a login.`,
  },
  announcing: {
    name: 'HTML',
    is: 'This is a web page, not the feed that it announces.',
    mend: 'Give the address of that feed.',
  },
  html: { name: 'HTML', is: 'This is a web page, perhaps an error.', mend: ADDRESS },
  gzip: {
    name: 'gzip',
    is: 'These are bytes that were packed by gzip.',
    mend: 'The server has to say so with "Content-Encoding: gzip", or give the file unpacked.',
  },
  utf16: {
    name: 'UTF-16',
    is: 'This is text in UTF-16, and JSON on the web is UTF-8.',
    mend: 'Save the file as UTF-8, without a byte order mark.',
  },
  lfs: {
    name: 'Git LFS',
    is: 'This is a pointer of Git LFS, not the file that it stands for.',
    mend: 'Publish the file itself: fetch it with "git lfs pull" before the site is built.',
  },
  bytes: { name: null, is: 'These are bytes of no text.', mend: AS_IT_IS },
  jsonp: {
    name: 'JSONP',
    is: 'This is JSONP: a script with the data in it.',
    mend: 'Give the address without its "callback", and allow other sites to read it (CORS).',
  },
  ndjson: {
    name: 'NDJSON',
    is: 'These are several JSON texts, one on each line (NDJSON).',
    mend: 'Put them into one list, between [ and ], with commas between them.',
  },
  cut: {
    name: null,
    is: 'The JSON breaks off before its end.',
    mend: 'Look whether the file was written and sent whole; a limit of size or time may have cut it.',
  },
  comments: {
    name: null,
    is: 'There are comments in the JSON, which it does not have.',
    mend: `Take them out. ${LIBRARY}`,
  },
  comma: { name: null, is: 'A comma stands before a closing bracket.', mend: `Take it out. ${LIBRARY}` },
  quotes: {
    name: null,
    is: 'This is the notation of a programming language: JSON has names and texts in double quotation marks.',
    mend: LIBRARY,
  },
  around: {
    name: null,
    is: 'There is JSON, but something else stands before or behind it.',
    mend: 'Take that out; warnings of a program belong into its log.',
  },
  words: { name: null, is: 'This is a plain text, perhaps a message of the server.', mend: ADDRESS },
  broken: { name: null, is: 'A sign of the JSON is missing, wrong or too many.', mend: LIBRARY },
  wordpress: {
    name: null,
    is: 'WordPress answers with an error of its own.',
    mend: 'The address is …/wp-json/wp/v2/posts?_embed, and no plugin may close it to visitors.',
  },
  wordpressCom: {
    name: null,
    is: 'This is the older API of WordPress.com, which is of no format that is read.',
    mend: 'Give the address of the newer one: https://public-api.wordpress.com/wp/v2/sites/your-paper.example/posts?_embed.',
  },
  ghost: {
    name: null,
    is: 'This is an answer of Ghost’s Content API, which is of no format that is read.',
    mend: 'Give Ghost a route that writes a JSON Feed: docs/feeds.md has it.',
  },
  arc: {
    name: null,
    is: 'This is ANS, the JSON of Arc XP, which is of no format that is read.',
    mend: 'Have Outbound Feeds write a JSON Feed: docs/feeds.md has the table.',
  },
  value: {
    name: null,
    is: 'This is a single JSON value, and a feed is an object or a list.',
    mend: 'If it holds the feed as a text, it was written as JSON twice: leave one of them out.',
  },
  nothing: {
    name: null,
    is: 'This is an empty list, which may be of any format.',
    mend: 'Name its format in the attribute "format".',
  },
  format: {
    name: null,
    is: 'The format that was asked for is none that is known.',
    mend: 'Leave the attribute "format" out, or give json-feed, wordpress or ninjs.',
  },
  forced: {
    name: null,
    is: 'It is JSON, but not of the format that was asked for.',
    mend: 'Leave the attribute "format" out: feeds are known by their content.',
  },
  other: {
    name: null,
    is: 'It is JSON, but of no format that is known.',
    mend: 'The reasons say what each format lacks. Have your system write a JSON Feed: docs/feeds.md names a way for each.',
  },
  unknown: {
    name: null,
    is: 'This could not be read as a feed.',
    mend: 'Open the address in a browser and look at what stands there.',
  },
};
