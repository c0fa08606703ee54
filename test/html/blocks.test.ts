import { expect } from '@open-wc/testing';
import { grouped, settled } from '../../src/html/blocks.js';
import { isBlock } from '../../src/html/nodes.js';
import type { BodyElement, BodyNode } from '../../src/model/body.js';
import { markup } from '../support/bodies.js';

/** An element: `e('a', { href: 'x' }, 'One')`, or without attributes `e('p', 'One')`. */
const e = (tag: string, ...rest: (BodyNode | BodyElement['attributes'])[]): BodyElement => {
  const [first, ...others] = rest;
  const named = typeof first === 'object' && !('tag' in first);
  return {
    tag,
    attributes: named ? first : {},
    children: (named ? others : rest) as BodyNode[],
  };
};

const br = e('br');
const img = e('img', { src: 'https://a.example/1.jpg' });
const p = e('p', 'One');

describe('a node', () => {
  const CASES: [fact: string, node: BodyNode, block: boolean][] = [
    ['text', 'One', false],
    ['emphasis', e('em', 'One'), false],
    ['a picture', img, false],
    ['a picture in formats', e('picture', e('source'), img), false],
    ['a paragraph', p, true],
    ['a rule', e('hr'), true],
    ['a list', e('ul', e('li', 'One')), true],
    ['a link around a paragraph', e('a', p), true],
    ['bold text around emphasis', e('b', e('em', 'One')), false],
    ['bold text around a list', e('b', e('i', e('ul', e('li', 'One')))), true],
  ];
  for (const [fact, node, block] of CASES) {
    it(`begins ${block ? 'a' : 'no'} new line: ${fact}`, () => {
      expect(isBlock(node)).to.equal(block);
    });
  }
});

describe('a group', () => {
  const CASES: [fact: string, nodes: BodyNode[], made: string][] = [
    ['nothing is nothing', [], ''],
    ['white space and line breaks are nothing', [' ', br, '\n\t', br, ' '], ''],
    ['loose text is a paragraph', ['One ', e('b', 'two'), ' three'], '<p>One <b>two</b> three</p>'],
    ['one line break stays', ['One', br, 'Two'], '<p>One<br>Two</p>'],
    ['two begin a paragraph', ['One', br, br, 'Two'], '<p>One</p><p>Two</p>'],
    [
      'two with white space between begin one',
      ['One', br, '\n  ', br, 'Two', br, 'Three'],
      '<p>One</p><p>Two<br>Three</p>',
    ],
    ['five begin one', ['One', br, br, br, br, br, 'Two'], '<p>One</p><p>Two</p>'],
    ['line breaks at the edges go', [br, 'One', br, p, br, br, 'Two', br], '<p>One</p><p>One</p><p>Two</p>'],
    [
      'a line break in an element between two is not beside them',
      ['One', br, e('b', 'Two'), br, 'Three'],
      '<p>One<br><b>Two</b><br>Three</p>',
    ],
    ['text between blocks is a paragraph', [p, ' Two ', e('hr'), 'Three'], '<p>One</p><p> Two </p><hr><p>Three</p>'],
    ['white space between blocks goes', [p, '\n', p], '<p>One</p><p>One</p>'],
    [
      'a picture alone is a figure',
      [p, ' ', img, '\n', p],
      '<p>One</p><figure><img src="https://a.example/1.jpg"></figure><p>One</p>',
    ],
    [
      'a linked picture alone is a figure',
      [e('a', { href: 'https://a.example/' }, img)],
      '<figure><a href="https://a.example/"><img src="https://a.example/1.jpg"></a></figure>',
    ],
    [
      'a picture in formats alone is a figure',
      [e('picture', img)],
      '<figure><picture><img src="https://a.example/1.jpg"></picture></figure>',
    ],
    ['a picture with text is a paragraph', [img, 'One'], '<p><img src="https://a.example/1.jpg">One</p>'],
    [
      'two pictures in a line are a paragraph',
      [img, img],
      '<p><img src="https://a.example/1.jpg"><img src="https://a.example/1.jpg"></p>',
    ],
    ['items without a list get one', [e('li', 'One'), ' ', e('li', 'Two')], '<ul><li>One</li><li>Two</li></ul>'],
    ['items behind a list join it', [e('ul', e('li', 'One')), e('li', 'Two')], '<ul><li>One</li><li>Two</li></ul>'],
    [
      'items apart get lists of their own',
      [e('li', 'One'), p, e('li', 'Two')],
      '<ul><li>One</li></ul><p>One</p><ul><li>Two</li></ul>',
    ],
    [
      'terms without a list get one',
      [e('dt', 'One'), e('dd', 'Two'), e('dt', 'Three')],
      '<dl><dt>One</dt><dd>Two</dd><dt>Three</dt></dl>',
    ],
    ['a caption without a figure is a paragraph', [e('figcaption', 'One')], '<p>One</p>'],
    ['a caption of blocks without a figure is the blocks', [e('figcaption', 'Two', p)], '<p>Two</p><p>One</p>'],
    ['a summary without details is a paragraph', [e('summary', 'One ', e('b', 'two'))], '<p>One <b>two</b></p>'],
    ['a table’s caption without one is a paragraph', [e('caption', 'One')], '<p>One</p>'],
  ];
  for (const [fact, nodes, made] of CASES) {
    it(fact, () => {
      expect(markup(grouped(nodes))).to.equal(made);
    });
  }

  it('gives its paragraphs, and nothing else, the attributes that it is told', () => {
    expect(markup(grouped(['One', br, br, 'Two', e('hr')], { lang: 'fr' }))).to.equal(
      '<p lang="fr">One</p><p lang="fr">Two</p><hr>',
    );
  });

  it('is made of twenty thousand pieces in one line in good time', () => {
    const pieces = Array.from({ length: 20_000 }, (_, index): BodyNode => (index % 3 ? ' ' : e('b', 'One')));
    expect(grouped(pieces)).to.have.length(1);
  });
});

