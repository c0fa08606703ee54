import type { CardSettings } from '../view/settings.js';
import { timeText } from '../view/time-text.js';

/** An element whose feed may be on its way. */
interface Waiting extends Omit<CardSettings, 'select'> {
  readonly source: { readonly busy: boolean };
}

/**
 * Has the browser make what writes times while the feed is on its way: the first formatter of a page costs as much as all else
 * between feed and headline. Behind the frame that shows the place of the news.
 */
export const expectTimes = (host: Waiting): void => {
  const prepare = (): void => {
    try {
      timeText(new Date().toISOString(), host);
    } catch {
      // Then it is told where times are drawn.
    }
  };
  if (host.source.busy) requestAnimationFrame(() => requestAnimationFrame(prepare));
};
