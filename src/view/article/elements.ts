import type { BodyElement } from '../../model/body.js';
import { pictureUrl } from '../../model/url.js';
import type { Kit } from '../kit.js';
import type { DrawElement, TextSettings } from './drawing.js';
import { inlineTemplates } from './inline.js';

/**
 * A template for each element of a text but headings and players. `dir="auto"` lets each block run the way its own first letter does;
 * what the feed says of direction and language comes first.
 */
export const elementTemplates = (
  kit: Kit,
  { target, rel, table, secure, onPicture }: TextSettings,
): Record<string, DrawElement> => {
  const { html, nothing } = kit;
  const or = (value: string | undefined): string | typeof nothing => value ?? nothing;
  const sizesOf = (srcset: string | undefined): string | undefined =>
    srcset
      ?.split(', ')
      .map((size) => pictureUrl(size, secure))
      .join(', ');
  const way = ({ dir }: BodyElement['attributes']): string => dir ?? 'auto';
  return {
    ...inlineTemplates(kit, target, rel),
    aside: ({ kind, lang, dir }, c) =>
      html`<aside
        class=${kind ? `box is-${kind}` : nothing}
        part=${kind === 'correction' ? kind : nothing}
        lang=${or(lang)}
        dir=${or(dir)}
      >
        ${c}
      </aside>`,
    blockquote: ({ cite, lang, dir }, c) =>
      html`<blockquote cite=${or(cite)} lang=${or(lang)} dir=${or(dir)}>${c}</blockquote>`,
    caption: (a, c) =>
      html`<caption lang=${or(a.lang)} dir=${way(a)}>
        ${c}
      </caption>`,
    col: ({ span }) => html`<col span=${or(span)} />`,
    colgroup: ({ span }, c) =>
      html`<colgroup span=${or(span)}>
        ${c}
      </colgroup>`,
    dd: (a, c) => html`<dd lang=${or(a.lang)} dir=${way(a)}>${c}</dd>`,
    details: ({ lang, dir }, c) => html`<details lang=${or(lang)} dir=${or(dir)}>${c}</details>`,
    div: ({ lang, dir, title }, c) => html`<div lang=${or(lang)} dir=${or(dir)} title=${or(title)}>${c}</div>`,
    dl: ({ lang, dir }, c) => html`<dl lang=${or(lang)} dir=${or(dir)}>${c}</dl>`,
    dt: (a, c) => html`<dt lang=${or(a.lang)} dir=${way(a)}>${c}</dt>`,
    figcaption: (a, c) =>
      html`<figcaption part="caption" class="small" lang=${or(a.lang)} dir=${way(a)}>${c}</figcaption>`,
    figure: ({ kind, lang, dir }, c) =>
      html`<figure part="media" class=${or(kind)} lang=${or(lang)} dir=${or(dir)}>${c}</figure>`,
    hr: () => html`<hr />`,
    img: ({ src, srcset, sizes, alt, title, width, height }) =>
      html`<img
        part="image"
        loading="lazy"
        decoding="async"
        referrerpolicy="strict-origin-when-cross-origin"
        srcset=${or(sizesOf(srcset))}
        sizes=${or(sizes)}
        src=${src ? pictureUrl(src, secure) : nothing}
        alt=${alt ?? ''}
        title=${or(title)}
        width=${or(width)}
        height=${or(height)}
        @error=${onPicture}
        @load=${onPicture}
      />`,
    li: (a, c) => html`<li value=${or(a.value)} lang=${or(a.lang)} dir=${way(a)}>${c}</li>`,
    ol: ({ reversed, start, type, lang, dir }, c) =>
      html`<ol reversed=${or(reversed)} start=${or(start)} type=${or(type)} lang=${or(lang)} dir=${or(dir)}>
        ${c}
      </ol>`,
    p: (a, c) => html`<p lang=${or(a.lang)} dir=${way(a)} title=${or(a.title)}>${c}</p>`,
    picture: (_, c) => html`<picture>${c}</picture>`,
    pre: ({ lang, dir }, c) => html`<pre tabindex="0" lang=${or(lang)} dir=${or(dir)}>${c}</pre>`,
    source: ({ srcset, sizes, media, type }) =>
      html`<source srcset=${or(sizesOf(srcset))} sizes=${or(sizes)} media=${or(media)} type=${or(type)} />`,
    summary: (a, c) => html`<summary lang=${or(a.lang)} dir=${way(a)}>${c}</summary>`,
    // A wide table scrolls alone, by keyboard too.
    table: (a, c, named) =>
      html`<div class="scroll" role="group" tabindex="0" aria-label=${named || table}>
        <table lang=${or(a.lang)} dir=${way(a)}>
          ${c}
        </table>
      </div>`,
    tbody: (_, c) =>
      html`<tbody>
        ${c}
      </tbody>`,
    td: (a, c) =>
      html`<td colspan=${or(a.colspan)} rowspan=${or(a.rowspan)} lang=${or(a.lang)} dir=${or(a.dir)}>${c}</td>`,
    tfoot: (_, c) =>
      html`<tfoot>
        ${c}
      </tfoot>`,
    th: (a, c) =>
      html`<th
        colspan=${or(a.colspan)}
        rowspan=${or(a.rowspan)}
        scope=${or(a.scope)}
        lang=${or(a.lang)}
        dir=${or(a.dir)}
      >
        ${c}
      </th>`,
    thead: (_, c) =>
      html`<thead>
        ${c}
      </thead>`,
    tr: (_, c) =>
      html`<tr>
        ${c}
      </tr>`,
    ul: ({ lang, dir }, c) =>
      html`<ul lang=${or(lang)} dir=${or(dir)}>
        ${c}
      </ul>`,
  };
};
