import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/i18n/en.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { GIVEN, problem, saidIn } from './said.js';

const DIGITS = /[\p{Nd}]/gu;

/** The letters of each language; names and the formats of files aside. */
const LETTERS: Record<string, RegExp> = {
  ar: /^\p{scx=Arab}*$/u,
  // The letters for y, k and h are not those of Arabic.
  fa: /^(?![^]*[يكى])\p{scx=Arab}*$/u,
  ur: /^(?![^]*[يكىه])\p{scx=Arab}*$/u,
  hi: /^\p{scx=Deva}*$/u,
  pa: /^\p{scx=Guru}*$/u,
  zh: /^\p{scx=Han}*$/u,
  ja: /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]*$/u,
  de: /^[a-zäöüß]*$/i,
  es: /^[a-záéíñóúü]*$/i,
  fr: /^[a-zàâæçèéêëîïôœùûü]*$/i,
  pt: /^[a-zàáâãçéêíóôõú]*$/i,
};

const FOREIGN: Record<string, RegExp> = {
  // A space at which no line breaks stands before what is high.
  fr: /[^\u00a0\u202f][:;!?]|[\u00a0\u202f](?![:;!?»])/,
  ar: /[,;?]/,
  fa: /[,;?]/,
  ur: /[,;?.]/,
  hi: /[.]/,
  pa: /[.]/,
  zh: /[,:;!?().]/,
  ja: /[,:;!?().]/,
};

describe('each translation', () => {
  it('has a line here', () => {
    expect(Object.keys(LETTERS).sort()).to.deep.equal(Object.keys(LOCALES));
  });

  for (const [tag, load] of Object.entries(LOCALES)) {
    const said = async (): Promise<string[]> => saidIn((await load()).default, tag);

    it(`is written in the letters of its language: ${tag}`, async () => {
      const words = (await said()).map((text) => text.replaceAll(GIVEN, '').replace(/\b(HTML|JSON)/g, ''));
      const letters = words.map((text) => text.replace(/[^\p{L}\p{M}]/gu, ''));
      expect(letters.filter((text) => !LETTERS[tag]!.test(text))).to.deep.equal([]);
    });

    it(`has the marks of its language, and no typewriter’s: ${tag}`, async () => {
      const words = (await said()).map((text) => text.replaceAll(GIVEN, '·'));
      expect(
        words.filter((text) => /["']|\.\.\.| {2}|^\s|\s$/.test(text.trim()) || FOREIGN[tag]?.test(text)),
      ).to.deep.equal([]);
    });

    it(`names each kind of embed, and whose it is: ${tag}`, async () => {
      const { embeds } = (await load()).default as Required<Messages>;
      for (const say of [embeds.what, embeds.show]) {
        const each = (['post', 'video', 'chart'] as const).map((kind) => say(kind, GIVEN));
        expect(each.every((text) => text.includes(GIVEN))).to.equal(true);
        expect(new Set(each).size).to.equal(3);
      }
    });

    it(`writes the number of an error in the digits of its locale: ${tag}`, async () => {
      const { problems } = (await load()).default;
      const written = (locale: string): string | undefined =>
        problems!.http(problem('http'), locale).match(DIGITS)?.join('');
      for (const locale of [tag, `${tag}-u-nu-deva`])
        expect(written(locale)).to.equal(new Intl.NumberFormat(locale).format(503));
    });
  }
});
