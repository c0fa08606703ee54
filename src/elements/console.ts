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
