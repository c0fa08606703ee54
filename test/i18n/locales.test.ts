import { expect } from '@open-wc/testing';
import en, { type PartMessages, type Translation } from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import { directionOf } from '../../src/i18n/direction.js';
import { languageTag, LOCALES, localeOf } from '../../src/i18n/locales.js';
import { LABELS } from '../../src/model/article.js';
import { PROBLEM_KINDS, type Problem, type ProblemKind } from '../../src/model/problem.js';

type Missing<T> = Exclude<keyof typeof en | keyof PartMessages, keyof T>;

const kinds = (of: object): string[] =>
  Object.entries(of)
    .map(([key, value]) => `${key}: ${typeof value}`)
    .sort();

const ARTICLE = [
  'corrections: string',
  'keyPoints: string',
  'published: function',
  'readOn: function',
  'table: string',
];

const problem = (kind: ProblemKind): Problem => ({
  kind,
  url: null,
  status: 503,
  detail: 'HTML',
  sentence: '',
  message: '',
});

describe('the languages', () => {
  it('are all in the table but English, which comes with the script', () => {
    expect(Object.keys(LOCALES)).to.deep.equal(['ar', 'fr']);
  });

  for (const [tag, load] of Object.entries(LOCALES)) {
    it(`have every message in ${tag}, of the same kind as in English`, async () => {
      const messages = (await load()).default;
      const { problems: _problems, copied, more, advertisement, article, direction, ...words } = messages;
      expect(direction ?? 'ltr').to.equal(directionOf(tag));
      expect(kinds(words)).to.deep.equal(kinds(en));
      for (const value of [...Object.values(words), advertisement, copied])
        if (typeof value === 'string') expect(value.trim()).to.have.length.above(3);
      expect([typeof advertisement, typeof copied]).to.deep.equal(['string', 'string']);
      expect(more!('⟨given⟩')).to.contain('⟨given⟩').and.not.equal('⟨given⟩');
      expect(more!('').trim()).to.match(/^[\p{Lu}\p{Lo}].*[\p{L}\p{M}]$/u);
      expect(kinds(article!)).to.deep.equal(ARTICLE);
    });

    it(`have the words around an article in ${tag}`, async () => {
      const { published, keyPoints, corrections, readOn, table } = (await load()).default.article!;
      expect([keyPoints, corrections, table].every((words) => /^[\p{Lu}\p{Lo}].*[\p{L}\p{M}]$/u.test(words))).to.equal(
        true,
      );
      for (const say of [published, readOn]) expect(say('⟨given⟩')).to.contain('⟨given⟩').and.not.equal('⟨given⟩');
      // A publisher without a name is not named.
      expect(readOn('')).to.match(/^[\p{Lu}\p{Lo}].*[\p{L}\p{M}]$/u);
    });

    it(`put what they are given into each message in ${tag}`, async () => {
      const { by, from, updated, sponsoredBy, credit, readingTime } = (await load()).default;
      for (const say of [by, from, updated, sponsoredBy, credit, readingTime])
        expect(say('⟨given⟩')).to.contain('⟨given⟩').and.not.equal('⟨given⟩');
    });

    it(`have a word for each label in ${tag}`, async () => {
      const { label } = (await load()).default;
      const words = LABELS.map(label);
      expect(words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))).to.equal(true);
      expect(new Set(words).size).to.equal(LABELS.length);
    });

    it(`have a sentence for each problem in ${tag}`, async () => {
      const { problems } = (await load()).default;
      expect(Object.keys(problems!).sort()).to.deep.equal([...PROBLEM_KINDS].sort());
      const sentences = PROBLEM_KINDS.map((kind) => problems![kind](problem(kind)));
      expect(sentences.every((sentence) => /^[\p{Lu}\p{Lo}].*\.$/u.test(sentence))).to.equal(true);
      expect(new Set(sentences).size).to.equal(PROBLEM_KINDS.length);
    });
  }

  it('lack no message as the compiler sees it', () => {
    const complete: Missing<typeof fr> extends never ? true : false = true;
    const typed: Translation = fr;
    expect([complete, typed]).to.deep.equal([true, fr]);
  });
});

