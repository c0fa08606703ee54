const SELECTOR = '[data-presslet]';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Puts an element inside a placeholder: `<div data-presslet="section-feed" data-src="…">`. Its `data-` attributes become
 * the element's, its content the fallback. A name that is no element of ours leaves the placeholder as it is.
 */
const upgrade = (placeholder: HTMLElement): void => {
  const { presslet, ...settings } = placeholder.dataset;
  const tag = `news-${presslet}`;
  if (placeholder.querySelector(`:scope > ${CSS.escape(tag)}`) || !customElements.get(tag)) return;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) element.setAttribute(kebab(name), value!);
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
