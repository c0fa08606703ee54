import type * as z from 'zod/mini';
import type { Note, ReportRule } from '../model/report.js';

type Schema = z.core.$ZodType;
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
}

const definition = (schema: Schema): Definition => {
  const found = schema._zod.def as Definition;
  return found.innerType ? definition(found.innerType) : found;
};

// Whom something is owed to may be several; of other texts nobody knows how to join them.
const PEOPLE = /\.(?:byline|credit)$/;
const NAMES_MAX = 20;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Copies what the schema knows out of feed data, putting right what feeds commonly get wrong: keys in the wrong case, one
 * thing where a list is expected, a bare text where an object is (it stands for the first key), numbers for texts. The
 * copies have no prototype and only known keys, so nothing that a host page put on `Object.prototype` is read. It goes
 * as deep as the schema, never as deep as the data.
 */
const settle = (schema: Schema, value: unknown, path: string, note: Note): unknown => {
  const { type, shape, element } = definition(schema);
  if (value === null || value === undefined) return value;
  if (type === 'array' && element && (Array.isArray(value) || definition(element).type !== 'unknown')) {
    if (!Array.isArray(value)) note(path, 'single-as-list', 'info', value);
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.map((each, index) => settle(element, each, join(path, index), note));
  }
  if (type === 'object' && shape) {
    const [first = ''] = Object.keys(shape);
    if (typeof value === 'string') {
      note(path, 'text-as-object', 'info', value);
      return Object.assign(Object.create(null), { [first]: value });
    }
    return typeof value === 'object' && !Array.isArray(value) ? known(shape, value, path, note) : value;
  }
  if (type === 'string' && typeof value === 'number' && Number.isFinite(value)) {
    note(path, 'number-as-text', 'info', value);
    return String(value);
  }
  if (type === 'string' && typeof value === 'object' && !Array.isArray(value)) {
    const { name, url, id } = value as Record<string, unknown>;
    const text = [name, url, id].find((each) => typeof each === 'string');
    if (text !== undefined) note(path, 'object-as-text', 'info', value);
    return text ?? value;
  }
  if (type === 'string' && Array.isArray(value) && PEOPLE.test(path)) {
    const names = value.slice(0, NAMES_MAX).map((each: unknown) => (isObject(each) ? each.name : each));
    if (!names.length || !names.every((each) => typeof each === 'string')) return value;
    note(path, 'object-as-text', 'info', value);
    return names.join(', ');
  }
  if (type === 'number' && typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value)) {
    note(path, 'text-as-number', 'info', value);
    return Number(value);
  }
  return value;
};

const known = (shape: Record<string, Schema>, value: object, path: string, note: Note): object => {
  const copy = Object.create(null) as Record<string, unknown>;
  const spelled = new Map(Object.keys(value).map((key) => [key.toLowerCase(), key]));
  for (const [key, schema] of Object.entries(shape)) {
    const own = Object.hasOwn(value, key) ? key : spelled.get(key);
    if (own === undefined) continue;
    if (own !== key) note(join(path, own), 'key-case', 'info', own);
    const settled = settle(schema, (value as Record<string, unknown>)[own], join(path, key), note);
    if (settled !== null && settled !== undefined) copy[key] = settled;
  }
  return copy;
};

const join = (path: string, step: PropertyKey): string =>
  typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${String(step)}` : String(step);

const at = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], root);

const remove = (root: unknown, path: readonly PropertyKey[]): unknown => {
  const removed = at(root, path);
  const parent = at(root, path.slice(0, -1)) as Record<PropertyKey, unknown>;
  const last = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(last as number, 1);
  else Reflect.deleteProperty(parent, last);
  return removed;
};

const isWithin = (place: readonly PropertyKey[], other: readonly PropertyKey[]): boolean =>
  other.length < place.length && other.every((step, index) => step === place[index]);

// One round finds every fault; more are needed where a faulty part spoils the whole that must have it.
const ROUNDS = 4;

/** What {@link conform} is given. */
interface Tools {
  safeParse: typeof z.safeParse;
  note: Note;
}

/**
 * Reads feed data by a schema. What does not fit is taken away, piece by piece, each with a report entry; a part that
 * lacks what it must have goes as a whole. `null` when the data as a whole is of another type. Never throws.
 */
export const conform = <S extends Schema>(
  schema: S,
  value: unknown,
  path: string,
  tools: Tools,
): z.output<S> | null => {
  const draft = settle(schema, value, path, tools.note);
  for (let round = 0; round < ROUNDS; round++) {
    const result = tools.safeParse(schema, draft);
    if (result.success) return result.data;
    const faults = new Map<string, { place: PropertyKey[]; rule: ReportRule }>();
    for (const { path: found, code } of result.error.issues) {
      // What is missing is its parent's fault.
      const place = at(draft, found) === undefined ? found.slice(0, -1) : found;
      faults.set(place.reduce(join, path), { place, rule: code === 'custom' ? 'value-unknown' : 'wrong-type' });
    }
    const places = [...faults.values()].map(({ place }) => place);
    // From the end, so that what is taken out of a list leaves the places before it.
    for (const [where, { place, rule }] of [...faults].reverse()) {
      if (!place.length) return null;
      // What is part of something that goes as a whole goes with it.
      if (!places.some((other) => isWithin(place, other))) tools.note(where, rule, 'warning', remove(draft, place));
    }
  }
  return null;
};
