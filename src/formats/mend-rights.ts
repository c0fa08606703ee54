import { readPrintedDate } from '../desk/printed-date.js';
import { LABELS } from '../model/article.js';
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

/** Labels as the model has them, in whichever case they are written; other words go. */
const labelsOf = (value: unknown, path: string, note: Note): unknown[] => {
  if (!Array.isArray(value)) note(path, 'single-as-list', 'info', value);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each, index) => each !== null && isLabel(each, `${path}[${index}]`, note)).map(labelOf);
};

// One written as an object is put right with all other objects.
const labelOf = (value: unknown): unknown => (typeof value === 'string' ? wordOf(value) : value);

const isLabel = (value: unknown, path: string, note: Note): boolean => {
  const written = typeof value === 'object' ? (value as { name?: unknown }).name : value;
  const word = wordOf(written);
  const known = LABELS.some((label) => label === word);
  if (!known) note(path, 'label-unknown', 'warning', value);
  else if (word !== written) note(path, 'text-cleaned', 'info', value);
  return known;
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
      if (!known) note(`${path}.${key}`, 'value-unknown', 'warning', value);
      else if (word !== value) note(`${path}.${key}`, 'text-cleaned', 'info', value);
    }
    if (name === 'labels') copy[key] = labelsOf(value, `${path}.${key}`, note);
    if (name === 'embargoed_until' && !(typeof value === 'string' && (!value.trim() || readPrintedDate(value, zone))))
      withhold = true;
  }
  if (!withhold) return copy;
  // Whatever else is said of its status, in whichever case.
  const others = Object.entries(copy).filter(([key]) => key.toLowerCase() !== 'status');
  return { ...Object.fromEntries(others), status: 'withheld' };
};
