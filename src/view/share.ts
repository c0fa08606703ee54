import type { Locale } from '../i18n/locales.js';
import type { Article } from '../model/article.js';

const hands = (): Navigator['share'] | undefined => (navigator as { share?: Navigator['share'] }).share;

/** Whether the reader has means of their own to pass things on. */
export const canShare = (): boolean => !!hands();

/** What says to the reader what became of it: an element, which draws anew, or whatever stands in for one. */
interface Teller {
  notice?: string | undefined;
  readonly locale: Locale;
  /** Settles when what has changed is drawn. */
  readonly updateComplete?: Promise<unknown>;
}

/** Hands a story to the reader's own means of sharing, else its address to the clipboard, and says so each time. */
export const share = async ({ headline: title, url }: Article, element: Teller): Promise<void> => {
  // Words that stay are not spoken again: they go, and come anew.
  element.notice = undefined;
  try {
    const given = hands();
    if (given) {
      await given.call(navigator, { title, url: url! });
      return;
    }
    await navigator.clipboard.writeText(url!);
    await element.updateComplete;
    element.notice = element.locale.messages.copied ?? 'Link copied.';
  } catch {
    // The reader changed their mind, or the page forbids it: nothing was promised.
  }
};
