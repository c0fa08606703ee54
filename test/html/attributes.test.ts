import { expect } from '@open-wc/testing';
import { checkedAttributes, firstAddress } from '../../src/html/attributes.js';
import { ELEMENTS, EVERYWHERE } from '../../src/html/allow-list.js';

const BASES = ['https://ledger.example/stories/1', 'https://ledger.example/feed.json'];

type Given = Record<string, string>;

const checked = (names: readonly string[], given: Given): Given => ({
  ...checkedAttributes(
    names,
    (name) => Object.hasOwn(given, name),
    (name) => (Object.hasOwn(given, name) ? given[name]! : ''),
    BASES,
  ),
});

/** What becomes of one attribute: its value, or nothing. */
const one = (name: string, value: string): string | undefined => checked([name], { [name]: value })[name];

describe('an attribute that is allowed', () => {
  const KEPT: [name: string, given: string, kept?: string][] = [
    ['alt', 'A ferry at dawn'],
    ['alt', ''],
    ['alt', 'A\u202eferry\u0000', 'Aferry'],
    ['title', 'He said "no" <b>'],
    ['cite', '/source', 'https://ledger.example/source'],
    ['colspan', '2'],
    ['rowspan', '999'],
    ['span', '3'],
    ['datetime', '2026-01-02T03:04:05Z'],
    ['datetime', '2026-01-02 03:04+05:30'],
    ['datetime', 'P3D'],
    ['dir', 'rtl'],
    ['dir', 'AUTO'],
    ['height', '800'],
    ['width', '0'],
    ['lang', 'en'],
    ['lang', 'zh-Hans-CN'],
    ['media', '(min-width: 800px) and (orientation: landscape)'],
    ['media', '(width >= 600px)'],
    ['sizes', '(max-width: 600px) 100vw, calc(50vw - 2rem)'],
    ['reversed', '', ''],
    ['reversed', 'reversed', ''],
    ['scope', 'col'],
    ['scope', 'rowgroup'],
    ['start', '-3'],
    ['value', '12'],
    ['type', 'a'],
    ['type', 'I'],
    ['type', 'image/avif'],
    ['type', 'image/svg+xml'],
    ['src', 'a.jpg', 'https://ledger.example/stories/a.jpg'],
    ['srcset', 'a.jpg 2x', 'https://ledger.example/stories/a.jpg 2x'],
    ['href', '/x', 'https://ledger.example/x'],
    ['href', '#note', 'https://ledger.example/stories/1#note'],
    ['href', '//other.example/x', 'https://other.example/x'],
    ['href', 'http://other.example/x'],
    ['href', 'https://other.example/javascript:alert(1)?u=javascript:1'],
    ['href', '  https://other.example/%20%E2%9C%93?x=%2F ', 'https://other.example/%20%E2%9C%93?x=%2F'],
    ['href', 'mailto:desk@ledger.example'],
    ['href', 'mailto:desk@ledger.example?subject=The%20ferry'],
    ['href', ' TEL:+44-123;ext=4 ', 'TEL:+44-123;ext=4'],
  ];
  for (const [name, given, kept = given] of KEPT) {
    it(`is kept: ${name}=${JSON.stringify(given)}`, () => {
      expect(one(name, given)).to.equal(kept);
    });
  }

  const LEFT_OUT: [name: string, given: string][] = [
    ['cite', 'javascript:alert(1)'],
    ['colspan', '0'],
    ['colspan', '1000'],
    ['colspan', '2.5'],
    ['rowspan', '-1'],
    ['span', 'all'],
    ['datetime', ''],
    ['datetime', 'x'.repeat(61)],
    ['datetime', '<b>'],
    ['dir', 'sideways'],
    ['height', '100%'],
    ['width', '-1'],
    ['width', '1e9'],
    ['width', '123456'],
    ['lang', ''],
    ['lang', 'en_GB"'],
    ['lang', 'x'.repeat(9)],
    ['media', 'url(x);'],
    ['media', 'a'.repeat(201)],
    ['sizes', '100vw;x'],
    ['sizes', 'a'.repeat(501)],
    ['scope', 'all'],
    ['start', 'one'],
    ['start', '12345678'],
    ['value', ''],
    ['type', 'aa'],
    ['type', 'text/html'],
    ['type', 'disc'],
    ['src', ''],
    ['src', 'data:image/png;base64,AAAA'],
    ['src', 'blob:https://ledger.example/1'],
    ['srcset', 'data:image/png;base64,AAAA 1x'],
    ['href', ''],
    ['href', 'javascript:alert(1)'],
    ['href', 'JaVaScRiPt:alert(1)'],
    ['href', '\u0001javascript:alert(1)'],
    ['href', 'java\nscript:alert(1)'],
    ['href', '\tjava\tscript\t:alert(1)'],
    ['href', 'vbscript:x'],
    ['href', 'data:text/html,x'],
    ['href', 'file:///etc/passwd'],
    ['href', 'ftp://other.example/'],
    ['href', 'about:blank'],
    ['href', 'https://me:secret@other.example/'],
    ['href', 'https://'],
    ['href', 'mailto:'],
    ['href', 'mailto:a b'],
    ['href', 'mailto:"><script>'],
    ['href', 'tel:'],
    ['href', 'sms:+44123'],
    ['href', 'xmailto:x'],
  ];
  for (const [name, given] of LEFT_OUT) {
    it(`is left out: ${name}=${JSON.stringify(given.slice(0, 40))}`, () => {
      expect(one(name, given)).to.equal(undefined);
    });
  }

  it('is left out where there is none of that name, and only then', () => {
    expect(checked(['alt', 'title', 'reversed'], {})).to.deep.equal({});
    expect(checked(['alt', 'reversed'], { alt: '', reversed: '' })).to.deep.equal({ alt: '', reversed: '' });
  });

  it('is none that is not asked for', () => {
    expect(checked(['alt'], { alt: 'x', title: 'y', onclick: 'z' })).to.deep.equal({ alt: 'x' });
  });

  it('is none for which there is no rule, whatever the list says', () => {
    for (const name of ['onclick', 'style', 'id', 'name', 'class', 'constructor', '__proto__', 'toString'])
      expect(checked([name], { [name]: 'x' }), name).to.deep.equal({});
  });

  it('comes in an object that inherits nothing', () => {
    const kept = checkedAttributes(
      ['alt'],
      () => true,
      () => 'x',
      BASES,
    );
    expect(Object.getPrototypeOf(kept)).to.equal(null);
  });

  it('has a rule for each name in the list of elements', () => {
    const good: Given = {
      cite: '/x',
      datetime: '2026',
      dir: 'ltr',
      href: '/x',
      lang: 'en',
      media: 'print',
      poster: '/x',
      scope: 'col',
      sizes: '9px',
      src: '/x',
      srcset: '/x',
      type: '1',
    };
    const made = ['kind', 'mark', 'to'];
    const names = new Set([...EVERYWHERE, ...Object.values(ELEMENTS).flat()].filter((name) => !made.includes(name)));
    for (const name of names) expect(one(name, good[name] ?? '1'), name).to.be.a('string');
  });
});

