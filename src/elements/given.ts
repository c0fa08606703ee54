/** What an attribute, or the property of the same meaning, is given in a template: its value, or the text of it. */
export type Given<T> =
  | undefined
  | (T extends boolean
      ? T | 'true' | 'false' | ''
      : T extends number
        ? T | `${T}`
        : T extends readonly string[]
          ? T | string
          : T);
