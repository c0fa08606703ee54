import { NewsElement } from '../elements/news-element.js';

const SELECTOR = '[data-presslet]';

const done = new WeakSet<Element>();

/**
 * Puts an element inside a placeholder: `<div data-presslet="section-feed" data-src="…">`. Its `data-` attributes become
 * the element's, its content the fallback. A name that is no element of ours, or whose tag another script took first,
 * leaves the placeholder as it is.
 */
const upgrade = (placeholder: HTMLElement): void => {
  const tag = `news-${placeholder.dataset.presslet}`;
  if (done.has(placeholder) || !(customElements.get(tag)?.prototype instanceof NewsElement)) return;
  done.add(placeholder);
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    if (/^data-(?!presslet$)/.test(name)) element.setAttribute(name.slice(5), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
};

/** Upgrades the placeholders that are in the page and those that are added later. */
export const watchPlaceholders = (): void => {
  const upgradeAll = (): void => document.querySelectorAll<HTMLElement>(SELECTOR).forEach(upgrade);
  upgradeAll();
  if ('MutationObserver' in globalThis)
    new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
};
