import { expect } from '@open-wc/testing';
import { counted, type PluralForm, type Sentences } from '../../src/i18n/plurals.js';

const of = (word: string) => (number: string) => `${number} ${word}`;

describe('counted', () => {
  const polish: Sentences<PluralForm<'pl'>> = {
    one: of('statek'),
    few: of('statki'),
    many: of('statków'),
    other: of('statku'),
  };

  it('takes the form that the language has for the number', () => {
    const said = [1, 2, 5, 22].map((count) => counted(polish, count, 'pl'));
    expect(said).to.deep.equal(['1 statek', '2 statki', '5 statków', '22 statki']);
  });

  it('takes the form of most numbers where the words lack one that the browser knows', () => {
    expect(counted({ other: of('statki') }, 5, 'pl')).to.equal('5 statki');
  });

  it('writes the number in the digits of the language', () => {
    expect(counted({ other: of('خبر') }, 1204, 'fa')).to.equal('۱٬۲۰۴ خبر');
    expect(counted({ other: of('ख़बरें') }, 1204, 'hi')).to.equal('1,204 ख़बरें');
  });

  it('is not compiled without a form, or with one that the language has not', () => {
    // @ts-expect-error Polish has "few" and "many", too.
    const few: Sentences<PluralForm<'pl'>> = { one: of('statek'), other: of('statku') };
    // @ts-expect-error Japanese has one form.
    const more: Sentences<PluralForm<'ja'>> = { one: of('船'), other: of('船') };
    expect([few, more].map((sentences) => counted(sentences, 1, 'ja').length)).to.deep.equal([8, 3]);
  });
});
