import { expect } from '@open-wc/testing';
import {
  age,
  choice,
  commas,
  flag,
  optionalText,
  someOf,
  spaces,
  text,
  whole,
  zone,
  type AttributeRule,
} from '../../src/elements/rules.js';

/** What a rule makes of some texts; `undefined` is a bad value. */
function reads<T>(name: string, rule: AttributeRule<T>, cases: [given: string, value: T | undefined][]): void {
  for (const [given, value] of cases) {
    it(`${value === undefined ? 'refuses' : 'reads'} "${given}" as ${name}`, () => {
      expect(rule.read(given)).to.deep.equal(value);
    });
  }
}

describe('text', () => {
  reads('text', text, [
    ['Harbour', 'Harbour'],
    ['', ''],
  ]);

  it('is empty by default, and null where that is another thing', () => {
    expect(text.fallback).to.equal('');
    expect(optionalText.fallback).to.equal(null);
    expect(optionalText.read('')).to.equal('');
  });
});

describe('flag', () => {
  it('is off by default', () => {
    expect(flag.fallback).to.equal(false);
  });

  reads('a flag', flag, [
    ['', true],
    ['true', true],
    ['today', true],
    ['false', false],
  ]);
});

describe('choice', () => {
  const layout = choice(['list', 'grid']);

  it('is the first word by default', () => {
    expect(layout.fallback).to.equal('list');
  });

  reads<string>('a choice', layout, [
    ['grid', 'grid'],
    ['GRID', 'grid'],
    ['', undefined],
    ['tiles', undefined],
    ['list grid', undefined],
  ]);
});

describe('whole', () => {
  const level = whole(2, 1, 6);

  it('has the default it is given', () => {
    expect(level.fallback).to.equal(2);
    expect(whole(null, 1, 100).fallback).to.equal(null);
  });

  reads('a whole number from 1 to 6', level, [
    ['1', 1],
    ['6', 6],
    ['03', 3],
    ['0', undefined],
    ['7', undefined],
    ['-1', undefined],
    ['2.5', undefined],
    ['1e0', undefined],
    ['0x2', undefined],
    ['two', undefined],
    ['', undefined],
    ['Infinity', undefined],
  ]);

  reads('a whole number of any size', whole(0, 0, Infinity), [
    ['999999999', 999999999],
    ['1000000000', undefined],
  ]);
});

describe('commas', () => {
  it('is empty by default', () => {
    expect(commas.fallback).to.deep.equal([]);
  });

  reads('a list with commas', commas, [
    ['', []],
    ['sport', ['sport']],
    ['local sport , opinion', ['local sport', 'opinion']],
    [',sport,,opinion,', ['sport', 'opinion']],
    [' , ', []],
  ]);
});

describe('spaces', () => {
  it('is empty by default', () => {
    expect(spaces.fallback).to.deep.equal([]);
  });

  reads('a list with spaces', spaces, [
    ['', []],
    ['en', ['en']],
    ['en  fr\n\tde', ['en', 'fr', 'de']],
    ['en, fr', ['en', 'fr']],
  ]);
});

describe('someOf', () => {
  const fields = someOf(['image', 'time']);

  it('is null by default, which is not the same as none', () => {
    expect(fields.fallback).to.equal(null);
  });

  reads<readonly string[] | null>('words of a list', fields, [
    ['', []],
    ['time', ['time']],
    ['Time IMAGE', ['time', 'image']],
    ['image, time', ['image', 'time']],
    ['image byline', undefined],
    ['times', undefined],
  ]);
});

describe('age', () => {
  it('has the default it is given', () => {
    expect(age('7d').fallback).to.equal('7d');
  });

  reads('an age', age('7d'), [
    ['90m', '90m'],
    ['12h', '12h'],
    ['7D', '7d'],
    ['2w', '2w'],
    ['0', '0'],
    ['0d', '0d'],
    ['7', undefined],
    ['7 d', undefined],
    ['d', undefined],
    ['7y', undefined],
    ['-1d', undefined],
    ['1.5d', undefined],
    ['12345d', undefined],
    ['', undefined],
  ]);
});

describe('zone', () => {
  it('is the reader’s by default', () => {
    expect(zone.fallback).to.equal('reader');
  });

  reads('a zone', zone, [
    ['reader', 'reader'],
    ['Publisher', 'publisher'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['UTC', 'UTC'],
    ['Mars/Olympus', undefined],
    ['', undefined],
    ['readers', undefined],
  ]);
});
