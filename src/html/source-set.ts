import { webUrl } from '../model/url.js';

// A picture's address ends at white space, for commas are common inside; behind it stands a width, a density, or nothing
// (HTML, 4.8.4.2.2, "Parsing a srcset attribute").
const CANDIDATE = /[\s,]*(\S+?)(?:(,+)(?=\s|$)|\s+(\d+w|\d*\.?\d+x)?\s*(?:,|$)|$)/gy;

/** A `srcset` in which each address was checked and made absolute, or `null` where none is left. */
export const readSourceSet = (value: string, bases: readonly (string | null)[]): string | null => {
  const kept = [...value.trim().matchAll(CANDIDATE)].flatMap(([, address, , size = '']) => {
    const url = webUrl(address, ...bases);
    return url ? `${url} ${size}`.trim() : [];
  });
  return kept.join(', ') || null;
};
