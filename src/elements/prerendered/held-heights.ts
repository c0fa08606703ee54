const cardsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[part="card"]')];

const nameOf = (card: Element): string => card.querySelector('a')?.getAttribute('href') ?? '';

/**
 * Measures the cards of a tree that came with the page; what it gives keeps each of those stories, and the whole, as high as it was: an age
 * is a shorter word than a date, and what stands below may not move. Until the width changes, since heights are of a width.
 */
export const heldHeights = (host: HTMLElement, kept: ShadowRoot): (() => void) => {
  const width = host.clientWidth;
  const whole = host.offsetHeight;
  const before = new Map(cardsIn(kept).map((card) => [nameOf(card), card.offsetHeight]));
  return () => {
    const root = kept.querySelector<HTMLElement>('.root');
    const lower = cardsIn(kept).filter((card) => card.offsetHeight < (before.get(nameOf(card)) ?? 0));
    for (const card of lower) card.style.minBlockSize = `${before.get(nameOf(card))}px`;
    const held = root && host.offsetHeight < whole ? [...lower, root] : lower;
    if (held !== lower) root!.style.minBlockSize = `${whole}px`;
    if (!held.length || !(globalThis as Partial<typeof globalThis>).ResizeObserver) return;
    const observer = new ResizeObserver(() => {
      if (host.clientWidth === width) return;
      observer.disconnect();
      for (const element of held) element.style.minBlockSize = '';
    });
    observer.observe(host);
  };
};
