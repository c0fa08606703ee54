import { expect } from '@open-wc/testing';
import { serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { ELEMENTS, EMBEDS, PLAYERS, type AllowList } from '../../src/html/allow-list.js';
import { sanitize, type Purify } from '../../src/html/sanitize.js';
import { textIn } from '../../src/html/tree.js';
import type { HtmlPolicy } from '../../src/html/trusted-html.js';
import { WAYS, on, withoutNative, type Way } from '../support/ways.js';

const real = (): Promise<{ purify: Purify }> => import('../../src/html/purify.js');
const never = (): Promise<never> => Promise.reject(new Error('It was asked for.'));

/** What the first layer lets through, as the browser writes it. */
const through = async (html: string, way: Way): Promise<string> => {
  const tools = { policy: undefined, purify: way === 'DOMPurify' ? real : never };
  const root = (await on(way, () => sanitize(html, tools)))?.root;
  if (!root) throw new Error('Nothing came through.');
  if (!(root instanceof Node)) return serialize(root as DefaultTreeAdapterTypes.ParentNode);
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  return holder.innerHTML;
};

for (const way of WAYS) {
  describe(`the first layer, by way of ${way}`, () => {
    const CASES: [html: string, through: string][] = [
      ['', ''],
      ['One &lt;b&gt; &amp; two', 'One &lt;b&gt; &amp; two'],
      ['<p>One <b>two</b></p>', '<p>One <b>two</b></p>'],
      ['<p>One<p>Two', '<p>One</p><p>Two</p>'],
      ['<p id=a style="color: red" onclick="b" title=c>One</p>', '<p title="c">One</p>'],
      ['<p slot=a part=b is=c accesskey=d tabindex=1 autofocus contenteditable popover>One</p>', '<p>One</p>'],
      ['<p data-x=1 aria-label=y class=z role=note>One</p>', '<p class="z">One</p>'],
      ['<a href="/x" ping="/y" download target=_top rel=opener>One</a>', '<a href="/x">One</a>'],
      ['<script>a</script>One<style>b</style>', 'One'],
      ['<noscript><img src=x onerror=y></noscript>One', '<x-noscript><img src="x"></x-noscript>One'],
      ['<template><p>a</p></template>One', 'One'],
      ['<svg><a href="x">a</a><script>b</script></svg>One', 'One'],
      ['<title>a</title>One', 'One'],
      ['<noembed>a</noembed><noframes>b</noframes>One', 'One'],
      ['One<!-- two -->', 'One'],
      ['<p>Write &lt;b&gt;<!--more--> for bold.</p>', '<p>Write &lt;b&gt; for bold.</p>'],
      ['<!-->One<!--->two<!-- a --!>three<!---->', 'Onetwothree'],
      ['<link rel=stylesheet href=x><meta http-equiv=refresh content=0><base href=x>One', 'One'],
      ['<custom-el>One</custom-el><o:p>two</o:p><font>three</font>', 'Onetwothree'],
      ['<form action=x><input value=a><button>One</button><textarea>two</textarea></form>', '<x-form>Onetwo</x-form>'],
      ['<form><input name=attributes><input name=nodeName><p>One</p></form>', '<x-form><p>One</p></x-form>'],
      ['<math><mi>x</mi></math>', 'x'],
      ['<iframe src="/x" srcdoc="y" title="z">One</iframe>', '<x-iframe src="/x" title="z">One</x-iframe>'],
      ['<object data="/x"><embed src="/y"></object>', '<x-object data="/x"><x-embed src="/y"></x-embed></x-object>'],
      [
        '<video src="/x" poster="/y" autoplay loop><source src="/z"><track src=a></video>',
        '<x-video src="/x" poster="/y"><source src="/z"></x-video>',
      ],
      [
        '<img data-src="/x" data-srcset="/y 2x" src="/z" onerror=a>',
        '<img data-src="/x" data-srcset="/y 2x" src="/z">',
      ],
      ['<frameset><frame src="/x"></frameset>One', '<x-frame src="/x">One</x-frame>'],
      [
        '<!doctype html><html lang=en><head><title>a</title></head><body class=b><p>One</p></body></html>',
        '<p>One</p>',
      ],
      ['</body></html>One', 'One'],
      ['<table><tr><td colspan=2>One</table>', '<table><tbody><tr><td colspan="2">One</td></tr></tbody></table>'],
    ];
    for (const [html, expected] of CASES) {
      it(`makes of ${JSON.stringify(html)} ${JSON.stringify(expected)}`, async () => {
        expect(await through(html, way)).to.equal(expected);
      });
    }

    it('lets each element of the list through, and what embeds', async () => {
      const tags = [...Object.keys(ELEMENTS), ...EMBEDS, ...Object.keys(PLAYERS)].filter(
        (tag) => !/^(audio|video|t(able|[bhr]|d|body|foot|head)|tfoot|thead|caption|col|colgroup)$/.test(tag),
      );
      for (const tag of tags) expect(await through(`<${tag}>`, way), tag).to.match(new RegExp(`^<${tag}>`));
      const table =
        '<table><caption></caption><colgroup><col></colgroup><thead><tr><th></th></tr></thead><tbody><tr><td></td></tr></tbody><tfoot></tfoot></table>';
      expect(await through(table, way)).to.equal(table);
    });

    it('leaves the text of elements that nobody knows, of whatever name', async () => {
      for (const name of [
        'x',
        'x-y',
        'X-Y',
        'x:y',
        'x.y',
        'x_y',
        'x1',
        'xml',
        'x-постер',
        'x<y',
        'isindex',
        'marquee',
        'blink',
        'dialog',
        'portal',
        'slot',
        'search',
        'selectedcontent',
      ])
        expect(await through(`<${name}>One</${name}>`, way), name).to.equal('One');
    });

    it('takes names of the page’s own objects for nothing but names', async () => {
      for (const name of ['constructor', 'tostring', 'hasownproperty', 'valueof'])
        expect(await through(`<${name}>One</${name}><p ${name}=x>two</p>`, way), name).to.equal('One<p>two</p>');
    });

    // A page of others, in which Node's never stands.
    const inPages = way === 'parse5' ? [] : ['is not disturbed by what a page adds to all objects'];
    for (const fact of inPages)
      it(fact, async () => {
        const added = {
          sanitizer: {},
          elements: [],
          removeElements: ['p'],
          ADD_TAGS: ['script'],
          ALLOW_UNKNOWN_PROTOCOLS: true,
        };
        for (const [name, value] of Object.entries(added))
          Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
        try {
          expect(await through('<p onclick=x>One</p><script>two</script>', way)).to.equal('<p>One</p>');
        } finally {
          for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
        }
      });

    it('does not crash on handlers that crash a browser by a list of what is forbidden', async () => {
      for (const name of ['onreadystatechange', 'onbeforematch', 'onscrollend', 'oncontentvisibilityautostatechange'])
        expect(await through(`<p ${name}=x>One</p><${name}>two</${name}>`, way), name).to.equal('<p>One</p>two');
    });
  });
}

describe('the ways', () => {
  it('are the browser’s own where there is one, and no other is loaded then', async () => {
    if (!WAYS.includes('native')) return;
    const parsed = await sanitize('<p>One</p>', { policy: undefined, purify: never });
    expect(parsed?.root).to.be.an('HTMLBodyElement');
  });

  it('are the one that is brought where the browser has none', async () => {
    const given: [string, AllowList, HtmlPolicy | undefined][] = [];
    const policy: HtmlPolicy = { createHTML: (html) => html };
    const root = document.createDocumentFragment();
    const purify: Purify = (...all) => {
      given.push(all);
      return root;
    };
    const answer = withoutNative(() => sanitize('<iframe>One', { policy, purify: () => Promise.resolve({ purify }) }));
    expect((await answer)?.root).to.equal(root);
    const [html, allowed, own] = given[0]!;
    expect([html, own]).to.deep.equal(['<body><x-iframe>One', policy]);
    expect(allowed.elements).to.include.members(['p', 'x-iframe', 'section']).and.not.include('script');
    expect(allowed.attributes).to.include.members(['href', 'class', 'data-src']).and.not.include('style');
    expect(allowed.silent).to.include.members(['script', 'style']);
  });

  it('are the one that is brought where the browser’s own fails', async () => {
    const before = Object.getOwnPropertyDescriptor(Document, 'parseHTML');
    const fail = (): never => {
      throw new TypeError('No.');
    };
    Object.defineProperty(Document, 'parseHTML', { value: fail, configurable: true });
    try {
      const { root, tree } = (await sanitize('<p onclick=x>One</p>', { policy: undefined, purify: real }))!;
      expect(textIn(root, tree)).to.equal('One');
    } finally {
      Reflect.deleteProperty(Document, 'parseHTML');
      if (before) Object.defineProperty(Document, 'parseHTML', before);
    }
  });

  it('end in nothing where none can be had, or the page forbids parsing', async () => {
    expect(await withoutNative(() => sanitize('<p>One</p>', { policy: undefined, purify: never }))).to.equal(null);
    const forbid = (): never => {
      throw new TypeError('This document requires TrustedHTML.');
    };
    const forbidden = withoutNative(() =>
      sanitize('<p>One</p>', { policy: undefined, purify: () => Promise.resolve({ purify: forbid }) }),
    );
    expect(await forbidden).to.equal(null);
  });
});
