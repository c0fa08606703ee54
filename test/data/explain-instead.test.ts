import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import { remedyFor } from '../../src/doctor/remedies.js';
import { INSTEAD } from '../../src/formats/instead.js';
import type { Problem } from '../../src/index.js';
import { growthOf } from '../html/shapes.js';
import { fc } from '../support/property.js';

const FEED = 'https://news.example/feed.json';

const told = async (text: unknown, format = 'auto'): Promise<Problem> =>
  (await parseFeed(text, { url: FEED, format })).problem!;

const JSON_TEXT = '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "It, said: {1}"}]}';
const utf16 = (text: string): string =>
  new TextDecoder().decode(new Uint8Array([0xff, 0xfe, ...text.split('').flatMap((sign) => [sign.charCodeAt(0), 0])]));
const bytes = (...values: number[]): string => new TextDecoder().decode(new Uint8Array(values));

/** What stood there, what it is told to be, and what more is said of it. */
const CASES: [what: string, text: unknown, is: keyof typeof INSTEAD, more?: string][] = [
  ['nothing', '', 'empty'],
  ['white space', ' \n\t', 'empty'],
  ['RSS', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'rss'],
  ['Atom', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom"/>', 'rss'],
  ['RDF', '<!-- old --><rdf:RDF xmlns="http://purl.org/rss/1.0/"/>', 'rss'],
  ['a sitemap', '<?xml version="1.0"?><urlset/>', 'sitemap'],
  ['a list of sitemaps', '<?xml version="1.0"?><sitemapindex/>', 'sitemap'],
  ['NewsML-G2', '<?xml version="1.0"?><newsItem guid="urn:1"/>', 'newsXml'],
  [
    'an error of a store',
    '<?xml version="1.0"?><Error><Message>Access denied</Message></Error>',
    'xml',
    'It says: “Access denied”.',
  ],
  ['a login', '<!doctype html><title>Log in – Ledger</title>', 'login', 'Its title is “Log in – Ledger”.'],
  ['a form with a password', '<html><body><form><input name=p type="password"></form>', 'login'],
  [
    'a page with a feed',
    '<!doctype html><link rel=alternate type="application/feed+json" href="/feed.json">',
    'announcing',
    'It announces /feed.json.',
  ],
  [
    'a page of WordPress',
    '<html><link rel="https://api.w.org/" href="https://w.example/wp-json/">',
    'announcing',
    'It announces https://w.example/wp-json/wp/v2/posts?_embed.',
  ],
  ['a page', '<!DOCTYPE html>\n<html><title>404</title>', 'html', 'Its title is “404”.'],
  ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>', 'html'],
  ['packed bytes', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), 'gzip'],
  ['UTF-16', utf16(JSON_TEXT), 'utf16'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'bytes'],
  ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', 'lfs'],
  ['JSONP', `/**/show.news(${JSON_TEXT});`, 'jsonp'],
  ['NDJSON', `${JSON_TEXT}\n${JSON_TEXT}\n`, 'ndjson'],
  ['half a feed', JSON_TEXT.slice(0, 70), 'cut'],
  ['a feed without its end', JSON_TEXT.slice(0, -1), 'cut'],
  ['half a word', JSON_TEXT.slice(0, 20), 'cut'],
  ['comments', `// Ours\n${JSON_TEXT.replace('[', '[ /* first, */ ')}`, 'comments'],
  ['comments and a comma', `{"items": [1, /* two */ ]}`, 'comments'],
  ['a comma too many', '{"items": [{"id": "a,]"},]}', 'comma'],
  ['JavaScript', "{version: '1.1', items: []}", 'quotes'],
  ['Python', "[{'version': None}]", 'quotes'],
  ['a warning before it', `Notice: no such thing in feed.php\n${JSON_TEXT}`, 'around', 'That is “Notice: no such'],
  ['a guard before it', `)]}',\n${JSON_TEXT}`, 'around', "That is “)]}',”."],
  ['something behind it', `${JSON_TEXT}\n<!-- cached -->`, 'around', 'That is “<!-- cached -->”.'],
  ['a text', 'Too many requests', 'words', 'It begins “Too many requests”.'],
  ['a quotation mark too many', '{"items": [{"id": "1", "title": "She said "yes""}]}', 'broken'],
  ['a JSON text', JSON.stringify(JSON_TEXT), 'value', 'It is “'],
  ['a number', '4711', 'value', 'It is “4711”.'],
  ['null', 'null', 'value', 'It is “null”.'],
  ['an empty list', '[]', 'nothing'],
  ['an error of WordPress', '{"code":"rest_forbidden","message":"Not for you"}', 'wordpress', 'It says: Not for you ('],
  [
    'the older API of WordPress.com',
    '{"found":1,"posts":[{"ID":1,"site_ID":2,"URL":"https://a.example/"}],"meta":{}}',
    'wordpressCom',
  ],
  ['Ghost’s posts', '{"posts":[{"id":"1","uuid":"u","slug":"pier","html":"x"}],"meta":{}}', 'ghost'],
  ['ANS', '{"type":"results","content_elements":[{"_id":"A"}]}', 'arc'],
  ['a story of ANS', { type: 'story', canonical_url: '/a', headlines: { basic: 'A' } }, 'arc'],
  ['other JSON', '{"data": [], "meta": {}}', 'other', 'It has the keys data, meta.'],
  ['another list', [{ uid: 1, name: 'A' }], 'other', 'Its first item has the keys uid, name.'],
];

