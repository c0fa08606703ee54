import { expect } from '@open-wc/testing';
import { readingMinutes } from '../../src/desk/reading-time.js';
import type { BodyNode } from '../../src/model/body.js';

const p = (...children: BodyNode[]): BodyNode => ({ tag: 'p', attributes: {}, children });
const words = (count: number): string => 'word '.repeat(count);

describe('the time to read a text', () => {
  const CASES: [fact: string, nodes: BodyNode[], minutes: number | null][] = [
    ['is none for no text', [], null],
    [
      'is none for pictures',
      [p({ tag: 'img', attributes: { src: 'x', alt: 'Many words in it' }, children: [] })],
      null,
    ],
    ['is none for signs alone', [p(' — … ! • ')], null],
    ['is a minute at least', [p('One')], 1],
    ['is a minute for 230 words', [p(words(230))], 1],
    ['is rounded down', [p(words(344))], 1],
    ['is rounded up', [p(words(345))], 2],
    ['counts what stands in all parts', [p(words(230), p(words(115))), 'loose '.repeat(115)], 2],
    ['parts words at the edges of parts', Array.from({ length: 460 }, () => p('word')), 2],
    ['counts numbers', [p('1 22 333 '.repeat(153))], 2],
    ['counts words with signs in them as one', [p('mother-in-law’s '.repeat(345))], 2],
    ['counts characters where no spaces are between words', [p('漢'.repeat(1000))], 2],
    [
      'counts Japanese, Thai, Lao and Khmer so',
      [p('かカ'.repeat(250), 'ไ'.repeat(500), 'ລ'.repeat(500), 'ខ'.repeat(500))],
      4,
    ],
    ['counts Korean by words', [p('한국어 '.repeat(460))], 2],
    ['counts both where both are', [p(words(230), '漢'.repeat(500))], 2],
    ['counts Arabic by words', [p('مرحبا '.repeat(690))], 3],
  ];
  for (const [fact, nodes, minutes] of CASES) {
    it(fact, () => {
      expect(readingMinutes(nodes)).to.equal(minutes);
    });
  }
});
