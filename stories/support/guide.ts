import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** A page of words, in English whatever the direction of the page. */
export const guide = (title: string, content: unknown): TemplateResult =>
  html`<div class="guide" lang="en" dir="ltr">
    <h1>${title}</h1>
    ${content}
  </div>`;

/** A link to another story of the catalogue. */
export const storyLink = (id: string, words: string): TemplateResult =>
  html`<a href="./?path=/story/${id}" target="_top">${words}</a>`;

/** A table whose first column names its rows. */
export const table = (heads: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${heads.join(', ')}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** A part of the page with a theme of its own. */
export const theme = (name: string, css: string, content: unknown): TemplateResult =>
  html`${unsafeHTML(`<style>.theme-${name} { ${css} }</style>`)}
    <div class="theme-${name}">${content}</div>`;
