import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Layout } from './layout.js';
import { LAYOUTS, LIST, type FeedLayout } from './table.js';

const sheets = new Map<string, CSSStyleSheet>();

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
};

/** Brings the layout that an element asks for, with its style. A layout that cannot be had leaves the list. */
export class LayoutController implements ReactiveController {
  layout: Layout = LIST;
  /** The name of what is used: `list` where the wanted one could not be had. */
  name: FeedLayout = 'list';
  ready = true;

  readonly #host: ReactiveControllerHost & { shadowRoot: ShadowRoot | null };
  readonly #wanted: () => FeedLayout;
  readonly #failed: (error: unknown) => void;
  #asked: FeedLayout = 'list';
  #sheet: CSSStyleSheet | null = null;

  constructor(
    host: ReactiveControllerHost & { shadowRoot: ShadowRoot | null },
    wanted: () => FeedLayout,
    failed: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#failed = failed;
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    const load = LAYOUTS[wanted];
    if (!load) return this.#use('list', LIST);
    this.ready = false;
    load().then(
      ({ layout }) => this.#asked === wanted && this.#use(wanted, layout),
      (error: unknown) => {
        if (this.#asked === wanted) this.#use('list', LIST);
        this.#failed(error);
      },
    );
  }

  #use(name: FeedLayout, layout: Layout): void {
    this.name = name;
    this.layout = layout;
    this.ready = true;
    const root = this.#host.shadowRoot;
    if (root) {
      const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
      this.#sheet = layout.css ? sheetOf(layout.css) : null;
      root.adoptedStyleSheets = this.#sheet ? [...others, this.#sheet] : others;
    }
    this.#host.requestUpdate();
  }
}
