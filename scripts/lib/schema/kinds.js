/** What zod's own checks cannot tell: kinds of texts and numbers, to be spread into the words of a key. */

/** RFC 3339 with an offset, or a day alone. */
export const DATE = { anyOf: [{ format: 'date-time' }, { format: 'date' }] };

/** An address; one that is not whole is read against the story's, else the feed's. */
export const ADDRESS = { format: 'uri-reference' };

/** BCP 47. */
export const LANGUAGE = { pattern: '^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$' };

/** A name of the IANA time zone database. */
export const TIME_ZONE = { pattern: '^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$', examples: ['Europe/Lisbon'] };

/** An id: not blank. */
export const ID = { pattern: '\\S' };

/** A side of a picture in pixels; what is smaller is an ornament. */
export const SIDE = { minimum: 30 };

/** A size that may not be known: nought then. */
export const SIZE = { minimum: 0 };

/** Numbers from one to another. */
export const between = (minimum, maximum) => ({ minimum, maximum });
