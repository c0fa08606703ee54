import { expect } from '@open-wc/testing';
import { inertDocument } from '../../src/html/inert.js';
import { readHtml, type HtmlReading } from '../../src/html/read-html.js';
import { cleanText } from '../../src/model/text.js';
import { asInNode } from '../support/ways.js';

const read = (html: string): HtmlReading => readHtml(html, { inertDocument, cleanText });
const blocks = (html: string): string[] => read(html).blocks;
const source = (html: string): string | null => read(html).picture?.src ?? null;

describe('the blocks of feed HTML', () => {
  const CASES: [html: string, blocks: string[]][] = [
    ['', []],
    ['One', ['One']],
    ['<p>One</p>\n<p>Two</p>', ['One', 'Two']],
    ['<p>One <b>two</b>, <a href="/x">three</a></p>', ['One two, three']],
    ['<p>One<br>Two</p>', ['One', 'Two']],
    ['One<p>Two</p>Three', ['One', 'Two', 'Three']],
    ['<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
    ['<ul><li>One<li>Two</ul>', ['One', 'Two']],
    ['<blockquote><p>One</p></blockquote><h2>Two</h2>', ['One', 'Two']],
    ['<p> &nbsp; </p><p></p><p>One</p>', ['One']],
    ['<p>One', ['One']],
    ['<p>Tea &amp; toast</p><p>&amp;lt;b&amp;gt;</p>', ['Tea & toast', '&lt;b&gt;']],
    ['<script>x</script><style>x</style><template><p>x</p></template><noscript><p>x</p></noscript>One', ['One']],
    ['<p>One</p><figure><figcaption>hidden</figcaption></figure><p>Two</p>', ['One', 'Two']],
    [
      '<p>One</p><div class="wp-caption x"><p class="wp-caption-text">hidden</p></div><!-- x --><p>Two</p>',
      ['One', 'Two'],
    ],
    [
      '<p>One</p><div class="sharedaddy sd-sharing-enabled"><h3>x</h3></div><div id="jp-relatedposts" class="jp-relatedposts">x</div>',
      ['One'],
    ],
    ['<svg><title>x</title><text>x</text></svg><p>One</p>', ['One']],
    ['<p>One<script>x</script> two</p>', ['One two']],
  ];

  for (const [html, expected] of CASES) {
    it(`${JSON.stringify(html)} are ${JSON.stringify(expected)}`, () => {
      expect(blocks(html)).to.deep.equal(expected);
      expect(asInNode(() => blocks(html))).to.deep.equal(expected);
    });
  }

  it('are found past names that stand before a document’s own properties', () => {
    const clobbered = [
      '<img name=createTreeWalker src=/a.jpg>',
      '<img name=querySelector><img name=body>',
      '<form><input name=parentNode><input name=localName><input name=getAttribute></form>',
      '<form><input name=parentNode>One</form>',
      '<form id=documentElement><img name=nodeType></form>',
    ];
    for (const html of clobbered) expect(blocks(`${html}<p>Two</p>`).at(-1), html).to.equal('Two');
  });

  it('are found ten thousand deep, and in good time', () => {
    expect(blocks(`${'<div>'.repeat(10_000)}One`)).to.deep.equal(['One']);
    expect(blocks(`${'<b>'.repeat(10_000)}One`)).to.deep.equal(['One']);
    expect(blocks('<form>'.repeat(10_000) + '<p>One</p>')).to.deep.equal(['One']);
  });

  it('are the text without its tags where the page forbids parsing', () => {
    expect(readHtml('<p>One <b>two</b></p>', { inertDocument: () => null, cleanText })).to.deep.equal({
      blocks: ['One two'],
      picture: null,
    });
  });
});

describe('the first picture of feed HTML', () => {
  const CASES: [html: string, src: string | null][] = [
    ['<p>None</p>', null],
    ['<img src="/a.jpg">', '/a.jpg'],
    ['<p><img src=" /a.jpg "></p><img src="/b.jpg">', '/a.jpg'],
    ['<img><img src=""><img src="/b.jpg">', '/b.jpg'],
    ['<img src="data:image/png;base64,AA"><img src="/b.jpg">', '/b.jpg'],
    ['<img src="data:image/png;base64,AA" data-src="/a.jpg">', '/a.jpg'],
    ['<img src="/grey.gif" data-lazy-src="/a.jpg">', '/a.jpg'],
    ['<img src="/grey.gif" data-original="/a.jpg">', '/a.jpg'],
    ['<img src="javascript:alert(1)"><img src="blob:x"><img src="/b.jpg">', '/b.jpg'],
    ['<img src="a:b.jpg"><img src="12:30.jpg">', '12:30.jpg'],
    ['<img src="HTTPS://pictures.example/a.jpg">', 'HTTPS://pictures.example/a.jpg'],
    ['<img width="29" src="/a.jpg"><img height="1" src="/a.jpg">', null],
    ['<img width="30" height="30" src="/a.jpg">', '/a.jpg'],
    ['<img width="100%" height="auto" src="/a.jpg">', '/a.jpg'],
    ['<img class="wp-smiley" src="/a.jpg"><img class="emoji" src="/b.png">', null],
    ['<img src="/icons/a.png"><img src="/favicon.ico"><img src="/spacer.gif"><img src="/x/gravatar/1">', null],
    ['<img src="/silicon/iconic/a.jpg">', '/silicon/iconic/a.jpg'],
    ['<noscript><img src="/a.jpg"></noscript><template><img src="/b.jpg"></template>', null],
    ['<svg><image href="/a.jpg"/></svg>', null],
  ];

  for (const [html, src] of CASES) {
    it(`${JSON.stringify(html)} is ${src ?? 'none'}`, () => {
      expect(source(html)).to.equal(src);
      expect(asInNode(() => source(html))).to.equal(src);
    });
  }

  it('has its caption where WordPress has classes for figures', () => {
    const html =
      '<div class="wp-caption"><a href="/"><img src="/a.jpg"></a><p class="wp-caption-text">The pier</p></div>';
    for (const { picture } of [read(html), asInNode(() => read(html))]) expect(picture?.caption).to.equal('The pier');
  });

  it('has its words: alt, and the caption of its figure', () => {
    const html =
      '<figure><img src="/a.jpg" alt=" A  pier "><figcaption>The <em>pier</em>\n by night</figcaption></figure>';
    for (const { picture } of [read(html), asInNode(() => read(html))])
      expect(picture).to.deep.equal({ src: '/a.jpg', alt: 'A pier', caption: 'The pier by night' });
    expect(read('<figcaption>Of nothing</figcaption><img src="/a.jpg">').picture?.caption).to.equal('');
  });
});
