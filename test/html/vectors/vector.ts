/**
 * A piece of feed HTML that is written to do harm: to run `hit()` or one of the browser's dialogs, to load, to frame, to cover
 * a property. The word {@link HONEST} in it is text that readers should get.
 */
export interface Vector {
  /** `class: what it is`. */
  id: string;
  html: string;
  /** What follows it is lawfully swallowed, since it is never closed. */
  open: boolean;
}

/** What stays wherever it stands as text. */
export const HONEST = 'Merrowmouth';

type Named = Readonly<Record<string, string>>;

/** The vectors of a class; those in `open` are never closed. */
export const vectorsOf = (kind: string, closed: Named, open: Named = {}): Vector[] =>
  [closed, open].flatMap((named) =>
    Object.entries(named).map(([name, html]) => ({ id: `${kind}: ${name}`, html, open: named === open })),
  );
