import { expect } from '@open-wc/testing';
import { shallow } from '../../src/html/shallow.js';
import { wordsOf } from '../support/bodies.js';
import { WAYS, read } from '../support/ways.js';

const deepIn = (node: Node): number => 1 + Math.max(0, ...[...node.childNodes].map(deepIn));

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${shallow(html)}`, 'text/html').body;

const numbered = (count: number, of: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => of(number)).join('');

describe('shallow', () => {
  it('leaves a text as it is that has no more in each other than texts have', () => {
    for (const html of [
      '<p>One <b>two <i>three</i></b></p>'.repeat(500),
      '<div><p>One</div>'.repeat(500),
      '<p><a name="part">One<p>'.repeat(500),
      '<ul><li>One<li>Two</ul>'.repeat(500),
      '<table><tr><td>One<td>Two<tr><th>Three</table>'.repeat(500),
      '<ruby>漢<rt>kan</ruby>'.repeat(500),
      `<svg viewBox="0 0 9 9"><g>${'<path d="M0 0"/><circle r=1 />'.repeat(500)}</g></svg><p>One`,
      '<b><div>One</b></div>'.repeat(500),
      'a < b <- c <b',
      '<img alt="a > b"><br/><x-y>One</x-y>'.repeat(500),
    ])
      expect(shallow(html)).to.equal(html);
  });

  it('leaves out tags that stand too deep, and keeps the words', () => {
    for (const piece of [
      '<div>',
      '<x-y>',
      '<span title="a > b">',
      '<ul><li>',
      '<table><td></div>',
      '<svg><td>',
      '<DIV>',
    ]) {
      const body = parsed(`<p>One</p>${piece.repeat(3000)}deep`);
      expect(deepIn(body), piece).to.be.below(700);
      expect(body.textContent, piece).to.equal('Onedeep');
    }
  });

  it('closes formatting that would be opened again and again', () => {
    for (const html of [
      numbered(3000, (number) => `<p><b id=${String(number)}>w`),
      numbered(3000, (number) => `<div><i class="c${String(number)}"></div>w`),
      numbered(3000, (number) => `<a name=${String(number)}><font size=${String(number)}><div>w</a>`),
    ]) {
      const body = parsed(html);
      expect(body.querySelectorAll('*').length, html.slice(0, 40)).to.be.below(50_000);
      expect(body.textContent.length, html.slice(0, 40)).to.equal(3000);
    }
  });

  for (const way of WAYS) {
    it(`keeps a text of formatting that never ends readable (${way})`, async () => {
      const { nodes } = await read(
        numbered(3000, (number) => `<p><b title=${String(number)}>w`),
        way,
      );
      expect(wordsOf(nodes).length).to.equal(3000);
    });
  }
});
