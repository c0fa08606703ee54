import { addressOf } from './address.js';

// A picture's address ends at white space, for commas are common inside; behind it stand a size, or commas, or nothing
// (HTML, 4.8.4.2.2, "Parsing a srcset attribute").
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:,+|\s+([^,]*)|$)/g;
// More than any picture has.
const CANDIDATES_MAX = 100;
// A width may come with a height, which nobody uses yet.
const SIZE = /^(\d+w|\d+(?:\.\d+)?x|\.\d+x|)(?:\s+\d+h)?$/;

/** A `srcset` in which each address was checked and made absolute, or `null` where none is left. */
export const readSourceSet = (value: string, bases: readonly (string | null)[]): string | null => {
  const kept = [...value.matchAll(CANDIDATE)].slice(0, CANDIDATES_MAX).flatMap(([, address, said = '']) => {
    const size = SIZE.exec(said.trim())?.[1];
    const url = addressOf(address!, bases);
    return url && size !== undefined ? `${url} ${size}`.trim() : [];
  });
  return kept.join(', ') || null;
};
