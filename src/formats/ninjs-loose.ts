import { seen, type ReportEntry, type ReportRule } from '../model/report.js';
import { within } from './converter.js';
import { at, isFields, textOf, type Fields } from './fields.js';

// What is a list in every version that has it. What goes with an item, and its renditions, may be named instead.
const LISTS =
  /^(?:headlines|bodies|descriptions|authors|events?|genres?|infosources?|keywords|objects?|organisations?|people|person|places?|service|subjects?)$/;
const TEXTS = /^(?:uri|guid|headline|byline|by|source|located|language|versioncreated|firstcreated)$/;
const NUMBERS = /^(?:width|height|duration|sizeinbytes)$/;
const NAMED = ['associations', 'renditions'];

const isNumber = (value: unknown): boolean => typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value);

// One thing, not several that are named.
const isOne = (value: Fields): boolean =>
  Object.values(value).some((each) => each !== null && typeof each !== 'object');

const ruleFor = (name: string, value: unknown): ReportRule | null => {
  if (LISTS.test(name) && isFields(value) && isOne(value)) return 'single-as-list';
  if (TEXTS.test(name) && typeof value === 'number') return 'number-as-text';
  if (NUMBERS.test(name) && isNumber(value)) return 'text-as-number';
  const word = name === 'pubstatus' ? textOf(value) : '';
  return word !== 'usable' && word.toLowerCase() === 'usable' ? 'text-cleaned' : null;
};

/**
 * What is read in an item of ninjs, its pictures and their renditions, although it is written in another way than the
 * standard has it. Totals are bounded: it goes as deep as renditions of associations.
 */
export const looseIn = (path: string, value: unknown, depth = 0): ReportEntry[] => {
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, each]): ReportEntry[] => {
    const [name, place] = [key.toLowerCase(), within(path, key)];
    const rule = ruleFor(name, each);
    if (rule) return [{ path: place, rule, severity: 'info', seen: seen(each) }];
    if (!NAMED.includes(name) || depth > 1 || typeof each !== 'object' || each === null) return [];
    const steps = Object.keys(each).map((step) => [
      step,
      Array.isArray(each) ? `${place}[${step}]` : `${place}.${step}`,
    ]);
    return steps.flatMap(([step, where]) => looseIn(where!, at(each, step!), depth + 1));
  });
};
