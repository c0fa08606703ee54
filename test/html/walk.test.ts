import { expect } from '@open-wc/testing';
import { domTree } from '../../src/html/dom-tree.js';
import { inertDocument } from '../../src/html/inert.js';
import { Places } from '../../src/html/places.js';
import { walk } from '../../src/html/walk.js';
import type { BodyNode } from '../../src/model/body.js';
import { elementsOf, markup, wordsOf } from '../support/bodies.js';

interface Walked {
  nodes: BodyNode[];
  cuts: number;
  embeds: string[];
}

/** Walks HTML that no sanitiser has seen: this layer does not rely on the other. */
const walked = (html: string, bases: (string | null)[] = ['https://ledger.example/stories/1']): Walked => {
  const found: Walked = { nodes: [], cuts: 0, embeds: [] };
  const { body } = inertDocument(html)!;
  const parsed = { root: body, tree: domTree() };
  found.nodes = walk(parsed, {
    bases,
    cut: () => found.cuts++,
    embedded: (address) => found.embeds.push(address),
    places: new Places(),
  });
  return found;
};

const made = (html: string): string => markup(walked(html).nodes);

const IMG = '<img src="https://ledger.example/a.jpg">';

describe('a tree becomes plain data', () => {
  it('of strings, names, attributes and children, and nothing of the tree', () => {
    const { nodes } = walked('One <p lang="fr" onclick="x">two <a href="/x" id="y">three</a></p>');
    expect(nodes).to.deep.equal([
      'One ',
      {
        tag: 'p',
        attributes: { lang: 'fr' },
        children: ['two ', { tag: 'a', attributes: { href: 'https://ledger.example/x' }, children: ['three'] }],
      },
    ]);
    expect(JSON.parse(JSON.stringify(nodes))).to.deep.equal(nodes);
  });

  const CASES: [fact: string, html: string, markup: string][] = [
    ['comments are nothing', 'a<!-- <p>b</p> -->c<?php d ?>e', 'ace'],
    [
      'figures are had by their class where WordPress makes none',
      `<div class="wp-caption alignleft">${IMG}<p class="wp-caption-text">a</p></div>`,
      '<figure><img src="https://ledger.example/a.jpg"><figcaption>a</figcaption></figure>',
    ],
    [
      'what plugins put behind a text is nothing',
      '<p>a</p><div class="sharedaddy sd-sharing-enabled"><h3>b</h3><ul><li>c</ul></div><div class="jp-relatedposts">d</div>',
      '<p>a</p>',
    ],
    ['unseen characters go', '<p>a\u202eb\u200bc</p>', '<p>abc</p>'],
    ['joiners of emoji and scripts stay', '<p>👩\u200d💻 نمی\u200cخواهم</p>', '<p>👩\u200d💻 نمی\u200cخواهم</p>'],
    [
      'scripts, styles and templates are nothing',
      '<script>a</script><style>b</style><template><p>c</p></template>d',
      'd',
    ],
    ['what stands in for a missing script is nothing', '<noscript><p>a</p></noscript>b', 'b'],
    ['drawings are nothing', '<svg><text>a</text><foreignObject><p>b</p></foreignObject></svg>c', 'c'],
    ['formulas are nothing here', '<math><mi>a</mi><mtext><p>b</p></mtext></math>c', 'c'],
    [
      'unknown elements leave their text',
      '<news-card>a</news-card><font color=red>b</font><o:p>c</o:p><big>d</big>',
      'abcd',
    ],
    [
      'fields leave their text',
      '<button>a</button><select><option>b</select><textarea>c</textarea><label>d</label>',
      'abcd',
    ],
    ['our own elements are unknown too', '<news-article-body src="/x">a</news-article-body>', 'a'],
    [
      'other names of the same',
      '<strike>a</strike><tt>b</tt><acronym title="C">c</acronym>',
      '<s>a</s><code>b</code><abbr title="C">c</abbr>',
    ],
    ['other names of lists', '<dir><li>a</dir><menu><li>b</menu>', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    [
      'what only groups goes',
      '<section><header>a</header><main><article>b</article></main></section>',
      '<p>a</p><p>b</p>',
    ],
    ['an anchor without an address is its text', '<a name=x>a</a><a href="javascript:x">b</a>', 'ab'],
    ['attributes of all elements', '<p title=t lang=fr dir=rtl>a</p>', '<p dir="rtl" lang="fr" title="t">a</p>'],
    ['attributes of another element go', '<p href="/x" colspan=2 src=x alt=y>a</p>', '<p>a</p>'],
    [
      'no name, no style, no handler',
      '<p id=a class=b style=c onclick=d name=e slot=f part=g is=h tabindex=1 contenteditable>a</p>',
      '<p>a</p>',
    ],
    [
      'details come closed',
      '<details open name=x><summary>a</summary><p>b</p></details>',
      '<details><summary>a</summary><p>b</p></details>',
    ],
    [
      'a list with its numbers',
      '<ol start=3 reversed type=i><li value=9>a</ol>',
      '<ol reversed="" start="3" type="i"><li value="9">a</li></ol>',
    ],
    [
      'a table',
      '<table border=1><caption>a</caption><colgroup><col span=2></colgroup><tr><th scope=col>b<td colspan=2>c</table>',
      '<table><caption>a</caption><colgroup><col span="2"></colgroup><tbody><tr><th scope="col">b</th><td colspan="2">c</td></tr></tbody></table>',
    ],
    [
      'code keeps its lines',
      '<pre><code>if (a &lt; b) {\n\tc();\n}</code></pre>',
      '<pre><code>if (a &lt; b) {\n\tc();\n}</code></pre>',
    ],
    [
      'annotations of a script',
      '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
      '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
    ],
  ];
  for (const [fact, html, expected] of CASES) {
    it(`${fact}: ${html.slice(0, 50)}`, () => {
      expect(made(html)).to.equal(expected);
    });
  }
});

describe('a picture', () => {
  const CASES: [fact: string, html: string, markup: string][] = [
    ['has its address made absolute', '<img src=a.jpg>', '<img src="https://ledger.example/stories/a.jpg">'],
    [
      'comes with its words and sizes',
      '<img src=/a.jpg alt="A" width=800 height=600 loading=eager crossorigin>',
      '<img alt="A" height="600" src="https://ledger.example/a.jpg" width="800">',
    ],
    [
      'without an address is nothing',
      '<img><img src=""><img src="data:image/gif;base64,R0"><img src="javascript:x" alt=y>',
      '',
    ],
    [
      'that loads late has its real address',
      '<img data-src=/a.jpg src="data:image/gif;base64,R0" class=lazyload>',
      IMG,
    ],
    [
      'of one pixel is nothing',
      '<img src=/a.jpg width=1 height=1><img src=/a.jpg height=0><img src=/a.jpg width="1px">',
      '',
    ],
    ['as small as a sign is nothing', '<img src=/a.jpg width=29><img src=/a.jpg height=16 alt="Arrow">', ''],
    [
      'as large as a thumb is one',
      '<img src=/a.jpg width=30 height=30>',
      '<img height="30" src="https://ledger.example/a.jpg" width="30">',
    ],
    ['with a width in per cent is one', '<img src=/a.jpg width="100%">', IMG],
    [
      'of a character is the character',
      '<p>Well done <img class=emoji alt="🎉" src=/1f389.svg>!</p>',
      '<p>Well done 🎉!</p>',
    ],
    ['of a smile is the smile', 'a <img class="wp-smiley" alt=":-)" src=/x.gif width=15>', 'a :-)'],
    ['of a character without words is nothing', '<img src="/images/emoji/1f389.png">', ''],
    ['of the one who wrote is nothing', '<img class="avatar photo" src=/ada.jpg>', ''],
    ['that only keeps a distance is nothing', '<img src="/images/spacer.gif"><img src="/favicon.ico">', ''],
    [
      'whose story is a logo, or a film by that name, is one',
      '<img src="/club-logo.jpg"><img src="/avatar-premiere.jpg">',
      '<img src="https://ledger.example/club-logo.jpg"><img src="https://ledger.example/avatar-premiere.jpg">',
    ],
    [
      'in formats',
      '<picture><source srcset="/a.avif" type="image/avif" media="(min-width: 800px)"><img src=/a.jpg></picture>',
      `<picture><source media="(min-width: 800px)" srcset="https://ledger.example/a.avif" type="image/avif">${IMG}</picture>`,
    ],
    ['in formats without a picture is nothing', '<picture><source srcset="/a.avif"></picture>', ''],
    [
      'in formats loses one without an address',
      '<picture><source type="image/avif"><source srcset="data:,x"><img src=/a.jpg></picture>',
      `<picture>${IMG}</picture>`,
    ],
    [
      'has formats only where it stands',
      '<source srcset="/a.avif"><picture><b><source srcset="/b.avif"></b><img src=/a.jpg></picture>',
      `<picture>${IMG}</picture>`,
    ],
  ];
  for (const [fact, html, expected] of CASES) {
    it(fact, () => {
      expect(made(html)).to.equal(expected);
    });
  }
});

describe('what a newsroom’s system says by a class', () => {
  const CASES: [fact: string, html: string, markup: string][] = [
    [
      'a credit in a caption',
      `<figure><img src=/a.jpg><figcaption>Dawn. <span class="image-credit">Ada Quill</span></figcaption></figure>`,
      `<figure>${IMG}<figcaption>Dawn. <small>Ada Quill</small></figcaption></figure>`,
    ],
    ['a photographer', '<span class="photographer">Ada Quill</span>', '<small>Ada Quill</small>'],
    ['no credit in another word', '<span class="accredited">a</span>', 'a'],
    ['a pull quote in an aside', '<aside class="pullquote"><p>a</p></aside>', '<aside><p>a</p></aside>'],
    [
      'a pull quote in a quotation',
      '<blockquote class="pull-quote">a</blockquote>',
      '<aside><blockquote><p>a</p></blockquote></aside>',
    ],
    ['a pull quote in a paragraph', '<p class="pullquote">a</p>', '<aside><blockquote><p>a</p></blockquote></aside>'],
    [
      'a pull quote in a division',
      '<div class="pulled"><p>a</p></div>',
      '<aside><blockquote><p>a</p></blockquote></aside>',
    ],
    [
      'a pull quote in a figure',
      '<figure class="wp-block-pullquote"><blockquote><p>a</p><cite>B</cite></blockquote></figure>',
      '<aside><blockquote><p>a</p><p><cite>B</cite></p></blockquote></aside>',
    ],
    [
      'an ordinary quotation stays one',
      '<blockquote class="quote"><p>a</p></blockquote>',
      '<blockquote><p>a</p></blockquote>',
    ],
    ['a heading is not pulled', '<h2 class="pull">a</h2>', '<h2>a</h2>'],
  ];
  for (const [fact, html, expected] of CASES) {
    it(fact, () => {
      expect(made(html)).to.equal(expected);
    });
  }
});

describe('something from elsewhere', () => {
  const link = (address: string, words: string): string => `<p><a href="${address}">${words}</a></p>`;
  const CASES: [fact: string, html: string, markup: string, embeds: string[]][] = [
    [
      'is a link to it, named by its title',
      '<x-iframe src="https://video.example/1" title=" The ferry "></x-iframe>',
      link('https://video.example/1', 'The ferry'),
      ['https://video.example/1'],
    ],
    [
      'is a link named by its host',
      '<x-iframe src="//www.video.example/1"></x-iframe>',
      link('https://www.video.example/1', 'video.example'),
      ['https://www.video.example/1'],
    ],
    [
      'that loads late is found',
      '<x-iframe data-src="/v" src="about:blank"></x-iframe>',
      link('https://ledger.example/v', 'ledger.example'),
      ['https://ledger.example/v'],
    ],
    [
      'stands in a line of its own',
      '<p>a <x-frame src=/v>x</x-frame> b</p>',
      `<p>a </p>${link('https://ledger.example/v', 'ledger.example')}<p> b</p>`,
      ['https://ledger.example/v'],
    ],
    [
      'has its own words left out',
      '<x-object data=/o><p>Get the player.</p></x-object>',
      link('https://ledger.example/o', 'ledger.example'),
      ['https://ledger.example/o'],
    ],
    ['without an address leaves its words', '<x-object data="data:,x"><p>a</p></x-object>', '<p>a</p>', []],
    ['with script for an address leaves its words', '<x-iframe src="javascript:alert(1)">a</x-iframe>', 'a', []],
    [
      'without end leaves what follows',
      '<x-embed src=/e>a<p>b</p>',
      `${link('https://ledger.example/e', 'ledger.example')}a<p>b</p>`,
      ['https://ledger.example/e'],
    ],
    [
      'in another is told once',
      '<x-object data=/o><x-embed src=/e></x-embed></x-object>',
      link('https://ledger.example/o', 'ledger.example'),
      ['https://ledger.example/o'],
    ],
    [
      'in one without an address is found',
      '<x-object><x-embed src=/e></x-embed></x-object>',
      link('https://ledger.example/e', 'ledger.example'),
      ['https://ledger.example/e'],
    ],
    [
      'in a link is the link’s words',
      '<a href=/x><x-iframe src=/v></x-iframe></a>',
      '<a href="https://ledger.example/x"><p>ledger.example</p></a>',
      ['https://ledger.example/v'],
    ],
  ];
  for (const [fact, html, expected, embeds] of CASES) {
    it(fact, () => {
      const { nodes, embeds: told } = walked(html);
      expect([markup(nodes), told]).to.deep.equal([expected, embeds]);
    });
  }

  it('is a link only where there is something to resolve against', () => {
    const { nodes, embeds } = walked('<x-iframe src=/v>a</x-iframe>', [null]);
    expect([markup(nodes), embeds]).to.deep.equal(['a', []]);
  });
});

describe('names that stand before an element’s own properties', () => {
  const NAMES =
    'attributes childNodes firstChild nextSibling nodeType nodeName localName namespaceURI getAttribute hasAttribute parentNode textContent children remove'.split(
      ' ',
    );
  const fields = NAMES.map((name) => `<input name=${name}>`).join('');
  const CASES: [fact: string, html: string][] = [
    ['in a form', `<form>${fields}<p>a</p></form><p>b</p>`],
    ['in a form by id', `<form id=x>${fields.replaceAll('name=', 'id=')}</form><p>a</p><p>b</p>`],
    ['in a document', `${NAMES.map((name) => `<img name=${name}>`).join('')}<p>a</p><p>b</p>`],
    ['as pictures in a form', `<form>${NAMES.map((name) => `<img name=${name}>`).join('')}<p>a</p></form><p>b</p>`],
    ['of a form in a form', `<form name=childNodes>${fields}<p>a</p></form><p>b</p>`],
  ];
  for (const [fact, html] of CASES) {
    it(`hide nothing ${fact}`, () => {
      expect(made(html)).to.equal('<p>a</p><p>b</p>');
    });
  }
});

describe('what is too deep or too long', () => {
  const deepest = (nodes: readonly BodyNode[]): number =>
    Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + deepest(node.children))));

  it('leaves its text behind, and is told', () => {
    const { nodes, cuts } = walked(`${'<b>'.repeat(100)}deep${'</b>'.repeat(100)}<p>after</p>`);
    expect(deepest(nodes)).to.equal(64);
    expect([wordsOf(nodes), cuts > 0]).to.deep.equal(['deepafter', true]);
  });

  it('is 64 elements deep, not less', () => {
    const { nodes, cuts } = walked(`${'<b>'.repeat(64)}deep`);
    expect([deepest(nodes), cuts]).to.deep.equal([64, 0]);
    expect(walked(`${'<b>'.repeat(65)}deep`).cuts).to.equal(1);
  });

  it('keeps words of different blocks apart', () => {
    const { nodes } = walked(`${'<b>'.repeat(64)}<p>one</p><p>two</p><i>th</i>ree`);
    expect(wordsOf(nodes).replace(/\s+/g, ' ').trim()).to.equal('one two three');
  });

  it('keeps all words of tables and lists', () => {
    for (const piece of ['<table><tr><td>', '<ul><li>', '<dl><dd>', '<blockquote>', '<figure>', '<details>', '<h2>'])
      expect(wordsOf(walked(`${piece.repeat(70)}deep`).nodes).trim(), piece).to.equal('deep');
  });

  it('keeps 20,000 nodes and no more', () => {
    const { nodes, cuts } = walked('<br>'.repeat(19_998) + '<p>last</p>' + '<p>more</p>'.repeat(50));
    expect(elementsOf(nodes)).to.have.length(19_999);
    expect([wordsOf(nodes).trim(), cuts > 0]).to.deep.equal(['last', true]);
    expect(walked('<br>'.repeat(20_000)).cuts).to.equal(0);
  });

  it('is walked wherever it is deep without being allowed', () => {
    for (const piece of ['<font>', '<x-a>', '<x-embed>', '<x-iframe>', '<div>', '<span>', '<x-video>', '<button>'])
      expect(wordsOf(walked(`${piece.repeat(2000)}deep`).nodes).trim(), piece).to.equal('deep');
  });
});
