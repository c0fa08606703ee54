import { expect } from '@open-wc/testing';
import { readSourceSet } from '../../src/html/source-set.js';

const BASES = ['https://ledger.example/stories/1', 'https://ledger.example/feed.json'];

describe('readSourceSet', () => {
  const CASES: [fact: string, given: string, kept: string | null][] = [
    [
      'keeps widths',
      'https://a.example/1.jpg 320w, https://a.example/2.jpg 640w',
      'https://a.example/1.jpg 320w, https://a.example/2.jpg 640w',
    ],
    [
      'keeps densities',
      'https://a.example/1.jpg 1x, https://a.example/2.jpg 1.5x, https://a.example/3.jpg .5x',
      'https://a.example/1.jpg 1x, https://a.example/2.jpg 1.5x, https://a.example/3.jpg .5x',
    ],
    ['keeps an address alone', 'https://a.example/1.jpg', 'https://a.example/1.jpg'],
    [
      'keeps an address alone before one with a density',
      'https://a.example/1.jpg, https://a.example/2.jpg 2x',
      'https://a.example/1.jpg, https://a.example/2.jpg 2x',
    ],
    [
      'makes addresses absolute',
      '/1.jpg 1x, 2.jpg 2x, //a.example/3.jpg 3x',
      'https://ledger.example/1.jpg 1x, https://ledger.example/stories/2.jpg 2x, https://a.example/3.jpg 3x',
    ],
    [
      'keeps commas in addresses',
      'https://a.example/w_320,h_200/1.jpg 320w, https://a.example/w_640,h_400/1.jpg 640w',
      'https://a.example/w_320,h_200/1.jpg 320w, https://a.example/w_640,h_400/1.jpg 640w',
    ],
    [
      'keeps commas in addresses without sizes',
      'https://a.example/f=auto,q=80/1.jpg',
      'https://a.example/f=auto,q=80/1.jpg',
    ],
    [
      'ends an address at a comma only before white space',
      'https://a.example/1.jpg,https://a.example/2.jpg 2x',
      'https://a.example/1.jpg,https://a.example/2.jpg 2x',
    ],
    [
      'reads past white space of any kind',
      '\n\t https://a.example/1.jpg\n\t1x\r\n,\thttps://a.example/2.jpg   2x ',
      'https://a.example/1.jpg 1x, https://a.example/2.jpg 2x',
    ],
    [
      'reads past stray commas',
      ', ,https://a.example/1.jpg 1x,, https://a.example/2.jpg 2x,',
      'https://a.example/1.jpg 1x, https://a.example/2.jpg 2x',
    ],
    [
      'leaves out one that is no web address',
      'data:image/gif;base64,R0lGOD 1x, https://a.example/2.jpg 2x',
      'https://a.example/2.jpg 2x',
    ],
    ['leaves out script', 'javascript:alert(1) 1x, https://a.example/2.jpg 2x', 'https://a.example/2.jpg 2x'],
    [
      'leaves out addresses with a password',
      'https://me:secret@a.example/1.jpg 1x, /2.jpg 2x',
      'https://ledger.example/2.jpg 2x',
    ],
    ['is nothing where nothing is left', 'data:image/gif;base64,R0lGOD 1x', null],
    ['is nothing for nothing', '', null],
    ['is nothing for white space and commas', ' , ,\n', null],
    [
      'writes what could end an address in it as the web does',
      'https://a.example/"><script> 1x',
      'https://a.example/%22%3E%3Cscript%3E 1x',
    ],
  ];
  for (const [fact, given, kept] of CASES) {
    it(`${fact}: ${JSON.stringify(given)}`, () => {
      expect(readSourceSet(given, BASES)).to.equal(kept);
    });
  }

  it('leaves out a size that is none with its address, and goes on', () => {
    for (const size of ['onerror=x', 'big', '1x 2x', '-1x', '1e9x', 'x', '50h', '1w2', '(', '1X'])
      expect(readSourceSet(`/1.jpg ${size}, /2.jpg 2x`, BASES), size).to.equal('https://ledger.example/2.jpg 2x');
  });

  it('keeps the width that comes with a height', () => {
    expect(readSourceSet('/1.jpg 100w 50h, /2.jpg 200w', BASES)).to.equal(
      'https://ledger.example/1.jpg 100w, https://ledger.example/2.jpg 200w',
    );
  });

  it('is read by the browser as it was meant', () => {
    const image = new Image();
    image.srcset = readSourceSet('/w_320,h_200/1.jpg 1x, /w_640,h_400/1.jpg 2x', BASES)!;
    expect(image.srcset.match(/1\.jpg \dx/g)).to.deep.equal(['1.jpg 1x', '1.jpg 2x']);
  });

  it('takes no long time for a long run of odd signs', () => {
    // The square of the time would be longer than a test may take.
    for (const piece of [',', ' ', 'a', 'a ', 'a,', 'a 1', 'a 1x', ', ,', '.'])
      expect(readSourceSet(`a${piece.repeat(50_000)}b`, [])).to.equal(null);
  });
});
