import type { ReactiveControllerHost } from 'lit';
import { ClockController } from '../controllers/clock-controller.js';
import { ViewController } from '../controllers/view-controller.js';
import { NewsViewEvent } from '../events.js';
import type { Article } from '../model/article.js';

export { share } from './share.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode };

/**
 * What news that is shown needs from then on: times that stay true, and word of what readers saw. It comes after the
 * headlines, so that they do not wait for it.
 */
export const live = (element: Host, shown: () => readonly Article[]): void => {
  const viewed = new Set<string>();
  new ClockController(element);
  new ViewController(element, (position) => {
    const article = shown()[position];
    if (!article || viewed.has(article.id)) return;
    viewed.add(article.id);
    element.dispatchEvent(new NewsViewEvent(article, position));
  });
};
