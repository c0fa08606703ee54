import type { ReactiveController } from 'lit';
import { own } from '../../html/own-document.js';
import type { PageElement } from '../hosts.js';

/** On paper nothing can be opened: credits stand below their pictures, and nothing is cut short. */
const CSS = /* css */ `
  @media print {
    .as-list > * {
      content-visibility: visible !important;
    }

    details {
      position: static;
    }

    details::details-content {
      content-visibility: visible;
    }

    .media summary {
      display: none;
    }

    .media details bdi {
      padding: 0;
      color: inherit;
      background: none;
    }

    .headline > *,
    .summary {
      display: block;
      -webkit-line-clamp: none;
    }
  }
`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

// A document takes only style sheets that were made in it.
const sheetOf = (page: Document): CSSStyleSheet => {
  const sheet = sheets.get(page) ?? new (own('defaultView', page)!.CSSStyleSheet)();
  if (!sheets.has(page)) sheet.replaceSync(CSS);
  sheets.set(page, sheet);
  return sheet;
};

/** Shows on paper what stands behind a mark on the screen (credits of thumbnails), also in browsers without `::details-content`. */
export class PrintController implements ReactiveController {
  readonly #host: PageElement & { renderRoot: ParentNode };
  #opened: HTMLDetailsElement[] = [];

  constructor(host: PageElement & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  /** The element's style may have been given anew, without it. */
  hostUpdated(): void {
    const root = this.#host.renderRoot;
    if (!(root instanceof ShadowRoot) || !own('defaultView', root.ownerDocument)) return;
    const sheet = sheetOf(root.ownerDocument);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}
