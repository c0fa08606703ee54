import { expect } from '@open-wc/testing';
import { inertDocument } from '../../src/html/inert.js';
import { plainText } from '../../src/html/plain-text.js';
import { quiet } from '../../src/html/quiet.js';
import { readHtml } from '../../src/html/read-html.js';
import { sanitize } from '../../src/html/sanitize.js';
import { textIn } from '../../src/html/tree.js';
import { cleanText } from '../../src/model/text.js';

const attributesIn = (html: string): string[] =>
  [...new DOMParser().parseFromString(`<body>${html}`, 'text/html').querySelectorAll('body *')].flatMap((element) =>
    element.getAttributeNames(),
  );

describe('quiet', () => {
  const CASES: [html: string, left: string[]][] = [
    ['<p onclick="a()" style=\'color: red\' onblur=b title="on time = 9" class=x>on = off</p>', ['title', 'class']],
    ['<p ONCLICK="a()" Style="b">x</p>', []],
    ['<p\nonclick\n=\n"a()"\ttitle=x>x</p>', ['title']],
    ['<img src=x/onerror=a()>', ['src']],
    ['<img src="x"onerror=a()>', ['src']],
    ['<img src=\'x\'style="a">', ['src']],
    ['<svg/onload=a()><p title=x>', ['title']],
    ['<p style="a: url(&quot;b&quot;)" onfocus=\'a("b")\'>x</p>', []],
    ['<p onclick="a" onclick="b" style=c>x</p>', []],
    ['<a href="/on=1">x</a>', ['href']],
    ['<p data-on=1 lang=en>x</p>', ['data-on', 'lang']],
    ['<p title="once = 9" onclick=a alt=\'style = "b"\'>x</p>', ['title', 'alt']],
    ['<p onclick= style=b title=x>x</p>', ['title']],
    ['<p onclick style title>x</p>', ['title']],
    ['<p is=x title=y>x</p>', ['title']],
  ];
  for (const [html, left] of CASES) {
    it(`leaves ${left.join(' and ') || 'nothing'} of the attributes in ${JSON.stringify(html)}`, () => {
      expect(attributesIn(quiet(html))).to.deep.equal(left);
    });
  }

  it('takes no element for an attribute', () => {
    for (const html of ['<styles>x</styles>', '<one><onclick></one>', '<p><is>x</is></p>'])
      expect(quiet(html)).to.equal(html);
  });

  it('leaves out style elements, which a page’s policy is asked about even where nothing is styled', () => {
    for (const html of ['a<style>x</style>b', 'a<STYLE media="x>y">x</style >b', 'a<style>x</style\nb>b'])
      expect(quiet(html)).to.equal('ab');
    expect(quiet('a<style>x')).to.equal('a');
  });

  it('names media so that they are nothing to a parser', () => {
    expect(quiet('<video src=x><VIDEO/></video><audio\n></audio ><videos>')).to.equal(
      '<x-video src=x><x-VIDEO/></x-video><x-audio\n></x-audio ><videos>',
    );
  });

  it('touches no text', () => {
    for (const text of ['on = off', 'style="x" and onclick = y', '1 < 2, on=3 > 2', '< p onclick=a>'])
      expect(quiet(text)).to.equal(text);
    expect(quiet('<p>a onclick="b" c</p>')).to.equal('<p>a onclick="b" c</p>');
  });

  it('leaves nothing to see where an attribute holds a tag’s end', () => {
    for (const html of [
      '<p onclick="a > b">One</p>',
      '<p style=\'a > b\' title="c > d">One</p>',
      '<p onclick="a=>b()">One',
    ]) {
      const inert = inertDocument(quiet(html))!;
      expect(inert.body.textContent, html).to.equal('One');
    }
  });

  it('takes no long time for a long run of odd tags', () => {
    // The square of the time would be longer than a test may take.
    for (const piece of ['<a ', '<a on', '<p style=', '<p "on=', '<', '<<a', "<p '", '"\'', '<a on= ', '<a style   '])
      expect(quiet(piece.repeat(20_000))).to.be.a('string');
  });
});

describe('what is parsed', () => {
  const LOUD =
    '<p onclick="run()" style="color: red">One <b onmouseover=run() title=x>two</b></p><img src=x onerror=run()>' +
    '<video style="a" onplay=b src=y></video><div/onfocus=run()/style=c>three</div>';
  const { parseFromString } = DOMParser.prototype;
  const native = Object.getOwnPropertyDescriptor(Document, 'parseHTML');
  let parsed: string[] = [];

  beforeEach(() => {
    parsed = [];
    DOMParser.prototype.parseFromString = function (this: DOMParser, text, type) {
      parsed.push(text);
      return parseFromString.call(this, text, type);
    };
    if (!native) return;
    const parse = native.value as (this: unknown, ...given: unknown[]) => Document;
    Object.defineProperty(Document, 'parseHTML', {
      configurable: true,
      value: (html: string, options: unknown) => {
        parsed.push(html);
        return parse.call(Document, html, options);
      },
    });
  });

  afterEach(() => {
    DOMParser.prototype.parseFromString = parseFromString;
    if (native) Object.defineProperty(Document, 'parseHTML', native);
  });

  const isQuiet = (): boolean => parsed.length > 0 && parsed.every((html) => !/[\s/](?:on\w+|style)\s*=/i.test(html));

  it('has no handlers and no styles, which some hosts’ policies log, where text is read', () => {
    expect(plainText(LOUD)).to.equal('One two three');
    expect(isQuiet()).to.equal(true);
  });

  it('has none where text and picture are read', () => {
    expect(readHtml(LOUD, { inertDocument, cleanText }).blocks).to.deep.equal(['One two', 'three']);
    expect(isQuiet()).to.equal(true);
  });

  it('has none where a body is made, on both ways', async () => {
    const tools = { policy: undefined, purify: () => import('../../src/html/purify.js') };
    const text = async (): Promise<string> => {
      const { root, tree } = (await sanitize(LOUD, tools))!;
      return textIn(root, tree);
    };
    expect(await text()).to.equal('One twothree');
    expect(isQuiet()).to.equal(true);
    if (!native) return;
    parsed = [];
    Reflect.deleteProperty(Document, 'parseHTML');
    expect(await text()).to.equal('One twothree');
    expect(isQuiet()).to.equal(true);
  });
});
