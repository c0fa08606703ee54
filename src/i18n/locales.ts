import en, { type Messages } from './en.js';

type Load = () => Promise<{ default: Messages }>;

/** The languages there are. A new one is one file and one line here; English comes with the script. */
const LOCALES = {
  fr: () => import('./fr.js'),
} satisfies Record<string, Load>;

/** A language with its words. */
export interface Locale {
  /** The BCP 47 tag that dates and numbers are written by: "en-GB". */
  tag: string;
  messages: Messages;
}

/** The words before anything else is known. */
export const ENGLISH: Locale = { tag: 'en', messages: en };

/** A well-formed BCP 47 tag in canonical form, or `null`. */
export const languageTag = (tag: string | null | undefined): string | null => {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replace(/_/g, '-') || undefined)[0] ?? null;
  } catch {
    return null;
  }
};

/** Finds the words for a language tag; English, with English dates, where there are none. Rejects when the chunk does. */
export const loadLocale = async (wanted: string | null): Promise<Locale> => {
  const tag = languageTag(wanted) ?? 'en';
  const base = tag.split('-')[0]!;
  if (base === 'en') return { tag, messages: en };
  const load: Load | undefined = Object.hasOwn(LOCALES, base) ? LOCALES[base as keyof typeof LOCALES] : undefined;
  return load ? { tag, messages: (await load()).default } : ENGLISH;
};

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
