import * as z from 'zod/mini';
import type { Note } from '../model/report.js';

type Schema = z.core.$ZodType;
type Definition = { type: string; shape?: Record<string, Schema>; element?: Schema; innerType?: Schema };

const definition = (schema: Schema): Definition => {
  const found = schema._zod.def as Definition;
  return found.innerType ? definition(found.innerType) : found;
};

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

// Takes the value at `path` away; a place in a list stays, so that the other paths keep their meaning.
const remove = (root: unknown, path: readonly PropertyKey[]): unknown => {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], root);
  if (!parent) return undefined;
  const holder = parent as Record<PropertyKey, unknown>;
  const last = path.at(-1)!;
  const removed = holder[last];
  if (Array.isArray(parent)) holder[last] = undefined;
  else delete holder[last];
  return removed;
};

// One round finds every fault; a second one confirms. More would mean a schema that asks for a key, which none does.
const ROUNDS = 3;

/**
 * Reads feed data by a schema. What does not fit is taken away, piece by piece, each with a report entry; `null` when
 * what is left cannot stand, because the whole has the wrong type or a required key is missing. Never throws.
 */
export const conform = <S extends Schema>(schema: S, value: unknown, path: string, note: Note): z.output<S> | null => {
  const draft = settle(schema, value, path, note);
  for (let round = 0; round < ROUNDS; round++) {
    const result = z.safeParse(schema, draft);
    if (result.success) return result.data;
    for (const { path: at } of result.error.issues) {
      if (!at.length) return null;
      note(at.reduce(join, path), 'wrong-type', 'warning', remove(draft, at));
    }
  }
  return null;
};

/** A list whose faulty entries are left out instead of spoiling it. */
export const listOf = <S extends Schema>(element: S) => z.optional(z.array(z.optional(element)));

/** The entries of a list that {@link conform} left. */
export const present = <T>(list: readonly (T | undefined)[] | undefined): T[] =>
  (list ?? []).filter((each) => each !== undefined);
