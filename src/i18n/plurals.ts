/**
 * The plural forms that languages have for whole numbers (Unicode CLDR 48, "Language Plural Rules"), by the first part of
 * their tags. What is not named here has two: `one` and `other`.
 */
interface Forms
  extends
    Record<
      'bm' | 'id' | 'ja' | 'jv' | 'km' | 'ko' | 'lo' | 'ms' | 'my' | 'th' | 'vi' | 'wo' | 'yo' | 'yue' | 'zh',
      'other'
    >,
    Record<'ca' | 'es' | 'fr' | 'it' | 'pt', 'one' | 'many' | 'other'>,
    Record<'bs' | 'hr' | 'mo' | 'ro' | 'sh' | 'sr', 'one' | 'few' | 'other'>,
    Record<'be' | 'cs' | 'lt' | 'pl' | 'ru' | 'sk' | 'uk', 'one' | 'few' | 'many' | 'other'>,
    Record<'dsb' | 'gd' | 'hsb' | 'sl', 'one' | 'two' | 'few' | 'other'>,
    Record<'he' | 'iu' | 'se', 'one' | 'two' | 'other'>,
    Record<'br' | 'ga' | 'gv' | 'mt', 'one' | 'two' | 'few' | 'many' | 'other'>,
    Record<'ksh' | 'lv', 'zero' | 'one' | 'other'>,
    Record<'ar' | 'cy' | 'kw', Intl.LDMLPluralRule> {}

/** The plural forms of one language. */
export type PluralForm<Tag extends string> = Tag extends keyof Forms ? Forms[Tag] : 'one' | 'other';

/** A sentence for each of some plural forms. The number that it is given is written as the language writes it. */
export type Sentences<Form extends Intl.LDMLPluralRule> = Record<Form, (number: string) => string>;

/** A sentence with a number in it, as views have it: in the forms of whichever language it is. */
export type Counted = Sentences<'other'> & Partial<Sentences<Intl.LDMLPluralRule>>;

/** The sentence for a number, in the plural form and the digits of the language. */
export const counted = (sentences: Counted, count: number, tag: string): string => {
  // A browser may know a form that the language did not have when its words were written.
  const say = sentences[new Intl.PluralRules(tag).select(count)] ?? sentences.other;
  return say(new Intl.NumberFormat(tag).format(count));
};
