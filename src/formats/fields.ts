/** An object of a foreign format, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** An own value of an object, or `undefined`; nothing that a host page put on `Object.prototype` is read. */
export const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? (found as Fields)[key] : undefined,
    value,
  );

/** A copy without prototype whose keys are in small letters; of two that become one, the first that is not `null`. */
export const lowered = (value: unknown): Fields => {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, each] of Object.entries(fieldsOf(value))) copy[key.toLowerCase()] ??= each;
  return copy;
};

/** The objects of a list, or of an object that names them; one object alone is a list of one. */
export const eachOf = (value: unknown): Fields[] => {
  if (Array.isArray(value)) return value.filter(isFields);
  const values = Object.values(fieldsOf(value));
  const names = values.every((each) => each === null || typeof each === 'object');
  return names ? values.filter(isFields) : [fieldsOf(value)];
};

/** A text, also one that was written as a number; else empty. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';

/** The texts of a list, or of one text with commas. */
export const textsOf = (value: unknown): string[] =>
  (typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []).map(textOf).filter(Boolean);

/** The first text that says something; else empty. */
export const firstText = (...values: unknown[]): string => values.map(textOf).find(Boolean) ?? '';

/** A copy without what is missing or says nothing, so that what stands in for it is found. */
export const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value) && !isEmpty(value)));

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

// One level deep: what is nested deeper than engines can call says something.
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? !value.length : isFields(value) && Object.values(value).every(isNothing);

/** Plain text that is not read as markup again, whatever signs stand in it. */
export const asText = (text: string): string =>
  // A character that is not seen and does not stay.
  text.replace(/<(?=[/a-z])/gi, '<\u200b');
