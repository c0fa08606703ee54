import en, { type Messages } from './en.js';
import { scriptOf } from './script.js';

export { isPlain } from './script.js';

/** Brings the words of a language. */
export type LoadMessages = () => Promise<{ default: Messages }>;

/** The languages there are. A new one is one file and one line here; English comes with the script. */
export const LOCALES: Record<string, LoadMessages> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  hi: () => import('./hi.js'),
  ja: () => import('./ja.js'),
  pa: () => import('./pa.js'),
  pt: () => import('./pt.js'),
  ur: () => import('./ur.js'),
  zh: () => import('./zh.js'),
};

/** What brings the words of a tag. None where it means another script than its language's words are written in. */
export const wordsFor = (tag: string): LoadMessages | undefined => {
  const language = tag.replace(/-.*/, '');
  const load = LOCALES[language];
  return load && scriptOf(tag) === scriptOf(language) ? load : undefined;
};

/** A language with its words. */
export interface Locale {
  /** The BCP 47 tag that dates and numbers are written by: "en-GB". */
  tag: string;
  messages: Messages;
}

/** The words of a tag, where they have come; else English, with English dates. */
export const localeOf = (tag: string, messages: Messages | undefined): Locale => ({
  tag: messages || /^en\b/.test(tag) ? tag : 'en',
  messages: messages ?? en,
});

/** A well-formed BCP 47 tag in canonical form, or `null`. */
export const languageTag = (tag: string | null | undefined): string | null => {
  try {
    const [found] = Intl.getCanonicalLocales(tag?.trim().replace(/_/g, '-') || []);
    // Longer words are well-formed too, but "english" is no language.
    return /^\w{2,3}\b/.test(found!) ? found! : null;
  } catch {
    return null;
  }
};
