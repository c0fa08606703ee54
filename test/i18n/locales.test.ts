import { expect } from '@open-wc/testing';
import { problem, saidIn } from './said.js';
import en, { type Messages, type PartMessages, type Translation } from '../../src/i18n/en.js';
import { newStories } from '../../src/elements/flow/words.js';
import ar from '../../src/i18n/ar.js';
import fr from '../../src/i18n/fr.js';
import { directionOf } from '../../src/i18n/direction.js';
import { languageTag, LOCALES, localeOf, wordsFor } from '../../src/i18n/locales.js';
import { LABELS } from '../../src/model/article.js';
import { PROBLEM_KINDS } from '../../src/model/problem.js';

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
  'wholeHeadline: string',
];

const FLOW = ['allShown: string', 'moreFrom: function', 'moreStories: string', 'newStories: object'];

/** What comes with parts of the script in English. A key without a line here does not compile. */
const PART_KINDS: Record<keyof PartMessages, 'string' | 'function' | 'object'> = {
  advertisement: 'string',
  article: 'object',
  carousel: 'object',
  embeds: 'object',
  copied: 'string',
  details: 'object',
  flow: 'object',
  lastUpdated: 'function',
  more: 'function',
  problems: 'object',
  readingTime: 'function',
  share: 'string',
  withdrawn: 'string',
};

const PARTS = Object.entries(PART_KINDS)
  .map(([key, kind]) => `${key}: ${kind}`)
  .sort();

/** One word or more, without a full stop. */
const WORDS = /^[\p{Lu}\p{Lo}].*[\p{L}\p{M}]$/u;

/** One sentence or more, with the stop of its script. */
const SENTENCE = /^[\p{Lu}\p{Lo}].*[.。।۔]$/u;

/** English sentences have one of these. */
const ENGLISH_WORDS = /\b(?:the|this|story|stories|news|more|from|by|has|been|updated|read|again|there|no|link)\b/i;

/** Words that a language shares with English. */
const SHARED: Record<string, readonly string[]> = {
  de: ['Live', 'Video', 'Audio', 'Link'],
  es: ['Audio', 'No'],
  fr: ['Opinion', 'Audio'],
  pt: ['Link', 'no'],
};

const ENGLISH = new Set(saidIn(en));

