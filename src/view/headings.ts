import type { Headings } from './heading.js';
import type { LitTools } from './settings.js';

/** Headings of all levels. */
export const headingsOf =
  ({ html }: LitTools): Headings =>
  (level, part, content) => {
    switch (level) {
      case 1:
        return html`<h1 part=${part} class=${part} dir="auto">${content}</h1>`;
      case 2:
        return html`<h2 part=${part} class=${part} dir="auto">${content}</h2>`;
      case 3:
        return html`<h3 part=${part} class=${part} dir="auto">${content}</h3>`;
      case 4:
        return html`<h4 part=${part} class=${part} dir="auto">${content}</h4>`;
      case 5:
        return html`<h5 part=${part} class=${part} dir="auto">${content}</h5>`;
      default:
        return html`<h6 part=${part} class=${part} dir="auto">${content}</h6>`;
    }
  };
