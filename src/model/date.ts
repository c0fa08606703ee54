const RFC3339 = /^[1-9]\d{3}-\d\d-(\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * The moment of a text as the language reads it, in milliseconds; `NaN` for none. Not by `Date.parse`, which old libraries
 * (Datejs) put their own in the place of.
 */
export const readMoment = (text: string): number => +new Date(text);

/**
 * Whether a text is a moment as RFC 3339 writes it (JSON Feed 1.1 asks for that), or a day alone. Days that do not exist
 * are none, nor are the moment 0 and the year 1, which stand for "no date" in many systems.
 */
export const isDate = (text: string): boolean => {
  const day = RFC3339.exec(text)?.[1];
  return !!day && new Date(text.slice(0, 10)).getUTCDate() === Number(day) && !!readMoment(text);
};

/** The moment of a model date in milliseconds; a day alone counts from its first moment in UTC. `NaN` for none. */
export const moment = (date: string | null): number => (date ? readMoment(date) : NaN);

/** A model date without a time. */
export const isDay = (date: string): boolean => date.length === 10;

/** Whether the platform knows this time zone. */
export const isTimeZone = (zone: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
};