describe('the address of a picture', () => {
  const lazy = (given: Given): string | undefined => checked(['src', 'srcset'], given).src;

  it('is that of a lazy loader before the placeholder in its place', () => {
    for (const name of ['data-src', 'data-lazy-src', 'data-original']) {
      const address = { [name]: '/real.jpg', src: '/placeholder.gif' };
      expect(lazy(address), name).to.equal('https://ledger.example/real.jpg');
      expect(lazy({ [name]: '/real.jpg' }), name).to.equal('https://ledger.example/real.jpg');
    }
  });

  it('is the first that is a web address', () => {
    expect(lazy({ 'data-src': 'data:image/gif;base64,R0', src: '/real.jpg' })).to.equal(
      'https://ledger.example/real.jpg',
    );
    expect(lazy({ 'data-src': '', src: '/real.jpg' })).to.equal('https://ledger.example/real.jpg');
    expect(lazy({ 'data-src': 'javascript:x', src: 'data:,x' })).to.equal(undefined);
  });

  it('comes in sizes, those of a lazy loader first', () => {
    const sizes = (given: Given): string | undefined => checked(['srcset'], given).srcset;
    expect(sizes({ 'data-srcset': '/a.jpg 2x', srcset: 'data:,x 1x' })).to.equal('https://ledger.example/a.jpg 2x');
    expect(sizes({ 'data-lazy-srcset': '/b.jpg 2x' })).to.equal('https://ledger.example/b.jpg 2x');
    expect(sizes({ 'data-srcset': 'data:,x 1x', srcset: '/c.jpg 1x' })).to.equal('https://ledger.example/c.jpg 1x');
  });

  it('may be that of something embedded', () => {
    const read = (given: Given) => (name: string) => given[name] ?? '';
    expect(firstAddress(read({ data: '/o.pdf' }), BASES)).to.equal('https://ledger.example/o.pdf');
    expect(firstAddress(read({ src: '/v', data: '/o.pdf' }), BASES)).to.equal('https://ledger.example/v');
    expect(firstAddress(read({ src: 'javascript:1' }), BASES)).to.equal(null);
    expect(firstAddress(read({}), BASES)).to.equal(null);
  });

  it('is resolved against the first base that is one', () => {
    const read = (name: string): string => (name === 'src' ? 'a.jpg' : '');
    expect(firstAddress(read, [null, 'https://ledger.example/feed/1'])).to.equal('https://ledger.example/feed/a.jpg');
    expect(firstAddress(read, [null])).to.equal(null);
  });
});
