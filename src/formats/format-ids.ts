/** The formats there are; all but the first come in a part of their own (`other-formats.ts`). */
export const FORMAT_IDS = ['json-feed', 'wordpress', 'ninjs'] as const;

/** The id of a format, as in the attribute `format`. */
export type FormatId = (typeof FORMAT_IDS)[number];
