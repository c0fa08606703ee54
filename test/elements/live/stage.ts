import type { FakeClock } from '../../support/clock.js';
import { mount, settled, until, type News } from '../../support/news.js';

/** When these tests begin: 40 seconds before a full minute. */
export const START = '2026-01-06T09:46:20Z';

/** A moment some minutes after {@link START}, as feeds write it. */
export const minutesLater = (minutes: number): string => new Date(Date.parse(START) + minutes * 60_000).toISOString();

/** An element that has loaded its feed, and lives: it looks at the clock each minute. */
export async function living<
  T extends 'news-section-feed' | 'news-article-card' | 'news-article-body' | 'news-related-articles',
>(clock: FakeClock, tag: T, attributes: Record<string, string>): Promise<HTMLElementTagNameMap[T]> {
  const element = await mount(tag, attributes);
  await settled(element);
  await until(() => clock.waiting > 0, `${tag} looks at the clock`);
  await element.updateComplete;
  return element;
}

/** Moves the clock, and lets elements draw what came of it. */
export async function passes(clock: FakeClock, milliseconds: number, ...elements: News[]): Promise<void> {
  await clock.tick(milliseconds);
  for (const element of elements) {
    await settled(element);
    await element.updateComplete;
  }
}
