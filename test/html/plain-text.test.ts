import { expect } from '@open-wc/testing';
import { plainText } from '../../src/html/plain-text.js';
import { asInNode } from '../support/ways.js';

describe('plainText', () => {
  const CASES: [html: string, text: string][] = [
    ['', ''],
    ['   \n ', ''],
    ['Plain', 'Plain'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['One<br>Two<br/>Three', 'One Two Three'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One Two'],
    ['<h2>One</h2>Two<hr>Three', 'One Two Three'],
    ['<table><tr><td>One</td><td>Two</td></tr><tr><th>Three</th></tr></table>', 'One Two Three'],
    ['<dl><dt>One</dt><dd>Two</dd></dl>', 'One Two'],
    ['Un<b>believ</b>able', 'Unbelievable'],
    ['<a href="/x">One</a>, <em>two</em>', 'One, two'],
    ['Tea &amp; toast &lt;3 &#8217; &eacute;', 'Tea & toast <3 ’ é'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['One&nbsp;two\n\tthree', 'One two three'],
    ['<p>One', 'One'],
    ['<p>One <b>two <i>three', 'One two three'],
    ['</p></div>One', 'One'],
    ['<p title="a > b">One</p>', 'One'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<!-- <p>hidden</p> -->One', 'One'],
    ['<![CDATA[x]]>One', 'One'],
    ['One\u202e\u200b two\u0000', 'One two'],
    ['<html><head><title>Page</title></head><body><p>One</p></body></html>', 'One'],
    ['<script>let a = "<p>x</p>"</script>One', 'One'],
    ['<style>p { color: red }</style>One', 'One'],
    ['<template><p>hidden</p></template>One', 'One'],
    ['<noscript><p>hidden</p></noscript>One', 'One'],
    ['<iframe src="/x">hidden</iframe>One', 'One'],
    ['<svg><text>hidden</text></svg>One', 'One'],
    ['<math><mi>x</mi></math>One', 'One'],
    ['<textarea>hidden</textarea><select><option>hidden</select>One', 'One'],
    ['<video>hidden</video><audio>hidden</audio><object>hidden</object>One', 'One'],
    ['<figure><img alt="hidden" src="x"><figcaption>hidden</figcaption></figure>One', 'One'],
  ];

  for (const [html, text] of CASES) {
    it(`reads ${JSON.stringify(html)} as ${JSON.stringify(text)}`, () => {
      expect(plainText(html)).to.equal(text);
      expect(asInNode(() => plainText(html))).to.equal(text);
    });
  }

  it('reads past names that stand before a document’s own properties', () => {
    const clobbered = [
      '<img name=querySelector>',
      '<img name=querySelectorAll>',
      '<img name=body><img name=documentElement><img name=textContent>',
      '<form><input name=parentNode><input name=remove><input name=textContent></form>',
      '<form name=querySelector><input id=remove></form>',
    ];
    for (const html of clobbered) expect(plainText(`${html}<p>One</p>`), html).to.equal('One');
  });

  it('reads text that is nested ten thousand deep', () => {
    const html = `${'<div>'.repeat(10_000)}One${'</div>'.repeat(10_000)}`;
    expect(plainText(html)).to.equal('One');
    expect(plainText(`${'<b>'.repeat(10_000)}One`)).to.equal('One');
  });
});
