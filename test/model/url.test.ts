import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { pictureUrl, urlKey, webUrl, withQuery } from '../../src/model/url.js';

const BASE = 'https://ledger.example/news/feed.json';

describe('webUrl', () => {
  const good: [fact: string, given: string, url: string][] = [
    ['keeps https', 'https://a.example/b', 'https://a.example/b'],
    ['keeps http', 'http://a.example/b', 'http://a.example/b'],
    ['writes the scheme and host in small letters', 'HTTPS://A.Example/B', 'https://a.example/B'],
    ['trims white space', '  https://a.example/b\n', 'https://a.example/b'],
    ['takes tabs and line breaks out, as browsers do', 'https://a.exa\tmple/b\nc', 'https://a.example/bc'],
    ['encodes spaces', 'https://a.example/b c', 'https://a.example/b%20c'],
    ['writes international hosts as Punycode', 'https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['keeps query and fragment', 'https://a.example/b?c=d&e#f', 'https://a.example/b?c=d&e#f'],
    ['keeps a port', 'http://a.example:8080/', 'http://a.example:8080/'],
    ['resolves a name beside the base', 'ferry.html', 'https://ledger.example/news/ferry.html'],
    ['resolves a path', '/ferry', 'https://ledger.example/ferry'],
    ['resolves dots', '../../ferry', 'https://ledger.example/ferry'],
    ['resolves a query alone', '?page=2', 'https://ledger.example/news/feed.json?page=2'],
    ['takes the scheme of the base where it is left out', '//b.example/c', 'https://b.example/c'],
  ];
  for (const [fact, given, url] of good) {
    it(fact, () => {
      expect(webUrl(given, BASE)).to.equal(url);
    });
  }

  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'data:image/png;base64,AAAA',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/hosts',
    'ftp://a.example/b',
    'mailto:desk@a.example',
    'tel:123',
    'about:blank',
    'https://user@a.example/',
    'https://user:word@a.example/',
    'https://:word@a.example/',
    'https://',
    'http://[1::',
    '',
    '   ',
    '\t\n',
  ];
  for (const value of bad) {
    it(`is null for ${JSON.stringify(value)}`, () => {
      expect(webUrl(value, BASE)).to.equal(null);
    });
  }

  it('is null for nothing', () => {
    expect([webUrl(null, BASE), webUrl(undefined, BASE)]).to.deep.equal([null, null]);
  });

  it('is null for a relative address without a base', () => {
    expect([webUrl('/ferry'), webUrl('//b.example/c'), webUrl('ferry', null, undefined, '')]).to.deep.equal([
      null,
      null,
      null,
    ]);
  });

  it('resolves against the first base that can be used', () => {
    expect(webUrl('c', null, undefined, '', 'not a base', 'mailto:a@b.example', 'https://a.example/b', BASE)).to.equal(
      'https://a.example/c',
    );
  });

  it('is null where the base has a user name', () => {
    expect(webUrl('c', 'https://user:word@a.example/b')).to.equal(null);
  });

  it('does not look at bases for a whole address', () => {
    expect(webUrl('https://a.example/b', BASE)).to.equal('https://a.example/b');
    expect(webUrl('javascript:x', BASE)).to.equal(null);
  });

  it('gives http and https alone, and the same again for what it gave, whatever the text', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(
          'http:',
          'https:',
          'javascript:',
          '//',
          '/',
          '@',
          ':',
          '\\',
          '?',
          '#',
          '..',
          '%',
          '[',
          ']',
          '\t',
          ' ',
          'a.example',
        ),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(parts, (pieces) => {
        const url = webUrl(pieces.join(''), BASE);
        return url === null || (/^https?:\/\/[^/@]+\//.test(url) && webUrl(url) === url);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('urlKey', () => {
  const page = urlKey('https://a.example/b');

  const alike: [fact: string, url: string][] = [
    ['scheme', 'http://a.example/b'],
    ['www', 'https://www.a.example/b'],
    ['trailing slash', 'https://a.example/b/'],
    ['several trailing slashes', 'https://a.example/b//'],
    ['case of the host', 'https://A.EXAMPLE/b'],
    ['a default port', 'https://a.example:443/b'],
    ['an empty query', 'https://a.example/b?'],
    ['campaign parameters', 'https://a.example/b?utm_source=x&utm_medium=y&UTM_CAMPAIGN=z'],
    ['click ids', 'https://a.example/b?fbclid=1&gclid=2&dclid=3&msclkid=4'],
    ['newsletter parameters', 'https://a.example/b?mc_cid=1&mc_eid=2'],
  ];
  for (const [fact, url] of alike) {
    it(`leaves ${fact} aside`, () => {
      expect(urlKey(url)).to.equal(page);
    });
  }

  const different: [fact: string, url: string][] = [
    ['host', 'https://b.example/b'],
    ['another subdomain', 'https://m.a.example/b'],
    ['port', 'https://a.example:8443/b'],
    ['path', 'https://a.example/c'],
    ['case of the path', 'https://a.example/B'],
    ['query', 'https://a.example/b?id=1'],
    ['fragment, which may be a route', 'https://a.example/b#c'],
  ];
  for (const [fact, url] of different) {
    it(`tells pages apart by ${fact}`, () => {
      expect(urlKey(url)).to.not.equal(page);
    });
  }

  it('keeps the other parameters beside those that track', () => {
    expect(urlKey('https://a.example/b?utm_source=x&id=1&fbclid=2')).to.equal(urlKey('https://a.example/b?id=1'));
  });

  it('leaves a text that is no address as it is', () => {
    expect([urlKey('tag-7'), urlKey(''), urlKey(null)]).to.deep.equal(['tag-7', '', '']);
  });

  it('gives a text for whatever text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => typeof urlKey(text) === 'string'),
    );
  });
});

describe('withQuery', () => {
  const cases: [fact: string, address: string, query: string, url: string][] = [
    ['adds a query', 'https://a.example/b', 'utm_source=partner', 'https://a.example/b?utm_source=partner'],
    [
      'adds to a query',
      'https://a.example/b?id=1',
      'utm_source=partner',
      'https://a.example/b?id=1&utm_source=partner',
    ],
    [
      'leaves to the letter what is there',
      'https://a.example/b?q=a%20b&print&sig=%2B',
      'x=1',
      'https://a.example/b?q=a%20b&print&sig=%2B&x=1',
    ],
    [
      'stands in place of what has the same name',
      'https://a.example/b?utm_source=x&id=1',
      'utm_source=y',
      'https://a.example/b?id=1&utm_source=y',
    ],
    ['stays before the fragment', 'https://a.example/b#c', 'x=1', 'https://a.example/b?x=1#c'],
    ['takes several names', 'https://a.example/b', 'x=1&y=2', 'https://a.example/b?x=1&y=2'],
    ['takes a leading question mark', 'https://a.example/b', '?x=1', 'https://a.example/b?x=1'],
    ['encodes what has to be', 'https://a.example/b', 'x=é&y=<', 'https://a.example/b?x=%C3%A9&y=%3C'],
    ['changes nothing for an empty query', 'https://a.example/b?c d', '', 'https://a.example/b?c d'],
    ['leaves what is no address', 'ferry', 'x=1', 'ferry'],
  ];
  for (const [fact, address, query, url] of cases) {
    it(fact, () => {
      expect(withQuery(address, query)).to.equal(url);
    });
  }
});

describe('pictureUrl', () => {
  it('is over https on a page over https, and as it is elsewhere', () => {
    const address = 'http://a.example/http:/b.jpg';
    expect(pictureUrl(address, true)).to.equal('https://a.example/http:/b.jpg');
    expect(pictureUrl(address, false)).to.equal(address);
    expect(pictureUrl('https://a.example/b.jpg', true)).to.equal('https://a.example/b.jpg');
  });
});
