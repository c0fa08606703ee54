import type { Feed } from '../../model/feed.js';

/** An element of ours, as far as its size and its news are concerned. */
type Measured = HTMLElement & { readonly feed: Feed | null };

const partsIn = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

const nameOf = (card: Element): string => card.querySelector('a')?.getAttribute('href') ?? '';

/** Whether it stands below the first of its row: as a shorter word it would go up. */
const isWrapped = (time: HTMLElement): boolean => {
  const first = time.parentElement?.firstElementChild;
  return first instanceof HTMLElement && time.offsetTop > first.offsetTop;
};

/**
 * Measures a tree that came with the page; what it gives keeps the element, its stories and their times as large as they were: an age is a
 * shorter word than a date, and nothing may move for it. Until the width changes, since sizes are of a width, or other news comes.
 */
export const heldHeights = (host: Measured, kept: ShadowRoot): (() => void) => {
  const { clientWidth: width, offsetHeight: whole, feed } = host;
  const cards = new Map(partsIn(kept, '[part="card"]').map((card) => [nameOf(card), card.offsetHeight]));
  const times = partsIn(kept, '.meta > time').map((time) => (isWrapped(time) ? time.offsetWidth : 0));
  return () => {
    const held = new Set<HTMLElement>();
    const hold = (element: HTMLElement, side: 'minBlockSize' | 'minInlineSize', size: number): void => {
      element.style[side] = `${size}px`;
      held.add(element);
    };
    partsIn(kept, '.meta > time').forEach((time, index) => {
      if (times[index]) hold(time, 'minInlineSize', times[index]);
    });
    for (const card of partsIn(kept, '[part="card"]')) {
      const height = cards.get(nameOf(card)) ?? 0;
      if (card.offsetHeight < height) hold(card, 'minBlockSize', height);
    }
    // What measures itself later, as a carousel does, may get lower then.
    for (const root of partsIn(kept, '.root')) hold(root, 'minBlockSize', whole);
    const release = (): void => {
      observer?.disconnect();
      host.removeEventListener('news-load', otherNews);
      for (const { style } of held) style.minBlockSize = style.minInlineSize = '';
    };
    const otherNews = (): void => {
      if (host.feed !== feed) release();
    };
    host.addEventListener('news-load', otherNews);
    const Observer = (globalThis as Partial<typeof globalThis>).ResizeObserver;
    const observer = Observer && new Observer(() => host.clientWidth !== width && release());
    observer?.observe(host);
  };
};
