/** A day in words ("Sunday, 22 November 2026") and as `datetime` has it, in a zone; the reader's for `null`. */
export const dayOf = (tag: string, now: number, zone: string | null): { words: string; date: string } => {
  const timeZone = zone ?? undefined;
  return {
    words: new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone }).format(now),
    // Sweden writes dates as ISO 8601 does.
    date: new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(now),
  };
};
