import { LitElement, type PropertyDeclaration } from 'lit';
import { own } from '../html/own-document.js';
import { warnOnce } from './console.js';
import type { AttributeRule } from './rules.js';

/** A Lit property that a rule reads. */
export interface RuledProperty extends PropertyDeclaration {
  rule?: AttributeRule<unknown>;
}

/** Makes Lit properties of a table of rules: each is also an attribute, in kebab case. */
export const ruled = (rules: Readonly<Record<string, AttributeRule<unknown>>>): Record<string, RuledProperty> =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      { rule, attribute: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) },
    ]),
  );

/**
 * An element in which every value goes through its rule, whether an attribute or a script gave it: outer spaces go, and
 * a bad value becomes the default and is named once in the console.
 */
export class RuledElement extends LitElement {
  // As in Lit's own base classes: there is nothing to finish here, and Lit would call what follows deprecated, in each reader's project.
  protected static override finalized = true as const;

  protected static override getPropertyDescriptor(
    name: string,
    key: symbol,
    options: RuledProperty,
  ): PropertyDescriptor | undefined {
    const { rule } = options;
    if (!rule) return super.getPropertyDescriptor(name, key, options);
    return {
      configurable: true,
      get(this: Record<symbol, unknown>) {
        return this[key] ?? rule.fallback;
      },
      set(
        this: RuledElement & Record<symbol, unknown>,
        given: string | number | boolean | readonly string[] | null | undefined,
      ) {
        const text = String(given).trim();
        const old = this[key];
        const value = given === null || given === undefined ? null : rule.read(text);
        if (value === undefined)
          warnOnce(`<${this.localName}>: ${options.attribute} "${text}" is not known; the default is used.`);
        this[key] = value;
        this.requestUpdate(name, old, options);
      },
    };
  }

  /** What came with the page, until there is something to put in its place. @internal */
  kept: ShadowRoot | undefined;

  /** A tree that came with the page is kept: what is drawn stands beside the page until it has taken its place. */
  protected override createRenderRoot(): DocumentFragment {
    const root = this.shadowRoot;
    if (!root?.firstChild) return root ?? this.attachShadow({ mode: 'open' });
    this.kept = root;
    return new DocumentFragment();
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch {
      // A page that lets nobody have a shadow root: what it wrote inside the element is shown.
    }
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // The page never hears of a fault of ours: what it wrote inside the element is shown.
      warnOnce(`<${this.localName}> could not be drawn: ${String(error)}`);
      this.renderRoot.replaceChildren(own('createElement').call(document, 'slot'));
    }
  }
}
