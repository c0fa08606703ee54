const told = new Set<string>();

/** Says a thing to developers, once on a page. Never throws, whatever the host made of its console. */
export const warnOnce = (text: string): void => {
  if (told.has(text)) return;
  told.add(text);
  try {
    console.warn(`presslet: ${text}`);
  } catch {
    // A page without a console has nobody to tell.
  }
};

/** Says that a part of the script could not be had, instead of an unhandled rejection on the host's page. */
export const warnOfPart = (error: unknown): void => warnOnce(`a part of the script did not load: ${String(error)}`);
