import { isTag, isText, type ChildNode, type Document, type Element, type ParentNode } from 'domhandler';
import { findOne } from '../../html/host-page.js';

/** Where a page is seen from while its elements are drawn. */
export interface View {
  readonly document: Document;
  /** The page's address. */
  readonly url: string;
}

/** What elements ask of another element, answered by a parsed one. */
export class StandInElement {
  readonly slot: string;

  constructor(
    readonly node: Element,
    readonly root: StandInDocument,
  ) {
    this.slot = node.attribs.slot ?? '';
  }

  getAttribute(name: string): string | null {
    return this.node.attribs[name] ?? null;
  }

  getRootNode(): StandInDocument {
    return this.root;
  }

  /** For `[name]`, the one selector that is asked with. */
  closest(selector: string): StandInElement | null {
    const name = selector.slice(1, -1);
    let node: ParentNode | null = this.node;
    while (node && !(isTag(node) && name in node.attribs)) node = node.parent;
    return node && isTag(node) ? new StandInElement(node, this.root) : null;
  }

  get children(): StandInElement[] {
    return this.node.children.filter(isTag).map((child) => new StandInElement(child, this.root));
  }

  get childNodes(): (StandInElement | StandInText)[] {
    return this.node.children.flatMap((child) =>
      isTag(child) ? new StandInElement(child, this.root) : (textOf(child) ?? []),
    );
  }
}

/** A text in a page. */
export class StandInText {
  constructor(readonly data: string) {}
}

const textOf = (node: ChildNode): StandInText | null => (isText(node) ? new StandInText(node.data) : null);

/** A `<script>` that holds data. */
export class StandInScript extends StandInElement {
  get text(): string {
    return this.node.children.map((child) => (isText(child) ? child.data : '')).join('');
  }
}

/** A style sheet as text. */
export class StandInSheet {
  text = '';

  replaceSync(text: string): void {
    this.text = text;
  }
}

/** What elements ask of the document, answered by a parsed one. */
export class StandInDocument {
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  get baseURI(): string {
    const base = this.querySelector('base[href]')?.getAttribute('href') ?? '';
    return URL.canParse(base, this.#view.url) ? new URL(base, this.#view.url).href : this.#view.url;
  }

  get defaultView(): { CSSStyleSheet: typeof StandInSheet } {
    return { CSSStyleSheet: StandInSheet };
  }

  querySelector(selector: string): StandInElement | null {
    const node = findOne(selector, this.#view.document);
    return node ? new StandInElement(node, this) : null;
  }

  getElementById(id: string): StandInElement | null {
    const node = findOne((each: Element) => each.attribs.id === id, this.#view.document);
    return node ? new (node.name === 'script' ? StandInScript : StandInElement)(node, this) : null;
  }
}

/** Where an element's styles go. */
export class StandInShadow {
  adoptedStyleSheets: StandInSheet[] = [];

  constructor(readonly ownerDocument: StandInDocument) {}
}

const NAMES = [
  'document',
  'location',
  'navigator',
  'Node',
  'Element',
  'Text',
  'ShadowRoot',
  'HTMLScriptElement',
] as const;

/**
 * Does something with what elements ask of the page as globals, and puts things back. Synchronously: nothing else runs meanwhile, so that nobody
 * else sees them.
 */
export const within = <T>(page: StandInDocument, url: string, work: () => T): T => {
  const { href, hostname, protocol } = new URL(url);
  const globals: Record<(typeof NAMES)[number], unknown> = {
    document: page,
    location: { href, hostname, protocol },
    navigator: { language: 'en', onLine: true },
    Node: { DOCUMENT_POSITION_FOLLOWING: 4 },
    Element: StandInElement,
    Text: StandInText,
    ShadowRoot: StandInShadow,
    HTMLScriptElement: StandInScript,
  };
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    return work();
  } finally {
    for (const [name, descriptor] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  }
};
