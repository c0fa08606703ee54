import { expect } from '@open-wc/testing';
import { bareText } from '../../src/html/bare-text.js';

/** Its blocks, in which white space is folded. */
const blocks = (html: string): string[] =>
  bareText(html)
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

describe('the text of HTML that could not be parsed', () => {
  const CASES: [html: string, blocks: string[]][] = [
    ['', []],
    ['One', ['One']],
    ['<p>One</p><p>Two <b>three</b></p>', ['One', 'Two three']],
    ['<h2>One</h2>Two<hr>Three', ['One', 'Two', 'Three']],
    ['<ul><li>One<li>Two</ul>', ['One', 'Two']],
    ['<table><tr><td>One<td>Two<tr><td>Three</table>', ['One Two', 'Three']],
    ['<figure><img src=x alt=y><figcaption>One</figcaption></figure>Two', ['One', 'Two']],
    ['One<br>two<br/>three', ['One two three']],
    ['<script>a</script>One<style>b</style><STYLE>c</style >', ['One']],
    ['<svg><text>a</text></svg><title>b</title><noscript>c</noscript>One', ['One']],
    ['<noembed>a</noembed><noframes>b</noframes><template>c</template><head>d</head>One', ['One']],
    ['One<script>a', ['One']],
    ['<scripting>One</scripting>', ['One']],
    ['One<!-- <p>a</p> -->two<!-- b', ['Onetwo']],
    ['<!doctype html><html><body class="a"><p>One</p></body></html>', ['One']],
    ['<p title="a" onclick=\'b\'>One</p>', ['One']],
    ['1 < 2', ['1 < 2']],
    ['One<img src="x', ['One']],
    ['<p>One</p', ['One']],
    ['<p>One</p><!-- x', ['One']],
    ['One<x<y z', ['One']],
    ['Tea &amp; toast &lt;3', ['Tea & toast <3']],
    ['&ldquo;No&rdquo;, she said &ndash; &#8216;yes&#x2019;&hellip;', ['“No”, she said – ‘yes’…']],
    ['One&nbsp;two &quot;three&quot; &apos;four&apos;', ['One two "three" \'four\'']],
    ['&amp;lt;b&amp;gt;', ['&lt;b&gt;']],
    ['<p>&nbsp;</p>', []],
    [
      '&unknown; &constructor; &AMP &#; &#0; &#x110000; &#99999999;',
      ['&unknown; &constructor; &AMP &#; &#0; &#x110000; &#99999999;'],
    ],
  ];
  for (const [html, expected] of CASES) {
    it(`is ${JSON.stringify(expected)} for ${JSON.stringify(html)}`, () => {
      expect(blocks(html)).to.deep.equal(expected);
    });
  }

  it('takes no long time for a long run of odd signs', () => {
    // The square of the time would be longer than a test may take.
    for (const piece of ['<', '<p ', '<!--', '<script', '<script>', '</p', '&', '&#', '&#1', '&a', '<br', '>', '-->'])
      expect(bareText(`${piece.repeat(20_000)}>`)).to.be.a('string');
  });
});
