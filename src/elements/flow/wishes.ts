import type { ListHost } from '../hosts.js';

/** What of a list's wishes says which stories it shows, of what its feed holds. */
const CHOICE = 'section tags exclude languages order limit includeCurrent deduplicate layout articleId'.split(' ');

/** What says which feed that is, and how it is read. */
const FEED = 'src format linkTemplate agencies extract'.split(' ');

/** The shortest pause between two questions, in seconds. */
const LEAST = 30;

const valuesOf = (host: object, names: readonly string[]): string =>
  JSON.stringify(names.map((name) => (host as Record<string, unknown>)[name]));

/** Which stories of its feed a list wants; to be compared. */
export const choiceOf = (host: ListHost): string => valuesOf(host, CHOICE);

/** Which feed a list wants; to be compared. */
export const feedOf = (host: ListHost): string => valuesOf(host, FEED);

let warned = false;

/** Has a list that wants to ask too often ask as often as it may, and says so once on a page. */
export const mendPause = (host: ListHost): void => {
  const { refresh } = host;
  if (!refresh || refresh >= LEAST) return;
  host.refresh = LEAST;
  if (warned) return;
  warned = true;
  try {
    console.warn(`presslet: refresh="${refresh}" is too often; every ${LEAST} seconds is used.`);
  } catch {
    // A page without a console has nobody to tell.
  }
};
