import en, { type Messages } from './en.js';

/** Brings the words of a language. */
export type LoadMessages = () => Promise<{ default: Messages }>;

/** The languages there are. A new one is one file and one line here; English comes with the script. */
const LOCALES: Readonly<Record<string, LoadMessages>> = {
  fr: () => import('./fr.js'),
};

/** A language with its words. */
export interface Locale {
  /** The BCP 47 tag that dates and numbers are written by: "en-GB". */
  tag: string;
  messages: Messages;
}

/** The words before anything else is known, and where there are none in the wanted language. */
export const ENGLISH: Locale = { tag: 'en', messages: en };

/** A well-formed BCP 47 tag in canonical form, or `null`. */
export const languageTag = (tag: string | null | undefined): string | null => {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replace(/_/g, '-') || [])[0] ?? null;
  } catch {
    return null;
  }
};

/** How to get the words for a tag: at once, or by loading them. */
export const findLocale = (tag: string): Locale | LoadMessages => {
  const base = tag.split('-')[0]!;
  if (base === 'en') return { tag, messages: en };
  return Object.hasOwn(LOCALES, base) ? LOCALES[base]! : ENGLISH;
};

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr';
