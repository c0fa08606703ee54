import { nothing, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Feed } from '../../src/index.js';

/** What a story gives to an element. */
export interface Given {
  attributes: readonly (readonly [name: string, value: unknown])[];
  /** In place of what the network would bring. */
  feed: Feed | null;
  /** The page's style of it. */
  css: string;
}

const gifts = new WeakMap<Element, Given>();

/** What a story gave to an element. */
export const givenTo = (element: Element): Given | undefined => gifts.get(element);

class GivenDirective extends Directive {
  #names: readonly string[] = [];
  #feed: Feed | null = null;

  override render(_given: Given): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [{ attributes, feed, css }]: [Given]): unknown {
    const names = attributes.map(([name]) => name);
    for (const name of this.#names) if (!names.includes(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
    this.#names = names;
    if (feed !== this.#feed) (element as HTMLElement & { feed: Feed | null }).feed = this.#feed = feed;
    gifts.set(element, { attributes, feed, css });
    return nothing;
  }
}

/** Gives an element what its story says. */
export const given = directive(GivenDirective);
