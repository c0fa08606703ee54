import { html, type TemplateResult } from 'lit';

/** Words with `code` in them. */
const inline = (text: string): unknown[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** As much of Markdown as a changelog has: headings of the second level, lists, and code within words. */
export const changelog = (text: string): TemplateResult[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((release) => {
      const [version = '', ...lines] = release.split('\n');
      const items = lines.join('\n').split(/^- /m).slice(1);
      return html`<h2>${version}</h2>
        <ul>
          ${items.map((item) => html`<li>${inline(item.replaceAll(/\s+/g, ' ').trim())}</li>`)}
        </ul>`;
    });
