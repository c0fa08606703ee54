import { expect } from '@open-wc/testing';
import { asText, at, eachOf, firstText, lowered, present, textOf, textsOf } from '../../src/formats/fields.js';
import { cleanText } from '../../src/model/text.js';

describe('a value of a foreign object', () => {
  it('is found on its way, or is undefined', () => {
    expect(at({ a: { b: [{ c: 1 }] } }, 'a', 'b', '0', 'c')).to.equal(1);
    for (const value of [null, undefined, 7, 'text', [], {}]) expect(at(value, 'a', 'b')).to.equal(undefined);
  });

  it('is never one of its prototype', () => {
    for (const key of ['toString', '__proto__', 'constructor']) expect(at({}, key)).to.equal(undefined);
    expect(at(JSON.parse('{"__proto__":{"a":1}}'), '__proto__', 'a')).to.equal(1);
    expect(at('text', 'length')).to.equal(undefined);
  });
});

describe('a copy in small letters', () => {
  it('has no prototype, and the first value that is there', () => {
    const copy = lowered(JSON.parse('{"pubStatus":null,"pubstatus":"usable","PUBSTATUS":"x","__PROTO__":1}'));
    expect(Object.getPrototypeOf(copy)).to.equal(null);
    expect(Object.entries(copy)).to.deep.equal([
      ['pubstatus', 'usable'],
      ['__proto__', 1],
    ]);
  });

  it('is empty for what has no keys', () => {
    for (const value of [null, 'text', 7, ['a'], undefined]) expect(Object.keys(lowered(value))).to.deep.equal([]);
  });
});

describe('things', () => {
  for (const [value, expected] of [
    [
      [{ a: 1 }, null, 7, [{}], { b: 2 }],
      [{ a: 1 }, { b: 2 }],
    ],
    [{ one: { a: 1 }, none: null, two: { b: 2 } }, [{ a: 1 }, { b: 2 }]],
    [{ name: 'alone', links: { a: 1 } }, [{ name: 'alone', links: { a: 1 } }]],
    [{}, []],
    ['text', []],
    [null, []],
  ] as const) {
    it(`${JSON.stringify(expected)} of ${JSON.stringify(value)}`, () => expect(eachOf(value)).to.deep.equal(expected));
  }
});

describe('texts', () => {
  it('are trimmed, numbers too, and empty for all else', () => {
    expect([' a ', 7, NaN, null, true, {}, ['a']].map(textOf)).to.deep.equal(['a', '7', '', '', '', '', '']);
    expect(firstText(null, ' ', 0, 'x')).to.equal('0');
    expect(firstText({}, [])).to.equal('');
  });

  it('are a list, or one with commas', () => {
    expect(textsOf(['a', ' ', 7, null])).to.deep.equal(['a', '7']);
    expect(textsOf('a, b,,c')).to.deep.equal(['a', 'b', 'c']);
    expect(textsOf({ a: 'b' })).to.deep.equal([]);
  });

  it('that are plain are not markup again, and read as before', () => {
    const text = 'a < b <em>c</em> <3 </P>';
    expect(asText(text)).not.to.match(/<\/?[a-z]/i);
    expect(cleanText(asText(text))).to.equal(text);
  });
});

describe('what is present', () => {
  it('is all that says something', () => {
    const fields = {
      a: null,
      b: undefined,
      c: '',
      d: [],
      e: {},
      f: { x: '', y: null },
      g: 0,
      h: false,
      i: ' ',
      j: { x: 0 },
    };
    expect(present(fields)).to.deep.equal({ g: 0, h: false, i: ' ', j: { x: 0 } });
  });

  it('may be nested deeper than calls can be', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level++) deep = { deep };
    expect(Object.keys(present({ deep }))).to.deep.equal(['deep']);
  });
});
