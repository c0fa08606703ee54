import { html, type nothing, type TemplateResult } from 'lit';

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Draws a heading of a level; `part` is its part and its class. */
export type Headings = (level: HeadingLevel, part: string | typeof nothing, content: unknown) => TemplateResult;

/** The levels of most lists and cards; the others come with the part that has all. */
export const heading: Headings = (level, part, content) =>
  level < 3
    ? html`<h2 part=${part} class=${part} dir="auto">${content}</h2>`
    : level < 4
      ? html`<h3 part=${part} class=${part} dir="auto">${content}</h3>`
      : html`<h4 part=${part} class=${part} dir="auto">${content}</h4>`;
