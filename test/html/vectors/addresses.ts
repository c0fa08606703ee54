import { vectorsOf } from './vector.js';

/** What no address may be; each also stands in every field of a feed that is an address. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  script: 'javascript:hit()',
  'script in capitals': 'JaVaScRiPt:hit()',
  'script with a tab': 'java\tscript:hit()',
  'script with lines': 'java\nscr\r\nipt:hit()',
  'script behind a null': '\u0000javascript:hit()',
  'script behind controls': '\u0001\u0008\u001fjavascript:hit()',
  'script behind spaces': ' \u00a0\u3000javascript:hit()',
  'script with a zero-width space': 'java\u200bscript:hit()',
  'script with a soft hyphen': 'java\u00adscript:hit()',
  'script with a joiner': 'java\u200dscript:hit()',
  'script turned around': '\u202ejavascript:hit()',
  'script behind a byte order mark': '\ufeffjavascript:hit()',
  'script with a wide colon': 'javascript\uff1ahit()',
  'script in wide letters': '\uff4aavascript:hit()',
  'script behind a solidus': '/javascript:hit()//',
  'script with an address behind': 'javascript://ledger.example/%0ahit()',
  'script with a name and a word': 'javascript://a:b@ledger.example/%0ahit()',
  'script that is written twice': 'javascript:javascript:hit()',
  'script that is escaped': 'javascript%3ahit()',
  'script with entities': '&#106;avascript&colon;hit()',
  'visual basic': 'vbscript:hit()',
  'live script': 'livescript:hit()',
  mocha: 'mocha:hit()',
  'a page of data': 'data:text/html,<script>hit()</script>',
  'a page of data in base64': 'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'a drawing of data': 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"/>',
  'data of no kind': 'data:,hit()',
  'data in capitals with a tab': 'DA\tTA:text/html,hit()',
  'a blob': 'blob:https://ledger.example/0c3a',
  'a file system': 'filesystem:https://ledger.example/temporary/a.html',
  'a source': 'view-source:https://ledger.example/',
  'a file': 'file:///etc/passwd',
  'an app': 'intent://open#Intent;scheme=presslet;end',
  'a setting': 'ms-settings:privacy',
  'an extension': 'chrome-extension://abc/a.html',
  'a page of the browser': 'about:blank#hit()',
  'an archive': 'jar:https://ledger.example/a.jar!/a.html',
  'a message of mail': 'mhtml:https://ledger.example/a',
  'a feed': 'feed:javascript:hit()',
  'a socket': 'wss://ledger.example/a',
  'a transfer': 'ftp://ledger.example/a',
  'a name and a word': 'https://reader:secret@ledger.example/a',
  'a name alone': 'https://ledger.example@evil.example/',
  'no host': 'https://',
  'a host that is none': 'https://[::bad]/a',
  'a port that is none': 'https://ledger.example:99999/',
};

const attribute = (value: string): string => value.replaceAll('"', '&quot;');

const links = Object.fromEntries(
  Object.entries(ADDRESSES).map(([name, address]) => [
    `a link to ${name}`,
    `<a href="${attribute(address)}">Merrowmouth</a>`,
  ]),
);

/** Addresses in links and in all else that has some. */
export const SCHEMES = vectorsOf('addresses', {
  ...links,
  'a link without quotes': '<a href=javascript:hit()>Merrowmouth</a>',
  'a link in back quotes': '<a href=`javascript:hit()`>Merrowmouth</a>',
  'a link with entities that never end':
    '<a href="&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58hit()">Merrowmouth</a>',
  'a link with hexadecimal entities': '<a href="&#x6A;&#x61;va&Tab;script&NewLine;:hit()">Merrowmouth</a>',
  'a link with leading noughts': '<a href="&#0000106;avascript:hit()">Merrowmouth</a>',
  'a link of a namespace': '<a xlink:href="javascript:hit()">Merrowmouth</a>',
  'a link with two addresses': '<a href="https://ledger.example/a" href="javascript:hit()">Merrowmouth</a>',
  'a link whose second address is right': '<a href="javascript:hit()" href="https://ledger.example/a">Merrowmouth</a>',
  'an area':
    '<map name=m><area shape=default href="javascript:hit()"></map><img usemap=#m src="/demo/pictures/choir.svg">Merrowmouth',
  'a quotation':
    '<blockquote cite="javascript:hit()">Merrowmouth</blockquote><q cite="data:text/html,x">Merrowmouth</q>',
  'a change': '<ins cite="javascript:hit()" datetime="javascript:hit()">Merrowmouth</ins>',
  'a picture': '<img src="javascript:hit()" lowsrc="javascript:hit()" dynsrc="javascript:hit()">Merrowmouth',
  'a picture of lazy loaders':
    '<img data-src="javascript:hit()" data-lazy-src="data:text/html,x" src="vbscript:hit()">Merrowmouth',
  'a picture in sizes': '<img srcset="javascript:hit() 1x, data:text/html,x 2x">Merrowmouth',
  'a message with script': '<a href="mailto:desk@ledger.example?body=<script>hit()</script>">Merrowmouth</a>',
  'a number with a line': '<a href="tel:112\njavascript:hit()">Merrowmouth</a>',
  'a base that makes links scripts': '<base href="javascript:/a/"><a href="//hit()">Merrowmouth</a>',
});