describe('what stands where a feed should', () => {
  for (const [what, text, is, more = ''] of CASES) {
    it(`${what} is told to be, with what to do, by the log and by the doctor`, async () => {
      const problem = await told(text);
      const instead = INSTEAD[is];
      expect(problem.message).to.contain(instead.is).and.to.contain(instead.mend).and.to.contain(more);
      expect(remedyFor(problem)).to.equal(`${instead.is} ${instead.mend}`);
      if (problem.kind === 'not-json') expect(problem.detail).to.equal(instead.name);
    });
  }

  it('is in cases for each thing that is told apart', () => {
    const seen = new Set(CASES.map(([, , is]) => is));
    const others = ['format', 'forced', 'unknown'] as const;
    expect([...seen, ...others].sort()).to.deep.equal(Object.keys(INSTEAD).sort());
  });

  it('has a sentence of its own for each, and none within another’s', () => {
    const all = Object.values(INSTEAD);
    for (const { is, mend } of all) {
      expect(all.filter((other) => other.is.includes(is))).to.have.length(1);
      for (const text of [is, mend]) expect(text).to.match(/^[A-Z][^]{12,}[^.]\.$/);
    }
  });

  it('names the converter where it is RSS or Atom', async () => {
    for (const root of ['rss', 'feed', 'rdf:RDF'])
      expect(remedyFor(await told(`<?xml version="1.0"?><${root}/>`))).to.contain('npx presslet convert');
  });

  it('says which formats were tried and why each declined', async () => {
    const { message, detail } = await told('{"data": []}');
    expect(detail).to.match(/^json-feed: .+; wordpress: .+; ninjs: .+/);
    expect(message).to.contain(`Tried were ${detail}.`);
  });

  it('says that a format which was asked for is unknown, or not that of the document', async () => {
    expect(remedyFor(await told(JSON_TEXT, 'rss'))).to.equal(`${INSTEAD.format.is} ${INSTEAD.format.mend}`);
    for (const format of ['json-feed', 'wordpress', 'ninjs'])
      expect(remedyFor(await told('{"data": []}', format)), format).to.equal(
        `${INSTEAD.forced.is} ${INSTEAD.forced.mend}`,
      );
  });
});

describe('the words for a log', () => {
  it('are sentences, each with its stop, whatever the parser says', async () => {
    for (const [what, text] of CASES) {
      const { message } = await told(text);
      expect(message, what).to.match(/[.!?…][”’")\]]? \(https:\/\/news\.example\/feed\.json\)$/);
      expect(message, what).not.to.match(
        /[a-z\d'"”)\]] (?:This|It|Its|These|Give|Have|Take|The [a-z]+ (?:has|source)|Tried|SyntaxError)\b/,
      );
      expect(message, what).not.to.match(/[^.]\.\.(?!\.)|undefined|\s\s/);
    }
  });

  it('take no longer than the length of the text asks for, whatever it is', async function () {
    this.timeout(120_000);
    const MANY = 300_000;
    for (const piece of [
      '/*',
      '//',
      '"',
      '\\"',
      '[',
      '{"a":',
      ', ',
      '<title',
      '<input type',
      '<link application/feed+json',
    ])
      for (const start of ['', '{', '<', '"']) {
        const length = start.length + piece.length * MANY;
        expect(await growthOf(told, [start, piece, ''], length, 1000)).to.equal(null);
      }
  });

  it('never fail, and always say what it is', async () => {
    const sign = fc.constantFrom(...'{}[]",:/*\\<>()=\n\0 a1'.split(''), 'null', '"a"', '<html', '<?xml', 'items');
    const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { problem } = await parseFeed(any);
        if (problem) expect(remedyFor(problem)).not.to.contain(INSTEAD.unknown.is);
      }),
    );
  });
});
