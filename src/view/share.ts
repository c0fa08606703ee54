import type { Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';

const hands = (): Navigator['share'] | undefined => (navigator as { share?: Navigator['share'] }).share;

/** Whether the reader has means of their own to pass things on. */
export const canShare = (): boolean => !!hands();

/** Hands a story to the reader's own means of sharing, else its address to the clipboard, and says so. */
export const share = async (
  { headline: title, url }: Article,
  element: { notice?: string | undefined; readonly locale: Locale },
): Promise<void> => {
  try {
    const given = hands();
    if (given) {
      await given.call(navigator, { title, url: url! });
      return;
    }
    await navigator.clipboard.writeText(url!);
    element.notice = element.locale.messages.copied ?? 'Link copied.';
  } catch {
    // The reader changed their mind, or the page forbids it: nothing was promised.
  }
};
