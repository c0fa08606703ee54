import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Piece } from './part-fixture.js';

/** An element that draws trees by a part that is given Lit's `html` and `nothing`. */
export class PartsFixtureElement extends LitElement {
  static override properties = { pieces: { attribute: false } };
  static override styles = [css``];

  /** As in `RuledElement`: the slim Lit leaves it to the elements. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  declare pieces: readonly Piece[] | undefined;
  draw: (piece: Piece) => unknown = String;

  async load(): Promise<void> {
    const { drawer } = await import('./part-fixture.js');
    this.draw = drawer({ html, nothing });
  }

  override render(): TemplateResult {
    return html`<article>${this.pieces?.map((piece) => this.draw(piece))}</article>`;
  }
}

customElements.define('x-parts', PartsFixtureElement);
