import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';

/** An element or a text of the trees that the fixture draws. */
export type Piece = string | { name: string; values?: Record<string, string | number | boolean>; children?: Piece[] };

type Draw = (content: unknown, values: Partial<Record<string, string | number | boolean>>) => TemplateResult;

/** Draws trees with a template for each name, made of what the entry has of Lit. */
export const drawer = ({ html, nothing }: { html: typeof Html; nothing: typeof Nothing }) => {
  const templates: Record<string, Draw> = {
    a: (c, { href, lang }) => html`<a part="body-link" href=${href ?? nothing} hreflang=${lang ?? nothing}>${c}</a>`,
    abbr: (c, { title }) => html`<abbr title=${title ?? nothing}>${c}</abbr>`,
    br: () => html`<br />`,
    caption: (c) =>
      html`<caption part="body-caption">
        ${c}
      </caption>`,
    col: (_, { span }) => html`<col span=${span ?? nothing} />`,
    colgroup: (c) =>
      html`<colgroup>
        ${c}
      </colgroup>`,
    details: (c, { open }) => html`<details open=${open ? '' : nothing}>${c}</details>`,
    em: (c) => html`<em>${c}</em>`,
    li: (c, { value }) => html`<li value=${value ?? nothing}>${c}</li>`,
    ol: (c, { start, reversed }) =>
      html`<ol start=${start ?? nothing} reversed=${reversed ? '' : nothing}>
        ${c}
      </ol>`,
    p: (c) => html`<p>${c}</p>`,
    pre: (c) => html`<pre>${c}</pre>`,
    scroll: (c) => html`
      <div class="scroll">
        <table part="body-table">
          ${c}
        </table>
      </div>
    `,
    table: (c) =>
      html`<table part="body-table">
        ${c}
      </table>`,
    tbody: (c) =>
      html`<tbody>
        ${c}
      </tbody>`,
    td: (c, { across, down }) => html`<td colspan=${across ?? nothing} rowspan=${down ?? nothing}>${c}</td>`,
    tfoot: (c) =>
      html`<tfoot>
        ${c}
      </tfoot>`,
    th: (c, { scope, across }) => html`<th scope=${scope ?? nothing} colspan=${across ?? nothing}>${c}</th>`,
    thead: (c) =>
      html`<thead>
        ${c}
      </thead>`,
    tr: (c, { label }) =>
      html`<tr class="row ${label ?? ''}">
        ${c}
      </tr>`,
  };
  const draw = (piece: Piece): unknown =>
    typeof piece === 'string'
      ? piece
      : (templates[piece.name]?.((piece.children ?? []).map(draw), piece.values ?? {}) ?? nothing);
  return draw;
};