describe('the languages', () => {
  it('are all in the table but English, which comes with the script', () => {
    expect(Object.keys(LOCALES)).to.deep.equal(['ar', 'de', 'es', 'fa', 'fr', 'hi', 'ja', 'pa', 'pt', 'ur', 'zh']);
  });

  for (const [tag, load] of Object.entries(LOCALES)) {
    it(`have every message in ${tag}, of the same kind as in English`, async () => {
      const messages = (await load()).default;
      expect(messages.direction ?? 'ltr').to.equal(directionOf(tag));
      expect(
        kinds(Object.fromEntries(Object.keys(en).map((key) => [key, messages[key as keyof Messages]]))),
      ).to.deep.equal(kinds(en));
      const others = Object.entries(messages).filter(
        ([key]) => !(key in en) && key !== 'direction' && key !== 'formatter',
      );
      expect(kinds(Object.fromEntries(others))).to.deep.equal(PARTS);
      for (const value of Object.values(messages))
        if (typeof value === 'string' && value !== 'rtl') expect(value.trim()).to.have.length.above(1);
      expect(kinds(messages.article!)).to.deep.equal(ARTICLE);
      expect(kinds(messages.flow!)).to.deep.equal(FLOW);
      expect(messages.more!('⟨given⟩')).to.contain('⟨given⟩').and.not.equal('⟨given⟩');
      expect(messages.more!('')).to.match(WORDS);
    });

    it(`have no English left in ${tag}`, async () => {
      const said = saidIn((await load()).default, tag);
      expect(said).to.have.length.above(30);
      const own = said.map((words) =>
        (SHARED[tag] ?? []).reduce((rest, word) => rest.replace(new RegExp(`\\b${word}\\b`, 'gi'), ''), words),
      );
      expect(own.filter((words) => ENGLISH.has(words) || ENGLISH_WORDS.test(words))).to.deep.equal([]);
    });

    it(`say in ${tag} that a story was taken back, and how old kept news is`, async () => {
      const { withdrawn, lastUpdated } = (await load()).default;
      expect(withdrawn).to.match(SENTENCE);
      expect(lastUpdated!('⟨given⟩')).to.contain('⟨given⟩').and.not.equal('⟨given⟩');
    });

    it(`have what a list says that goes on in ${tag}, in each form of number that the language has`, async () => {
      const { newStories, moreStories, moreFrom, allShown } = (await load()).default.flow!;
      expect(moreStories).to.match(WORDS);
      expect(allShown).to.match(SENTENCE);
      expect(moreFrom('⟨given⟩')).to.contain('⟨given⟩').and.not.equal('⟨given⟩');
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      // A browser with older language data may know fewer.
      expect(Object.keys(newStories)).to.include.members(pluralCategories);
      const forms = Object.values(newStories).map((say) => say('⟨7⟩'));
      expect(forms.every((words) => /[\p{L}\p{M}]{3}/u.test(words))).to.equal(true);
      // Where a number's word says how many, the digits go; in the form of most numbers they stay.
      expect(newStories.other('⟨7⟩')).to.contain('⟨7⟩');
      // Persian has one word for one and for many.
      if (tag !== 'fa') expect(newStories.one?.('1')).not.to.equal(newStories.other('1'));
    });

    it(`have what belongs to labels and buttons in ${tag}`, async () => {
      const { labelWith, pictures, ...words } = (await load()).default.details!;
      expect(Object.keys(words).sort()).to.deep.equal(['copyLink', 'email', 'print', 'related']);
      for (const word of Object.values(words)) expect(word).to.match(WORDS);
      expect(labelWith('⟨label⟩', '⟨2:05⟩')).to.match(/^.*⟨label⟩.+⟨2:05⟩.*$/);
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      expect(Object.keys(pictures)).to.include.members(pluralCategories);
      const forms = Object.values(pictures).map((say) => say('⟨7⟩'));
      expect(forms.every((counted) => /[\p{L}\p{M}]{2}/u.test(counted))).to.equal(true);
      expect(pictures.other('⟨7⟩')).to.contain('⟨7⟩');
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
      for (const say of [by, from, updated, sponsoredBy, credit, readingTime!])
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
      const sentences = PROBLEM_KINDS.map((kind) => problems![kind](problem(kind), tag));
      expect(sentences.every((sentence) => SENTENCE.test(sentence))).to.equal(true);
      expect(new Set(sentences).size).to.equal(PROBLEM_KINDS.length);
    });
  }

  it('lack no message as the compiler sees it', () => {
    const complete: Missing<typeof fr> extends never ? true : false = true;
    const typed: Translation<'fr'> = fr;
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
    ];
    expect(said).to.deep.equal([
      'By Ada Quill',
      'From The Harbour Ledger',
      'Updated 3 hours ago',
      'Sponsored by Acre',
      'Picture: Northwind/Ada Quill',
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
    expect(fr.problems['not-json'](problem('not-json'), 'fr')).to.equal(
      'La source a fourni du HTML au lieu d’un flux JSON.',
    );
    expect(fr.problems['not-json']({ ...problem('not-json'), detail: null }, 'fr')).to.equal(
      'La source n’a pas fourni de JSON lisible.',
    );
    expect(fr.problems.http(problem('http'), 'fr')).to.equal('Les articles n’ont pas pu être obtenus (erreur 503).');
  });
});

describe('new stories', () => {
  const CASES: [tag: string, messages: Messages, said: Record<number, string>][] = [
    ['en-GB', en, { 1: '1 new story', 2: '2 new stories', 1200: '1,200 new stories' }],
    [
      'fr',
      fr,
      {
        1: '1 nouvel article',
        2: '2 nouveaux articles',
        1200: '1\u202f200 nouveaux articles',
        1_000_000: '1\u202f000\u202f000 de nouveaux articles',
      },
    ],
    [
      'ar-EG',
      ar,
      {
        1: 'خبر جديد واحد',
        2: 'خبران جديدان',
        3: '٣ أخبار جديدة',
        10: '١٠ أخبار جديدة',
        11: '١١ خبرًا جديدًا',
        99: '٩٩ خبرًا جديدًا',
        100: '١٠٠ خبر جديد',
        103: '١٠٣ أخبار جديدة',
      },
    ],
  ];
  for (const [tag, messages, said] of CASES) {
    it(`are counted in the form and the digits of ${tag}`, () => {
      for (const [count, words] of Object.entries(said))
        expect(newStories(Number(count), tag, messages)).to.equal(words);
    });
  }
});

describe('the words for a tag', () => {
  const CASES: [tag: string, language: string | undefined][] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['pt-PT', 'pt'],
    ['de-u-nu-arab', 'de'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['zh-MO', undefined],
    ['zh-Hant', undefined],
    ['zh-Hant-CN', undefined],
    ['pa', 'pa'],
    ['pa-IN', 'pa'],
    ['pa-Guru', 'pa'],
    ['pa-Guru-PK', 'pa'],
    ['pa-PK', undefined],
    ['pa-Arab', undefined],
    ['ur-Latn', undefined],
    ['hi-Latn-IN', undefined],
    ['en-GB', undefined],
    ['eo', undefined],
    ['und', undefined],
  ];
  for (const [tag, language] of CASES) {
    it(`are ${language ? `those of ${language}` : 'English'} for ${tag}, as its script is`, () => {
      expect(wordsFor(tag)).to.equal(language && LOCALES[language]);
    });
  }
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
    'pa-PK',
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
