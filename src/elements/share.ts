/** Hands an address to the reader's own means of sharing, else to the clipboard; says whether it was copied. */
export const share = async (title: string, url: string): Promise<boolean> => {
  try {
    const hands = (navigator as { share?: Navigator['share'] }).share;
    if (hands) await hands.call(navigator, { title, url });
    else await navigator.clipboard.writeText(url);
    return !hands;
  } catch {
    // The reader changed their mind, or the page forbids it: nothing was promised.
    return false;
  }
};
