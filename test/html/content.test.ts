import { expect } from '@open-wc/testing';
import { markup } from '../support/bodies.js';
import { WAYS, read } from '../support/ways.js';

const PAGE = (content: string): string =>
  `<!doctype html><html lang=en><head><title>T</title></head><body>${content}</body></html>`;
const NAV = '<header><p>The Harbour Ledger</p></header><nav><ul><li>News<li>Sport</ul></nav>';
const FOOT = '<aside><p>Most read</p></aside><footer><p>© Ledger</p></footer>';

const CASES: [fact: string, html: string, text: string][] = [
  [
    'its only article',
    PAGE(`${NAV}<article><header><h1>A</h1></header><p>One</p></article>${FOOT}`),
    '<h2>A</h2><p>One</p>',
  ],
  ['its main part', PAGE(`${NAV}<main><p>One</p></main>${FOOT}`), '<p>One</p>'],
  [
    'the article in its main part',
    PAGE(`${NAV}<main><p>Home</p><article><p>One</p></article></main>${FOOT}`),
    '<p>One</p>',
  ],
  [
    'its main part where several articles are in it',
    PAGE(`${NAV}<main><article><p>One</p></article><article><p>Two</p></article></main>${FOOT}`),
    '<p>One</p><p>Two</p>',
  ],
  [
    'an article with articles in it',
    PAGE(`${NAV}<article><p>One</p><article><p>Two</p></article></article>`),
    '<p>One</p><p>Two</p>',
  ],
  ['all of it where there is neither', PAGE('<p>One</p><footer><p>Two</p></footer>'), '<p>One</p><p>Two</p>'],
  ['all of it where the article is empty', PAGE('<article> </article><p>One</p>'), '<p>One</p>'],
  ['a body without the rest', `<body class=x>${NAV}<article>One</article></body>`, '<p>One</p>'],
];

for (const way of WAYS) {
  describe(`a whole document, by way of ${way}`, () => {
    for (const [fact, html, text] of CASES) {
      it(`is ${fact}`, async () => {
        expect(markup((await read(html, way)).nodes)).to.equal(text);
      });
    }

    it('is one only where it says so: a piece of one is all text', async () => {
      const { nodes } = await read(
        '<header><p>One</p></header><article><p>Two</p></article><footer>Three</footer>',
        way,
      );
      expect(markup(nodes)).to.equal('<p>One</p><p>Two</p><p>Three</p>');
    });
  });
}
