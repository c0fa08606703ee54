/** A number that is a name, such as an error's, in the digits of the language and ungrouped. */
export const digits = (number: number | null, tag: string): string =>
  new Intl.NumberFormat(tag, { useGrouping: false }).format(number ?? 0);
