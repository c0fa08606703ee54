import type { ListHost } from '../hosts.js';

/** The cards that a reader has in view or before them, and where: the first is what the eye rests on. */
const inView = (host: ListHost): (readonly [Element, number])[] =>
  [...host.renderRoot.querySelectorAll('article')]
    .map((card) => [card, card.getBoundingClientRect()] as const)
    .flatMap(([card, { top, bottom }]) => (bottom > 0 ? [[card, top] as const] : []));

/**
 * Notes where a reader is, and gives what brings them back there when cards above have gone. Browsers do so by themselves (CSS
 * Scroll Anchoring), but for some.
 */
export const stay = (host: ListHost): (() => void) | undefined => {
  // Above the list nothing of it moves.
  if (CSS.supports('overflow-anchor', 'auto') || host.getBoundingClientRect().top >= 0) return undefined;
  const cards = inView(host);
  return () => {
    const [card, before] = cards.find(([{ isConnected }]) => isConnected) ?? [];
    const moved = card ? card.getBoundingClientRect().top - before! : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  };
};
