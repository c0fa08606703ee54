import { expect } from '@open-wc/testing';
import { htmlNodes, textNodes } from '../../src/html/body.js';
import { elementsOf, markup, wordsOf } from '../support/bodies.js';
import { faultsIn } from '../support/faults.js';
import { WAYS, read, withoutNative } from '../support/ways.js';

const IMG = '<img src="https://ledger.example/a.jpg">';
const link = (address: string, words: string): string => `<p><a href="${address}">${words}</a></p>`;

for (const way of WAYS) {
  describe(`feed HTML becomes a text, by way of ${way}`, () => {
    const CASES: [fact: string, html: string, text: string][] = [
      ['nothing is nothing', '', ''],
      ['white space is nothing', ' \n\t&nbsp;<p>&nbsp;</p><p> </p><br>', ''],
      ['text alone is a paragraph', 'Plain &amp; simple', '<p>Plain &amp; simple</p>'],
      ['paragraphs', '<p>One</p>\n<p>Two <em>three</em></p>', '<p>One</p><p>Two <em>three</em></p>'],
      ['paragraphs by line breaks', 'One<br><br>Two<br>three', '<p>One</p><p>Two<br>three</p>'],
      ['paragraphs by line breaks in one', '<p>One<br />\n<br />Two</p>', '<p>One</p><p>Two</p>'],
      ['headings begin at rank 2', '<h1>A</h1><h4>B</h4><h2>C</h2>', '<h2>A</h2><h3>B</h3><h3>C</h3>'],
      [
        'a whole document',
        '<!doctype html><html lang=en><head><title>T</title><style>x</style></head><body class=y><h1>A</h1><p>One</p></body></html>',
        '<h2>A</h2><p>One</p>',
      ],
      [
        'a document in frames',
        '<frameset><frame src="/v"></frameset>',
        link('https://ledger.example/v', 'ledger.example'),
      ],
      [
        'what was not closed',
        '<h2>A<p>One<ul><li>Two<li>Three<b>four',
        '<h2>A</h2><p>One</p><ul><li>Two</li><li>Three<b>four</b></li></ul>',
      ],
      ['what was never opened', '</p></div></body></html>One</b></li>', '<p>One</p>'],
      ['what overlaps', '<p><b>One<i>two</b>three</i></p>', '<p><b>One<i>two</i></b><i>three</i></p>'],
      [
        'what stands beside the cells of a table',
        '<table>One<tr><td>Two<td>Three</table>',
        '<p>One</p><table><tbody><tr><td>Two</td><td>Three</td></tr></tbody></table>',
      ],
      [
        'a word processor’s markup',
        '<p class="MsoNormal" style="mso-x: y">One<o:p></o:p></p><w:sdt><p>Two</p></w:sdt><![if !supportLists]>x<![endif]>',
        '<p>One</p><p>Two</p><p>x</p>',
      ],
      ['a page builder’s boxes', '<div><div><div><p>One</p></div></div><div>Two</div></div>', '<p>One</p><p>Two</p>'],
      [
        'a figure with caption and credit',
        '<figure><div><img src=/a.jpg></div><figcaption>Dawn. <span class=credit>Ada Quill</span></figcaption></figure>',
        `<figure>${IMG}<figcaption>Dawn. <small>Ada Quill</small></figcaption></figure>`,
      ],
      [
        'a table’s parts',
        '<table><caption>A</caption><thead><tr><th scope=col>B</thead><tbody><tr><td rowspan=2>C</table>',
        '<table><caption>A</caption><thead><tr><th scope="col">B</th></tr></thead><tbody><tr><td rowspan="2">C</td></tr></tbody></table>',
      ],
      ['items without a list', '<li>One<li>Two', '<ul><li>One</li><li>Two</li></ul>'],
      ['terms in groups', '<dl><div><dt>One<dd>Two</div></dl>', '<dl><dt>One</dt><dd>Two</dd></dl>'],
      [
        'a frame from elsewhere',
        'Watch:<iframe src="https://video.example/1" title="Ferry"></iframe>That was it.',
        `<p>Watch:</p>${link('https://video.example/1', 'Ferry')}<p>That was it.</p>`,
      ],
      [
        'a film',
        '<video controls poster=x autoplay><source src=/v.mp4 type=video/mp4>Old browser.</video>',
        '<video poster="https://ledger.example/stories/x"><source src="https://ledger.example/v.mp4" type="video/mp4"></video>',
      ],
      [
        'an embed that nothing closes',
        '<p>One</p><embed src=/e><p>Two</p>',
        `<p>One</p>${link('https://ledger.example/e', 'ledger.example')}<p>Two</p>`,
      ],
      ['a drawing is nothing', '<svg><text>a</text><style>b</style></svg><p>One</p>', '<p>One</p>'],
      ['a drawing that a paragraph breaks', '<svg><p>One', '<p>One</p>'],
      ['a formula is its signs', '<p>Area: <math><mi>a</mi><mo>·</mo><mi>b</mi></math></p>', '<p>Area: a·b</p>'],
      [
        'fields are their text',
        '<form action=/x><label>One</label> <input value=a> <button onclick=x>Two</button></form>',
        '<p>One  Two</p>',
      ],
      ['scripts at the start are nothing', '<script>a</script><noscript>b</noscript><style>c</style>One', '<p>One</p>'],
      [
        'a picture that loads late',
        '<img class=lazy src="data:image/gif;base64,R0" data-src=/a.jpg><noscript><img src=/a.jpg></noscript>',
        `<figure>${IMG}</figure>`,
      ],
      ['an element of another system', '<p>One <my-chart data-x=1>two</my-chart></p>', '<p>One two</p>'],
      [
        'text in another direction',
        '<p dir=rtl lang=ar>مرحبا <bdi>x</bdi></p>',
        '<p dir="rtl" lang="ar">مرحبا <bdi>x</bdi></p>',
      ],
    ];
    for (const [fact, html, text] of CASES) {
      it(`${fact}: ${html.slice(0, 40)}`, async () => {
        const { nodes, findings } = await read(html, way);
        expect(markup(nodes)).to.equal(text);
        expect(faultsIn(nodes)).to.deep.equal([]);
        expect([findings.unreadable, findings.cut]).to.deep.equal([false, false]);
      });
    }

    it('tells what became a link', async () => {
      const { findings } = await read(
        '<iframe src=/1></iframe><object data=/2></object><audio src=/3></audio><frameset><frame src=/3></frameset><embed src="javascript:x">',
        way,
      );
      expect(findings.embeds).to.deep.equal([
        'https://ledger.example/1',
        'https://ledger.example/2',
        'https://ledger.example/3',
      ]);
    });

    it('resolves addresses against the first base that is one', async () => {
      const { nodes } = await read('<a href="x">One</a>', way, [null, 'https://ledger.example/feed/']);
      expect(markup(nodes)).to.equal(link('https://ledger.example/feed/x', 'One'));
      expect(markup((await read('<a href="x">One</a><img src=y>', way, [])).nodes)).to.equal('<p>One</p>');
    });

    it('is cut where it is too deep, and says so', async () => {
      for (const piece of [
        '<div>',
        '<b>',
        '<ul><li>',
        '<blockquote>',
        '<table><tr><td>',
        '<video>',
        '<font>',
        '<x-y>',
        '<form>',
      ]) {
        const { nodes, findings } = await read(`<p>One</p>${piece.repeat(300)}deep`, way);
        expect(wordsOf(nodes).replace(/\s+/g, ''), piece).to.equal('Onedeep');
        expect(faultsIn(nodes), piece).to.deep.equal([]);
        // What leaves only its text behind is not deep.
        if (!/font|x-y|form|video/.test(piece)) expect(findings.cut, piece).to.equal(true);
      }
    });

    it('is cut where it is too long, and says so', async function () {
      this.timeout(60_000);
      const { nodes, findings } = await read('<p>One</p>'.repeat(30_000), way);
      expect([elementsOf(nodes).length, findings.cut, findings.unreadable]).to.deep.equal([10_000, true, false]);
    });

    it('may be five megabytes in a few paragraphs', async function () {
      this.timeout(60_000);
      const { nodes, findings } = await read(`<p>${'word '.repeat(500_000)}</p>`.repeat(2), way);
      expect([nodes.length, wordsOf(nodes).length, findings.cut]).to.deep.equal([2, 5_000_000, false]);
    });

    it('may be five megabytes of tags, of which the first are read', async function () {
      this.timeout(60_000);
      const { nodes, findings } = await read('<b title="some words in it">One</b> '.repeat(150_000), way);
      expect([nodes.length, findings.cut]).to.deep.equal([1, true]);
      expect(wordsOf(nodes).length).to.be.within(20_000, 80_000);
    });
  });
}

