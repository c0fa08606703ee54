import { own } from '../html/own-document.js';
import { bare } from '../model/bare.js';

/** What is needed of an element class. */
interface NewsClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
}

const done = new WeakSet<Element>();

// Editors make typographic ones of the quotation marks around an attribute (WordPress, `wptexturize`), which are then part of
// its value.
const QUOTES = /^[\s"'\u2018-\u201f\u2032\u2033\u00ab\u00bb]+|[\s"'\u2018-\u201f\u2032\u2033\u00ab\u00bb]+$/g;

const written = (placeholder: Element, name: string): string | undefined =>
  placeholder.getAttribute(name)?.replace(QUOTES, '');

/**
 * Puts an element inside a placeholder: `<div data-presslet="section-feed" data-src="…">`. Its `data-` attributes become
 * the element's, its content the fallback. Only its own: what a CMS let through as `data-onclick` must not become a
 * handler. A name that is no element of ours, or whose tag another script took first, leaves the placeholder as it is.
 */
const upgrade = (placeholder: HTMLElement, ours: abstract new () => HTMLElement): void => {
  const tag = `news-${written(placeholder, 'data-presslet')?.replace(/[\u2010-\u2014]/g, '-')}`;
  const known = customElements.get(tag) as NewsClass | undefined;
  // A page that is swapped for its copy brings placeholders that have their element.
  if (done.has(placeholder) || !(known?.prototype instanceof ours) || placeholder.querySelector(tag)) return;
  done.add(placeholder);
  const element = new known();
  for (const name of known.observedAttributes) {
    const value = written(placeholder, `data-${name}`);
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
};

/**
 * Upgrades the placeholders of the page to elements of the class `ours`. While the page is still being parsed their
 * content is not whole: they wait until it is.
 */
export const upgradePlaceholders = (ours: abstract new () => HTMLElement): void => {
  if (own('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', () => upgradePlaceholders(ours), bare({ once: true }));
    return;
  }
  for (const placeholder of own('querySelectorAll').call(document, '[data-presslet]') as NodeListOf<HTMLElement>) {
    try {
      upgrade(placeholder, ours);
    } catch {
      // The page's own names may cover the placeholder's (`<input name=dataset>`): its content stands.
    }
  }
};