describe('English', () => {
  it('says what a card says', () => {
    const said = [
      en.by('Ada Quill'),
      en.from('The Harbour Ledger'),
      en.updated('3 hours ago'),
      en.sponsoredBy('Acre'),
      en.credit('Northwind/Ada Quill'),
      en.readingTime('5 minutes'),
    ];
    expect(said).to.deep.equal([
      'By Ada Quill',
      'From The Harbour Ledger',
      'Updated 3 hours ago',
      'Sponsored by Acre',
      'Picture: Northwind/Ada Quill',
      '5 minutes to read',
    ]);
  });

  it('writes a label as its own name', () => {
    expect(LABELS.map(en.label).join(' ')).to.equal(
      'Live Breaking Opinion Exclusive Sponsored Subscriber Updated Correction Video Audio Gallery',
    );
  });
});

describe('French', () => {
  it('says what a card says, with no break before a colon', () => {
    const said = [
      fr.by('Ada Quill'),
      fr.from('Le Port'),
      fr.updated('il y a 3 heures'),
      fr.sponsoredBy('Acre'),
      fr.credit('Northwind/Ada Quill'),
      fr.readingTime('5 minutes'),
    ];
    expect(said).to.deep.equal([
      'Par Ada Quill',
      'Source\u00a0: Le Port',
      'Mis à jour\u00a0: il y a 3 heures',
      'Sponsorisé par Acre',
      'Photo\u00a0: Northwind/Ada Quill',
      '5 minutes de lecture',
    ]);
  });

  it('tells what stood there instead, and the status', () => {
    expect(fr.problems['not-json'](problem('not-json'))).to.equal('La source a fourni du HTML au lieu d’un flux JSON.');
    expect(fr.problems['not-json']({ ...problem('not-json'), detail: null })).to.equal(
      'La source n’a pas fourni de JSON lisible.',
    );
    expect(fr.problems.http(problem('http'))).to.equal('Les articles n’ont pas pu être obtenus (erreur 503).');
  });
});

describe('localeOf', () => {
  it('is English with the dates of its region', () => {
    expect(localeOf('en-GB', undefined)).to.deep.equal({ tag: 'en-GB', messages: en });
    expect(localeOf('en', undefined)).to.deep.equal({ tag: 'en', messages: en });
  });

  it('is English with English dates for a language without words', () => {
    expect(localeOf('ta-IN', undefined)).to.deep.equal({ tag: 'en', messages: en });
    expect(localeOf('enm', undefined)).to.deep.equal({ tag: 'en', messages: en });
  });

  it('is the language with the dates of its region where the words have come', () => {
    expect(localeOf('fr-CA', fr)).to.deep.equal({ tag: 'fr-CA', messages: fr });
  });
});

describe('languageTag', () => {
  const cases: [given: string | null | undefined, tag: string | null][] = [
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['en_US', 'en-US'],
    [' fr ', 'fr'],
    ['zh_hans_cn', 'zh-Hans-CN'],
    ['iw', 'he'],
    ['und', 'und'],
    ['', null],
    ['  ', null],
    [null, null],
    [undefined, null],
    ['e', null],
    ['en-', null],
    ['en GB', null],
    ['français', null],
    ['en,fr', null],
    ['123', null],
    ['english', null],
    ['x-ledger', null],
    ['deu', 'de'],
  ];
  for (const [given, tag] of cases) {
    it(`is ${String(tag)} for ${JSON.stringify(given)}`, () => {
      expect(languageTag(given)).to.equal(tag);
    });
  }
});

describe('directionOf', () => {
  for (const tag of [
    'ar',
    'ar-EG',
    'he',
    'he-IL',
    'fa',
    'ur-PK',
    'ps',
    'ckb-IQ',
    'yi',
    'dv',
    'ug',
    'sd',
    'ar-Arab',
    'pa-Arab-PK',
    'az-Arab',
    'ar-u-nu-latn',
  ]) {
    it(`is from right to left for ${tag}`, () => {
      expect(directionOf(tag)).to.equal('rtl');
    });
  }

  for (const tag of ['en', 'fr', 'arn', 'hi', 'fan', 'pa', 'az', 'sd-Deva', 'ur-Latn', 'und', '']) {
    it(`is from left to right for "${tag}"`, () => {
      expect(directionOf(tag)).to.equal('ltr');
    });
  }
});
