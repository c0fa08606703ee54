import { expect } from '@open-wc/testing';
import { placeName, placed } from '../../src/html/places.js';
import { elementsOf, markup } from '../support/bodies.js';
import { faultsIn } from '../support/faults.js';
import { STORY, WAYS, read } from '../support/ways.js';

const link = (to: string, words: string, mark = ''): string =>
  `<a href="${STORY}#${to}"${mark && ` mark="${mark}"`} to="${to}">${words}</a>`;

const CASES: [fact: string, html: string, text: string][] = [
  [
    'notes and the way back',
    '<p>One<sup id=r1><a href="#f1">1</a></sup></p><ol><li id=f1>Note <a href="#r1">back</a></ol>',
    `<p>One<sup mark="r1">${link('f1', '1')}</sup></p><ol><li mark="f1">Note ${link('r1', 'back')}</li></ol>`,
  ],
  [
    'notes of a word processor, by names',
    '<p>One<a name="_ftnref1" href="#_ftn1">[1]</a></p><p><a name="_ftn1" href="#_ftnref1">[1]</a> Note</p>',
    `<p>One${link('_ftn1', '[1]', '_ftnref1')}</p><p>${link('_ftnref1', '[1]', '_ftn1')} Note</p>`,
  ],
  [
    'an anchor without words is what stands around it',
    '<p>One<a href="#f1">1</a></p><p><a name=f1></a>Note</p>',
    `<p>One${link('f1', '1')}</p><p mark="f1">Note</p>`,
  ],
  [
    'an anchor between blocks is the next one',
    '<p><a href="#two">1</a></p><div><p>One</p><a id=two></a><p>Two</p></div>',
    `<p>${link('two', '1')}</p><p>One</p><p mark="two">Two</p>`,
  ],
  [
    'a heading',
    '<p><a href="#parts">Parts</a></p><h2 id=parts>Parts</h2><p>x</p>',
    `<p>${link('parts', 'Parts')}</p><h2 mark="parts">Parts</h2><p>x</p>`,
  ],
  [
    'a list or a table is its first part',
    '<p><a href="#l">1</a><a href="#t">2</a></p><ul id=l><li>a<li>b</ul><table id=t><tr><td>c<td>d</table>',
    `<p>${link('l', '1')}${link('t', '2')}</p><ul><li mark="l">a</li><li>b</li></ul><table><tbody><tr><td mark="t">c</td><td>d</td></tr></tbody></table>`,
  ],
  [
    'a group with an id of its own and one within is one place',
    '<p><a href="#a">1</a><a href="#b">2</a></p><div id=a><p id=b>One</p></div>',
    `<p>${link('b', '1')}${link('b', '2')}</p><p mark="b">One</p>`,
  ],
  [
    'the article’s own address, however it is written',
    '<p><a href="http://www.ledger.example/stories/1/#f">1</a></p><p id=f>Note</p>',
    '<p><a href="http://www.ledger.example/stories/1/#f" to="f">1</a></p><p mark="f">Note</p>',
  ],
  [
    'names that are written for addresses',
    '<p><a href="#n%C3%A4chste">1</a></p><p id="nächste">Note</p>',
    `<p><a href="${STORY}#n%C3%A4chste" to="nächste">1</a></p><p mark="nächste">Note</p>`,
  ],
  [
    'of two places of one name, the first',
    '<p><a href="#f">1</a></p><p id=f>One</p><p id=f>Two</p>',
    `<p>${link('f', '1')}</p><p mark="f">One</p><p>Two</p>`,
  ],
];

const NONE: [fact: string, html: string, text: string][] = [
  [
    'a place that is not in the text stays at the article’s own address',
    '<p>One<sup><a href="#f1">1</a></sup></p>',
    `<p>One<sup><a href="${STORY}#f1">1</a></sup></p>`,
  ],
  [
    'a place of another page is there',
    '<p><a href="https://other.example/#f">1</a></p><p id=f>x</p>',
    '<p><a href="https://other.example/#f">1</a></p><p>x</p>',
  ],
  ['an id that no link leads to goes', '<p id=body name=x>One</p><a id=location>x</a>', '<p>One</p><p>x</p>'],
  [
    'a place that is not shown is none',
    '<p><a href="#f">1</a></p><script id=f>x</script>',
    `<p><a href="${STORY}#f">1</a></p>`,
  ],
  [
    'marks of a feed’s own are nothing',
    '<p mark=f><a to=f kind=x>1</a></p><figure kind=gallery>2</figure>',
    '<p>1</p><figure>2</figure>',
  ],
];

for (const way of WAYS) {
  describe(`a link within a text, by way of ${way}`, () => {
    for (const [fact, html, text] of CASES) {
      it(`leads to its place: ${fact}`, async () => {
        const { nodes } = await read(html, way);
        expect(markup(nodes)).to.equal(text);
        expect(faultsIn(nodes)).to.deep.equal([]);
      });
    }

    for (const [fact, html, text] of NONE) {
      it(`leads where it says: ${fact}`, async () => {
        const { nodes } = await read(html, way);
        expect(markup(nodes)).to.equal(text);
        expect(faultsIn(nodes)).to.deep.equal([]);
      });
    }

    it('leads to its place where the article has no address', async () => {
      const { nodes } = await read('<p>One<a href="#f">1</a><a href="#g">2</a></p><p id=f>Note</p>', way, [null]);
      expect(markup(nodes)).to.equal('<p>One<a to="f">1</a>2</p><p mark="f">Note</p>');
    });

    it('finds ten thousand places in good time', async function () {
      this.timeout(20_000);
      const html = Array.from({ length: 4000 }, (_, n) => `<p id=p${n}><a href="#p${3999 - n}">x</a></p>`).join('');
      const { nodes } = await read(html, way);
      expect(elementsOf(nodes).filter(({ attributes }) => attributes.mark)).to.have.length(4000);
    });
  });
}

describe('ids of a text', () => {
  it('pass the first layer only under a name of ours, and only where a link leads to them', () => {
    expect(placed('<p id="f">x</p><a href="#f">1</a><b id=g name=f>y</b>')).to.equal(
      '<p data-place="f">x</p><a href="#f">1</a><b id=g name=f>y</b>',
    );
    expect(placed('<p id="f">x</p>')).to.equal('<p id="f">x</p>');
  });

  it('are names of no more than two hundred seen characters', () => {
    expect(placeName(' a%20b\u202e\n c ')).to.equal('a b c');
    expect(placeName('%')).to.equal('%');
    expect(placeName('x'.repeat(300))).to.have.length(200);
  });
});