describe('an element', () => {
  const CASES: [fact: string, given: BodyElement, made: string][] = [
    ['keeps its attributes', e('p', { lang: 'fr', dir: 'ltr' }, 'One'), '<p dir="ltr" lang="fr">One</p>'],
    ['is nothing when it is empty', e('p'), ''],
    ['is white space when it holds no more', e('em', ' '), ' '],
    ['may be empty: a line break', br, '<br>'],
    ['may be empty: a cell', e('td'), '<td></td>'],
    ['is nothing when it is empty: a heading', e('h2', ' '), ' '],
    ['is nothing when it is empty: code', e('pre', '\n'), '\n'],
    ['is nothing when line breaks are all it holds', e('aside', br, ' ', br), '<br> <br>'],
    ['is nothing when it is empty: an item', e('ul', e('li', 'One'), br, ' ', br), '<ul><li>One</li></ul>'],
    ['is nothing when it is empty: a list', e('ul', ' '), ''],
    [
      'a paragraph of two is two',
      e('p', { lang: 'fr' }, 'One', br, br, 'Two'),
      '<p lang="fr">One</p><p lang="fr">Two</p>',
    ],
    [
      'a paragraph around blocks is several',
      e('p', 'One', e('ul', e('li', 'Two')), 'Three'),
      '<p>One</p><ul><li>Two</li></ul><p>Three</p>',
    ],
    ['a division of text is a paragraph', e('div', { title: 'x' }, 'One'), '<p title="x">One</p>'],
    ['a division of text is several where two breaks are', e('div', 'One', br, br, 'Two'), '<p>One</p><p>Two</p>'],
    ['a division of blocks is its blocks', e('div', p, 'Two'), '<p>One</p><p>Two</p>'],
    [
      'a division in another language stays',
      e('div', { lang: 'fr' }, p, 'Two'),
      '<div lang="fr"><p>One</p><p>Two</p></div>',
    ],
    ['a division in another direction stays', e('div', { dir: 'rtl' }, p), '<div dir="rtl"><p>One</p></div>'],
    [
      'a quote holds paragraphs',
      e('blockquote', { cite: 'https://a.example/' }, 'One'),
      '<blockquote cite="https://a.example/"><p>One</p></blockquote>',
    ],
    ['an aside holds paragraphs', e('aside', 'One', e('hr')), '<aside><p>One</p><hr></aside>'],
    ['a span that says nothing is its text', e('span', { title: 'x' }, 'One', br), 'One<br>'],
    ['a span in another language stays', e('span', { lang: 'fr' }, 'One'), '<span lang="fr">One</span>'],
    [
      'a list holds items only',
      e('ol', 'One', e('li', 'Two'), p, ' '),
      '<ol><li>One</li><li>Two</li><li><p>One</p></li></ol>',
    ],
    ['a list in a list stands in an item', e('ul', e('ul', e('li', 'One'))), '<ul><li><ul><li>One</li></ul></li></ul>'],
    [
      'a list of terms takes groups apart',
      e('dl', e('dl', e('dt', 'One'), e('dd', 'Two')), 'Three'),
      '<dl><dt>One</dt><dd>Two</dd><dd>Three</dd></dl>',
    ],
    ['a row holds cells only', e('tr', 'One', e('td', 'Two'), ' '), '<tr><td>One</td><td>Two</td></tr>'],
    [
      'a table holds rows only',
      e('table', 'One', e('tbody', e('tr', e('td', 'Two')))),
      '<table><tr><td>One</td></tr><tbody><tr><td>Two</td></tr></tbody></table>',
    ],
    ['a table’s body holds rows only', e('tbody', 'One', ' '), '<tbody><tr><td>One </td></tr></tbody>'],
    ['columns hold nothing else', e('colgroup', { span: '2' }, ' ', e('col')), '<colgroup span="2"><col></colgroup>'],
    ['a picture in formats needs a picture', e('picture', e('source', { srcset: 'x' })), ''],
    [
      'a picture in formats holds nothing else',
      e('picture', '\n', e('source', { srcset: 'x' }), 'One', img),
      '<picture><source srcset="x"><img src="https://a.example/1.jpg"></picture>',
    ],
    [
      'a figure holds a picture that stood in a paragraph',
      e('figure', e('figure', img), e('figcaption', 'One')),
      '<figure><img src="https://a.example/1.jpg"><figcaption>One</figcaption></figure>',
    ],
    [
      'a figure holds figures with captions of their own',
      e('figure', e('figure', img, e('figcaption', 'One'))),
      '<figure><figure><img src="https://a.example/1.jpg"><figcaption>One</figcaption></figure></figure>',
    ],
    ['a heading made of a block is that', e('h3', { lang: 'fr' }, p), '<h3 lang="fr">One</h3>'],
    ['a heading that was not closed ends with its line', e('h2', 'Two', p, e('hr')), '<h2>Two</h2><p>One</p><hr>'],
    [
      'a heading around a figure is the figure',
      e('h2', e('figure', img)),
      '<figure><img src="https://a.example/1.jpg"></figure>',
    ],
    ['a heading around a rule is the rule', e('h2', e('hr')), '<hr>'],
    [
      'a link that says nothing is its content',
      e('a', { href: 'https://a.example/' }, img),
      '<img src="https://a.example/1.jpg">',
    ],
    [
      'a link around a described picture stays',
      e('a', { href: 'https://a.example/' }, e('img', { alt: 'Ferry', src: 'x' })),
      '<a href="https://a.example/"><img alt="Ferry" src="x"></a>',
    ],
    [
      'a link holds no link',
      e('a', { href: 'https://a.example/' }, 'One ', e('em', e('a', { href: 'https://b.example/' }, 'two'))),
      '<a href="https://a.example/">One <em>two</em></a>',
    ],
    [
      'an item in what is no list has one there',
      e('td', e('li', 'One'), ' ', e('li', 'Two')),
      '<td><ul><li>One</li><li>Two</li></ul> </td>',
    ],
    [
      'a caption in what is no figure is a paragraph',
      e('details', e('figcaption', 'One'), p),
      '<details><p>One</p><p>One</p></details>',
    ],
    [
      'a summary stays with its details',
      e('details', e('summary', 'Two'), p),
      '<details><summary>Two</summary><p>One</p></details>',
    ],
    ['a caption in a list is a paragraph of an item', e('ul', e('figcaption', 'One')), '<ul><li><p>One</p></li></ul>'],
    ['an element of a line stays around blocks', e('b', 'Two', p), '<b>Two<p>One</p></b>'],
  ];
  for (const [fact, given, made] of CASES) {
    it(fact, () => {
      expect(markup(settled(given))).to.equal(made);
    });
  }

  it('changes not what it was given', () => {
    for (const [, given] of CASES) {
      const before = JSON.stringify(given);
      settled(given);
      expect(JSON.stringify(given)).to.equal(before);
    }
  });
});
