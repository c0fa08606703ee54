import { webUrl } from '../model/url.js';

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

const against = (text: string, base: string): string | null => {
  try {
    return new URL(text, base).href;
  } catch {
    return null;
  }
};

/**
 * An address of a text by the one rule for all ({@link webUrl}), against the first base that is one. A text has hundreds that
 * are relative; to try each of them alone first, and fail, takes most of the time that the whole text takes (measured).
 */
export const addressOf = (value: string, bases: readonly (string | null)[]): string | null => {
  const text = value.trim();
  if (!text || SCHEME.test(text)) return webUrl(text, ...bases);
  const found = bases.reduce<string | null>((href, base) => href ?? (base === null ? null : against(text, base)), null);
  return webUrl(found);
};
