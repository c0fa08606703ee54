import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { cleanText, firstWords, textKey } from '../../src/model/text.js';

describe('cleanText', () => {
  const cases: [fact: string, given: string, clean: string][] = [
    ['leaves ordinary text alone', 'Ferry returns: 3 crossings, 2 crews', 'Ferry returns: 3 crossings, 2 crews'],
    ['folds white space into one space', '  Ferry \t\r\n returns \u00a0 tonight ', 'Ferry returns tonight'],
    ['folds line and paragraph separators', 'Ferry\u2028returns\u2029tonight', 'Ferry returns tonight'],
    ['is empty for white space alone', ' \t\n\u3000', ''],
    ['removes the right-to-left override', 'Ferry \u202eknits', 'Ferry knits'],
    ['removes all embeddings and overrides', '\u202a\u202b\u202c\u202d\u202eFerry', 'Ferry'],
    ['removes isolates', '\u2066Ferry\u2069 \u2067and\u2069 \u2068crane\u2069', 'Ferry and crane'],
    ['removes direction marks', 'Fer\u200e\u200f\u061cry', 'Ferry'],
    ['removes zero-width spaces and word joiners', 'Fer\u200bry\u2060 crane', 'Ferry crane'],
    ['removes byte order marks anywhere', '\ufeffFer\ufeffry', 'Ferry'],
    ['removes soft hyphens', 'Har\u00adbour', 'Harbour'],
    ['removes control characters', 'Fer\u0000\u0007\u001b\u007f\u009fry', 'Ferry'],
    ['removes interlinear annotation marks', '\ufff9Ferry\ufffb', 'Ferry'],
    ['replaces a lone high surrogate', 'Ferry\ud83d', 'Ferry\ufffd'],
    ['replaces a lone low surrogate', '\ude00Ferry', '\ufffdFerry'],
    ['makes no character of two halves that stood apart', 'a\ud83d\u200b\ude00b', 'a\ufffd\ufffdb'],
    ['keeps whole surrogate pairs', 'Ferry 😀', 'Ferry 😀'],
    ['keeps emoji that are joined', 'Family 👩‍👩‍👧‍👦 day', 'Family 👩‍👩‍👧‍👦 day'],
    ['keeps emoji with a skin tone and a variation selector', '👍🏽 ❤️', '👍🏽 ❤️'],
    ['keeps flags of countries', '🇫🇷 🇮🇳', '🇫🇷 🇮🇳'],
    ['keeps the flag of Scotland, which is made of tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['keeps the non-joiner of Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps the joiner of Malayalam', 'ന്\u200d', 'ന്\u200d'],
    ['keeps the Arabic number sign', '\u0600٤٥', '\u0600٤٥'],
    ['keeps combining accents', 'e\u0301cole', 'e\u0301cole'],
    ['decodes no entity', 'Fish &amp; chips', 'Fish &amp; chips'],
    ['leaves what looks like markup as text', '<b>5 < 6</b>', '<b>5 < 6</b>'],
  ];
  for (const [fact, given, clean] of cases) {
    it(fact, () => {
      expect(cleanText(given)).to.equal(clean);
    });
  }

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
      { numRuns: 500 },
    );
  });

  it('leaves no direction control and no half of a character, whatever the text', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(
        units,
        (text) => !/[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u.test(cleanText(`\u202e${text}\u2066\ud83d`)),
      ),
      { numRuns: 500 },
    );
  });
});

describe('textKey', () => {
  const alike: [fact: string, one: string, other: string][] = [
    ['case', 'Ferry Returns', 'ferry returns'],
    ['final stops', 'Ferry returns.', 'Ferry returns'],
    ['kinds of quotes', '“Ferry” returns', '"Ferry" returns'],
    ['kinds of dashes', 'Ferry – returns', 'Ferry — returns'],
    ['runs of white space', 'Ferry  returns', ' Ferry returns '],
    ['how accents are encoded', 'e\u0301cole', 'école'],
    ['full-width letters', 'Ｆｅｒｒｙ', 'Ferry'],
  ];
  for (const [fact, one, other] of alike) {
    it(`does not tell texts apart by ${fact}`, () => {
      expect(textKey(one)).to.equal(textKey(other));
    });
  }

  it('tells words apart', () => {
    expect(textKey('Ferry returns')).to.not.equal(textKey('Ferry return'));
    expect(textKey('école')).to.not.equal(textKey('ecole'));
  });

  it('is empty for nothing, white space and mere punctuation', () => {
    expect([null, '', '  ', '…!?'].map(textKey)).to.deep.equal(['', '', '', '']);
  });
});

describe('firstWords', () => {
  const cases: [fact: string, text: string, length: number, words: string][] = [
    ['leaves a text that fits', 'Ferry returns', 13, 'Ferry returns'],
    ['cuts between words', 'Ferry returns tonight', 16, 'Ferry returns…'],
    ['leaves no comma before the ellipsis', 'Ferry, crane and mill', 9, 'Ferry…'],
    ['leaves no dash before the ellipsis', 'Ferry – crane and mill', 10, 'Ferry…'],
    ['keeps a sign that belongs to a number', 'Bread is up 5% this month', 17, 'Bread is up 5%…'],
    ['keeps closing quotes', '“Full stop” says the mayor', 14, '“Full stop”…'],
    ['cuts a text without spaces at the length', 'abcdefghij', 4, 'abcd…'],
    ['does not cut a character in two', 'abc😀def', 4, 'abc…'],
    ['cuts Japanese at the length', '港の渡し船が夜の時刻表に戻る', 5, '港の渡し船…'],
    ['is empty for an empty text', '', 10, ''],
  ];
  for (const [fact, text, length, words] of cases) {
    it(fact, () => {
      expect(firstWords(text, length)).to.equal(words);
    });
  }

  it('is at most one character, the ellipsis, longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 20 }),
        (text, length) => firstWords(text, length).length <= length + 1,
      ),
    );
  });
});
