import { readPrintedDate } from '../desk/printed-date.js';
import type { Note } from '../model/report.js';

type Fields = Record<string, unknown>;

// What each word stands for when it is none that we know: nothing is shown that might be forbidden.
const CAREFUL: Record<string, { words: RegExp; otherwise: string }> = {
  status: { words: /^(usable|withheld|canceled)$/, otherwise: 'withheld' },
  syndication: { words: /^(full|headline|summary)$/, otherwise: 'headline' },
};

const wordOf = (value: unknown): string => {
  const text = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  return typeof text === 'string' ? text.trim().toLowerCase().replace('cancelled', 'canceled') : '?';
};

/**
 * Reads what `_news` says of rights with care: words in other cases are put right, unknown ones and embargoes that cannot
 * be read withhold the item, since they were written to keep something back.
 */
export const mendRights = (news: Fields, path: string, zone: string | null, note: Note): Fields => {
  const copy = { ...news };
  let withhold = false;
  for (const [key, value] of Object.entries(news)) {
    if (value === null || value === '') continue;
    const name = key.toLowerCase();
    const careful = Object.hasOwn(CAREFUL, name) ? CAREFUL[name] : undefined;
    if (careful) {
      const word = wordOf(value);
      const known = careful.words.test(word);
      copy[key] = known ? word : careful.otherwise;
      if (!known || word !== value) note(`${path}.${key}`, known ? 'text-cleaned' : 'value-unknown', 'warning', value);
    }
    if (name === 'labels') copy[key] = [value].flat().map((each) => (typeof each === 'string' ? wordOf(each) : each));
    if (name === 'embargoed_until' && !(typeof value === 'string' && (!value.trim() || readPrintedDate(value, zone))))
      withhold = true;
  }
  if (!withhold) return copy;
  // Whatever else is said of its status, in whichever case.
  const others = Object.entries(copy).filter(([key]) => key.toLowerCase() !== 'status');
  return { ...Object.fromEntries(others), status: 'withheld' };
};
