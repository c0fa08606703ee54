import { NewsElement } from '../elements/news-element.js';
import { own } from '../html/own-document.js';

const upgrade = (): void => {
  if (!own('querySelector').call(document, '[data-presslet]')) return;
  void import('./placeholders.js').then(
    ({ upgradePlaceholders }) => upgradePlaceholders(NewsElement),
    // Their own content stands in for them.
    () => undefined,
  );
};

/** Upgrades the placeholders that are in the page and those that are added later; the part that does so comes with the first. */
export const watchPlaceholders = (): void => {
  upgrade();
  // For a page without observers whose parser is still at work.
  addEventListener('DOMContentLoaded', upgrade);
  if ((globalThis as Partial<typeof globalThis>).MutationObserver) {
    new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
  }
};
