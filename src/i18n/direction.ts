/** The direction in which a language is written, in the script that its tag may name. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b(?!-[A-Z][a-z])|-(Arab|Hebr)\b/.test(tag) ? 'rtl' : 'ltr';
