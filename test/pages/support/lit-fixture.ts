import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../../src/elements/styles.js';

interface Entry {
  name: string;
  url: string | null;
  children: readonly Entry[];
}

const line = ({ name, url, children }: Entry, depth: number): TemplateResult => html`
  <li class="depth-${depth} ${url ? 'linked' : ''}" hidden=${name === '' ? '' : nothing} title=${name || nothing}>
    ${url ? html`<a href=${url} rel="a ${depth} b">${name}</a>` : name} <b>${depth}</b>
    ${
      children.length > 0
        ? html`<ul>
            ${children.map((child) => line(child, depth + 1))}
          </ul>`
        : nothing
    }
  </li>
`;

/** An element with every kind of binding that the project's templates have. */
export class FixtureElement extends LitElement {
  static override properties = {
    entries: { attribute: false },
    label: { attribute: 'label' },
    longName: { attribute: 'long-name' },
  };
  static override styles = [
    css`
      b {
        color: rgb(1, 2, 3);
      }
    `,
  ];

  /** As in `RuledElement`: the slim Lit leaves it to the elements. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  declare entries: readonly Entry[] | undefined;
  declare label: string | null;
  declare longName: string | null;
  extra: unknown = nothing;
  clicks = 0;
  updates = 0;

  override render(): TemplateResult {
    this.updates++;
    // As the elements of the project do: the slim Lit leaves that to them.
    adopt(this.renderRoot, FixtureElement.styles);
    return html`<!-- a comment -->
      <h2 title=${this.label ?? nothing}>${this.label} ${this.longName}</h2>
      <button @click=${this.label === 'deaf' ? nothing : () => this.count()}>
        ${[1, 'two', null, undefined, ['three', html`<i>four</i>`]]}
      </button>
      <ul>
        ${this.entries?.map((entry) => line(entry, 0))}
      </ul>
      ${this.extra}`;
  }

  private count(): void {
    this.clicks++;
  }
}

customElements.define('x-fixture', FixtureElement);
