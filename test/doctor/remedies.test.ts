import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import { remedyFor } from '../../src/doctor/remedies.js';
import { PROBLEM_KINDS, type Problem, type ProblemKind } from '../../src/model/problem.js';

const problem = (kind: ProblemKind, fields: Partial<Problem> = {}): Problem => ({
  kind,
  url: null,
  status: null,
  detail: null,
  sentence: '',
  message: '',
  ...fields,
});

describe('remedyFor', () => {
  for (const kind of PROBLEM_KINDS) {
    it(`says what to do about ${kind}`, () => {
      expect(remedyFor(problem(kind))).to.match(/^[A-Z].{20,}\.$/);
    });
  }

  for (const [what, text, words] of [
    [
      'RSS',
      '<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
      /^This is RSS or Atom, and browsers are given JSON only\. .*npx presslet convert/,
    ],
    ['a sitemap', '<?xml version="1.0"?><urlset/>', /^This is a sitemap/],
    ['a login page', '<!doctype html><title>Log in</title>', /^This is a web page/],
    ['JSON with a comma too many', '{"items": [],}', /^A comma stands before a closing bracket/],
    [
      'an error of WordPress',
      '{"code":"rest_forbidden","message":"Not for you","data":{"status":401}}',
      /^WordPress answers/,
    ],
    ['other JSON', '{"hello": "world"}', /of no format that is known/],
  ] as const) {
    it(`knows ${what} for what it is`, async () => {
      expect(remedyFor((await parseFeed(text)).problem!)).to.match(words);
    });
  }

  it('has words for a problem that another version told in its own', () => {
    for (const kind of ['not-json', 'not-a-feed'] as const)
      expect(remedyFor(problem(kind, { message: 'Something of tomorrow.' }))).to.match(/^This could not be read/);
  });

  it('tells a closed feed from a lost and a broken one', () => {
    const said = [401, 403, 404, 410, 500, 503, 204, null].map((status) => remedyFor(problem('http', { status })));
    expect(said.map((text) => said.indexOf(text))).to.deep.equal([0, 0, 2, 2, 4, 4, 6, 6]);
  });
});