describe('where the page forbids parsing, or the browser lets nothing through', () => {
  const forbidden = (html: string): ReturnType<typeof htmlNodes> =>
    withoutNative(() =>
      htmlNodes(html, ['https://ledger.example/'], {
        policy: undefined,
        purify: () => Promise.resolve({ purify: () => null }),
      }),
    );

  it('there is the text in paragraphs, and it is told', async () => {
    const { nodes, findings } = await forbidden(
      '<h2>A</h2><p>One <b>two</b><br>three &amp; four</p><script>x</script><ul><li>Five<li>Six</ul>',
    );
    expect(markup(nodes)).to.equal('<p>A</p><p>One two<br>three &amp; four</p><p>Five</p><p>Six</p>');
    expect(findings).to.deep.equal({ unreadable: true, cut: false, embeds: [] });
  });

  it('there is no finding where there was nothing to read', async () => {
    for (const html of ['', ' ', '<p>&nbsp;</p>', '<img src=x>', '<script>x</script>', '<!-- <p>x</p> -->'])
      expect(await forbidden(html), html).to.deep.equal({
        nodes: [],
        findings: { unreadable: false, cut: false, embeds: [] },
      });
  });

  it('there is no finding where what there was is not for reading', async () => {
    for (const html of ['<img src="x" onerror="a(', '<p', '<template>x</template>'])
      for (const way of WAYS) expect((await read(html, way)).findings.unreadable, html).to.equal(false);
  });

  it('there is the text where the first twenty thousand nodes have none', async () => {
    const { nodes, findings } = await read(`${'<br>'.repeat(20_000)}<p>One</p>`);
    expect([markup(nodes), findings.cut, findings.unreadable]).to.deep.equal(['<p>One</p>', true, true]);
  });

  it('there is the text where what sanitises gives back an empty tree', async () => {
    const { nodes, findings } = await withoutNative(() =>
      htmlNodes('<p>One</p>', [], {
        policy: undefined,
        purify: () => Promise.resolve({ purify: () => document.createDocumentFragment() }),
      }),
    );
    expect([markup(nodes), findings.unreadable]).to.deep.equal(['<p>One</p>', true]);
  });
});

describe('plain text becomes a text', () => {
  const CASES: [text: string, made: string][] = [
    ['', ''],
    [' \n\n ', ''],
    ['One', '<p>One</p>'],
    ['One\n\nTwo', '<p>One</p><p>Two</p>'],
    ['One\r\n\r\nTwo', '<p>One</p><p>Two</p>'],
    ['One\n \t\nTwo\n\n\n\nThree', '<p>One</p><p>Two</p><p>Three</p>'],
    ['One\ntwo\nthree', '<p>One<br>two<br>three</p>'],
    ['\n\nOne\n', '<p>One</p>'],
    ['  One   two\tthree ', '<p>One two three</p>'],
    ['<b>One</b> &amp;', '<p>&lt;b>One&lt;/b> &amp;amp;</p>'],
    ['One\u202e\u0000two', '<p>Onetwo</p>'],
  ];
  for (const [text, made] of CASES) {
    it(`${JSON.stringify(made)} of ${JSON.stringify(text)}`, () => {
      expect(markup(textNodes(text))).to.equal(made);
      expect(faultsIn(textNodes(text))).to.deep.equal([]);
    });
  }
});
