import type { Article } from '../model/article.js';
import type { NewsElement } from './news-element.js';

/** Hands a story to the reader's own means of sharing, else its address to the clipboard, and says so. */
export const share = async (
  { headline: title, url }: Article,
  element: Pick<NewsElement, 'notice' | 'locale'>,
): Promise<void> => {
  try {
    const hands = (navigator as { share?: Navigator['share'] }).share;
    if (hands) return await hands.call(navigator, { title, url: url! });
    await navigator.clipboard.writeText(url!);
    element.notice = element.locale.messages.copied;
  } catch {
    // The reader changed their mind, or the page forbids it: nothing was promised.
  }
};
