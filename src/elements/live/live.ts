import { ClockController } from '../../controllers/clock-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import { NewsViewEvent } from '../../events.js';
import type { PageElement } from '../hosts.js';
import { Cards } from './cards.js';
import { FocusController } from './focus-controller.js';
import { GrowthController } from './growth-controller.js';
import { PaidController } from './paid-controller.js';
import { PrintController } from './print-controller.js';
import { RecoveryController } from './recovery-controller.js';
import { RightsController } from './rights-controller.js';

/**
 * What an element needs once it has an answer: the rest of a long list, times that stay true, rights that are kept while the page is open, what
 * matters in cut pictures, all credits on paper, what search engines are told of paid links, word of what readers saw, and another try when the network is back. It comes after the
 * headlines, so that they do not wait for it.
 */
export const live = (element: PageElement & { renderRoot: ParentNode }): void => {
  const viewed = new Set<string>();
  const cards = new Cards(element);
  new ClockController(element);
  new FocusController(element, cards);
  new PaidController(element, cards);
  new RecoveryController(element);
  new PrintController(element);
  new ViewController(element, (position) => {
    const article = element.shown[position];
    if (!article || viewed.has(article.id)) return;
    viewed.add(article.id);
    element.dispatchEvent(new NewsViewEvent(article, position));
  });
  // Behind those that ask which cards are new, before the one that may have all drawn anew.
  new GrowthController(element);
  new RightsController(element);
};
