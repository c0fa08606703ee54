import type { ReactiveController } from 'lit';
import type { PageElement } from '../hosts.js';

/** On paper nothing can be opened: credits stand below their pictures, and nothing is cut short. */
const CSS = /* css */ `
  @media print {
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

let sheet: CSSStyleSheet | undefined;

const sheetOf = (): CSSStyleSheet => {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
  return sheet;
};

/** Shows on paper what stands behind a mark on the screen (credits of thumbnails), also in browsers without `::details-content`. */
export class PrintController implements ReactiveController {
  readonly #root: ParentNode;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: PageElement & { renderRoot: ParentNode }) {
    this.#root = host.renderRoot;
    if (this.#root instanceof ShadowRoot) this.#root.adoptedStyleSheets.push(sheetOf());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#opened = [...this.#root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}
