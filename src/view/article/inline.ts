import type { BodyElement } from '../../model/body.js';
import type { Kit } from '../kit.js';
import type { DrawElement } from './drawing.js';
import { onJump } from './jump.js';

type Attributes = BodyElement['attributes'];

/** A template for each element that stands in a line, pictures aside. What the feed says of language and direction stays. */
export const inlineTemplates = ({ html, nothing }: Kit, target: string, rel = ''): Record<string, DrawElement> => {
  const or = (value: string | undefined): string | typeof nothing => value ?? nothing;
  return {
    a: ({ href, to, title, lang, dir }: Attributes, c) =>
      to === undefined
        ? html`<a
            href=${or(href)}
            title=${or(title)}
            lang=${or(lang)}
            dir=${or(dir)}
            target=${target}
            rel="noopener${rel}"
            referrerpolicy="strict-origin-when-cross-origin"
            >${c}</a
          >`
        : // Who wants it in a tab of its own gets the place on the article's page.
          html`<a
            href=${href ?? `#place-${to}`}
            title=${or(title)}
            lang=${or(lang)}
            dir=${or(dir)}
            rel="noopener"
            referrerpolicy="strict-origin-when-cross-origin"
            data-to=${to}
            @click=${onJump}
            >${c}</a
          >`,
    abbr: ({ title, lang, dir }, c) => html`<abbr title=${or(title)} lang=${or(lang)} dir=${or(dir)}>${c}</abbr>`,
    b: ({ lang, dir }, c) => html`<b lang=${or(lang)} dir=${or(dir)}>${c}</b>`,
    bdi: ({ lang, dir }, c) => html`<bdi lang=${or(lang)} dir=${or(dir)}>${c}</bdi>`,
    bdo: ({ lang, dir }, c) => html`<bdo lang=${or(lang)} dir=${or(dir)}>${c}</bdo>`,
    br: () => html`<br />`,
    cite: ({ lang, dir }, c) => html`<cite lang=${or(lang)} dir=${or(dir)}>${c}</cite>`,
    code: ({ lang, dir }, c) => html`<code lang=${or(lang)} dir=${or(dir)}>${c}</code>`,
    del: ({ datetime, lang, dir }, c) => html`<del datetime=${or(datetime)} lang=${or(lang)} dir=${or(dir)}>${c}</del>`,
    dfn: ({ title, lang, dir }, c) => html`<dfn title=${or(title)} lang=${or(lang)} dir=${or(dir)}>${c}</dfn>`,
    em: ({ lang, dir }, c) => html`<em lang=${or(lang)} dir=${or(dir)}>${c}</em>`,
    i: ({ lang, dir }, c) => html`<i lang=${or(lang)} dir=${or(dir)}>${c}</i>`,
    ins: ({ datetime, lang, dir }, c) => html`<ins datetime=${or(datetime)} lang=${or(lang)} dir=${or(dir)}>${c}</ins>`,
    kbd: ({ lang, dir }, c) => html`<kbd lang=${or(lang)} dir=${or(dir)}>${c}</kbd>`,
    mark: ({ lang, dir }, c) => html`<mark lang=${or(lang)} dir=${or(dir)}>${c}</mark>`,
    q: ({ cite, lang, dir }, c) => html`<q cite=${or(cite)} lang=${or(lang)} dir=${or(dir)}>${c}</q>`,
    rp: (_, c) => html`<rp>${c}</rp>`,
    rt: ({ lang }, c) => html`<rt lang=${or(lang)}>${c}</rt>`,
    ruby: ({ lang, dir }, c) => html`<ruby lang=${or(lang)} dir=${or(dir)}>${c}</ruby>`,
    s: ({ lang, dir }, c) => html`<s lang=${or(lang)} dir=${or(dir)}>${c}</s>`,
    samp: ({ lang, dir }, c) => html`<samp lang=${or(lang)} dir=${or(dir)}>${c}</samp>`,
    small: ({ lang, dir }, c) => html`<small lang=${or(lang)} dir=${or(dir)}>${c}</small>`,
    span: ({ lang, dir }, c) => html`<span lang=${or(lang)} dir=${or(dir)}>${c}</span>`,
    strong: ({ lang, dir }, c) => html`<strong lang=${or(lang)} dir=${or(dir)}>${c}</strong>`,
    sub: ({ lang, dir }, c) => html`<sub lang=${or(lang)} dir=${or(dir)}>${c}</sub>`,
    sup: ({ lang, dir }, c) => html`<sup lang=${or(lang)} dir=${or(dir)}>${c}</sup>`,
    time: ({ datetime, lang, dir }, c) =>
      html`<time datetime=${or(datetime)} lang=${or(lang)} dir=${or(dir)}>${c}</time>`,
    u: ({ lang, dir }, c) => html`<u lang=${or(lang)} dir=${or(dir)}>${c}</u>`,
    var: ({ lang, dir }, c) => html`<var lang=${or(lang)} dir=${or(dir)}>${c}</var>`,
    wbr: () => html`<wbr />`,
  };
};
