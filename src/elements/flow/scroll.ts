import type { ListHost } from '../hosts.js';

/** The card that the reader's eye rests on: the first that ends below the upper edge of the window. */
const inView = (host: ListHost): Element | undefined =>
  [...host.renderRoot.querySelectorAll('article')].find((card) => card.getBoundingClientRect().bottom > 0);

/**
 * Notes where a reader is, and gives what brings them back there when cards above have gone. Browsers do so by themselves (CSS
 * Scroll Anchoring), but for some.
 */
export const stay = (host: ListHost): (() => void) | undefined => {
  if (CSS.supports('overflow-anchor', 'auto')) return undefined;
  const card = inView(host);
  const before = card?.getBoundingClientRect().top ?? 0;
  // Above the list nothing of it moves.
  if (!card || host.getBoundingClientRect().top >= 0) return undefined;
  return () => {
    const moved = card.isConnected ? card.getBoundingClientRect().top - before : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  };
};
