import { scriptOf } from './script.js';

const FROM_THE_RIGHT = /^(?:Adlm|Arab|Armi|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The direction in which a language is written, in the script that its tag means: "pa-PK" is Punjabi in Arabic letters. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  tag && FROM_THE_RIGHT.test(scriptOf(tag) ?? '') ? 'rtl' : 'ltr';
