import type { Headings } from './heading.js';
import type { Kit } from './kit.js';

/** Headings of all levels. Those that the script has are its own: one that was drawn already stays, and who is on its link, too. */
export const headingsOf =
  ({ html, heading }: Pick<Kit, 'html' | 'heading'>): Headings =>
  (level, part, content) => {
    switch (level) {
      case 1:
        return html`<h1 part=${part} class=${part} dir="auto">${content}</h1>`;
      case 5:
        return html`<h5 part=${part} class=${part} dir="auto">${content}</h5>`;
      case 6:
        return html`<h6 part=${part} class=${part} dir="auto">${content}</h6>`;
      default:
        return heading(level, part, content);
    }
  };
