import type { TemplateResult } from 'lit';
import type { BodyElement } from '../../model/body.js';
import type { Kit } from '../kit.js';

/** What is around the element that is drawn. */
export interface TextSettings {
  /** Where links open. */
  target: string;
  /** Names a table that can be scrolled. */
  table: string;
  /** Hides a picture that did not come. */
  onPicture: (event: Event) => void;
  /** Draws what is embedded from elsewhere around the words that stand in for it; default: those words. */
  embed?: (attributes: BodyElement['attributes'], words: readonly unknown[]) => unknown;
}

/** Draws one element of an article's text, whose content is drawn already; `named` is what a table's caption says. */
export type DrawElement = (attributes: BodyElement['attributes'], content: unknown, named: string) => TemplateResult;

/**
 * A template for each element of a text but headings. `dir="auto"` lets each block run the way its own first letter does;
 * what the feed says of direction and language comes first.
 */
export const elementTemplates = (
  { html, nothing }: Kit,
  { target, table, onPicture }: TextSettings,
): Record<string, DrawElement> => {
  const or = (value: string | undefined): string | typeof nothing => value ?? nothing;
  const way = ({ dir }: BodyElement['attributes']): string => dir ?? 'auto';
  return {
    a: ({ href, title, lang, dir }, c) =>
      html`<a href=${or(href)} title=${or(title)} lang=${or(lang)} dir=${or(dir)} target=${target} rel="noopener"
        >${c}</a
      >`,
    abbr: ({ title, lang }, c) => html`<abbr title=${or(title)} lang=${or(lang)}>${c}</abbr>`,
    aside: ({ lang }, c) => html`<aside lang=${or(lang)}>${c}</aside>`,
    b: ({ lang }, c) => html`<b lang=${or(lang)}>${c}</b>`,
    bdi: ({ lang, dir }, c) => html`<bdi lang=${or(lang)} dir=${or(dir)}>${c}</bdi>`,
    bdo: ({ lang, dir }, c) => html`<bdo lang=${or(lang)} dir=${or(dir)}>${c}</bdo>`,
    blockquote: ({ cite, lang, dir }, c) =>
      html`<blockquote cite=${or(cite)} lang=${or(lang)} dir=${or(dir)}>${c}</blockquote>`,
    br: () => html`<br />`,
    caption: (a, c) =>
      html`<caption lang=${or(a.lang)} dir=${way(a)}>
        ${c}
      </caption>`,
    cite: ({ lang }, c) => html`<cite lang=${or(lang)}>${c}</cite>`,
    code: (_, c) => html`<code>${c}</code>`,
    col: ({ span }) => html`<col span=${or(span)} />`,
    colgroup: ({ span }, c) =>
      html`<colgroup span=${or(span)}>
        ${c}
      </colgroup>`,
    dd: (a, c) => html`<dd lang=${or(a.lang)} dir=${way(a)}>${c}</dd>`,
    del: ({ datetime }, c) => html`<del datetime=${or(datetime)}>${c}</del>`,
    details: ({ lang }, c) => html`<details lang=${or(lang)}>${c}</details>`,
    dfn: ({ title }, c) => html`<dfn title=${or(title)}>${c}</dfn>`,
    div: ({ lang, dir, title }, c) => html`<div lang=${or(lang)} dir=${or(dir)} title=${or(title)}>${c}</div>`,
    dl: ({ lang, dir }, c) => html`<dl lang=${or(lang)} dir=${or(dir)}>${c}</dl>`,
    dt: (a, c) => html`<dt lang=${or(a.lang)} dir=${way(a)}>${c}</dt>`,
    em: ({ lang }, c) => html`<em lang=${or(lang)}>${c}</em>`,
    figcaption: (a, c) =>
      html`<figcaption part="caption" class="small" lang=${or(a.lang)} dir=${way(a)}>${c}</figcaption>`,
    figure: ({ lang }, c) => html`<figure part="media" lang=${or(lang)}>${c}</figure>`,
    hr: () => html`<hr />`,
    i: ({ lang }, c) => html`<i lang=${or(lang)}>${c}</i>`,
    img: ({ src, srcset, sizes, alt, title, width, height }) =>
      html`<img
        part="image"
        loading="lazy"
        decoding="async"
        srcset=${or(srcset)}
        sizes=${or(sizes)}
        src=${or(src)}
        alt=${alt ?? ''}
        title=${or(title)}
        width=${or(width)}
        height=${or(height)}
        @error=${onPicture}
        @load=${onPicture}
      />`,
    ins: ({ datetime }, c) => html`<ins datetime=${or(datetime)}>${c}</ins>`,
    kbd: (_, c) => html`<kbd>${c}</kbd>`,
    li: (a, c) => html`<li value=${or(a.value)} lang=${or(a.lang)} dir=${way(a)}>${c}</li>`,
    mark: ({ lang }, c) => html`<mark lang=${or(lang)}>${c}</mark>`,
    ol: ({ reversed, start, type, lang, dir }, c) =>
      html`<ol reversed=${or(reversed)} start=${or(start)} type=${or(type)} lang=${or(lang)} dir=${or(dir)}>
        ${c}
      </ol>`,
    p: (a, c) => html`<p lang=${or(a.lang)} dir=${way(a)} title=${or(a.title)}>${c}</p>`,
    picture: (_, c) => html`<picture>${c}</picture>`,
    pre: ({ lang, dir }, c) => html`<pre tabindex="0" lang=${or(lang)} dir=${or(dir)}>${c}</pre>`,
    q: ({ cite, lang }, c) => html`<q cite=${or(cite)} lang=${or(lang)}>${c}</q>`,
    rp: (_, c) => html`<rp>${c}</rp>`,
    rt: (_, c) => html`<rt>${c}</rt>`,
    ruby: ({ lang }, c) => html`<ruby lang=${or(lang)}>${c}</ruby>`,
    s: (_, c) => html`<s>${c}</s>`,
    samp: (_, c) => html`<samp>${c}</samp>`,
    small: ({ lang }, c) => html`<small lang=${or(lang)}>${c}</small>`,
    source: ({ srcset, sizes, media, type }) =>
      html`<source srcset=${or(srcset)} sizes=${or(sizes)} media=${or(media)} type=${or(type)} />`,
    span: ({ lang, dir }, c) => html`<span lang=${or(lang)} dir=${or(dir)}>${c}</span>`,
    strong: ({ lang }, c) => html`<strong lang=${or(lang)}>${c}</strong>`,
    sub: (_, c) => html`<sub>${c}</sub>`,
    summary: ({ lang }, c) => html`<summary lang=${or(lang)}>${c}</summary>`,
    sup: (_, c) => html`<sup>${c}</sup>`,
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
    time: ({ datetime }, c) => html`<time datetime=${or(datetime)}>${c}</time>`,
    tr: (_, c) =>
      html`<tr>
        ${c}
      </tr>`,
    u: ({ lang }, c) => html`<u lang=${or(lang)}>${c}</u>`,
    ul: ({ lang, dir }, c) =>
      html`<ul lang=${or(lang)} dir=${or(dir)}>
        ${c}
      </ul>`,
    var: (_, c) => html`<var>${c}</var>`,
    wbr: () => html`<wbr />`,
  };
};
