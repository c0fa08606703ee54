import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { snippetOf } from '../stories/support/snippet.js';

const copy = ({ currentTarget }: Event): void => {
  const button = currentTarget as HTMLButtonElement;
  const text = button.parentElement?.querySelector('code')?.textContent ?? '';
  navigator.clipboard.writeText(text).then(
    () => (button.textContent = 'Copied'),
    () => (button.textContent = 'Select the text and copy it'),
  );
};

const block = (title: string, code: unknown): TemplateResult =>
  html`<section class="block" dir="ltr">
    <h2>${title}</h2>
    <pre tabindex="0"><code>${code}</code></pre>
  </section>`;

/** Puts a story on a page of the colours and the direction that the toolbar says, with what to paste below it. */
export const withPage: Decorator = (story, { globals, parameters, title }) => {
  const page = document.documentElement;
  page.dataset.scheme = String(globals.scheme);
  page.dir = String(globals.direction);
  const { width, note, says } = parameters as { width?: string; note?: string; says?: object };
  const write = (code: Element | undefined): void => {
    // When all of the page is drawn.
    queueMicrotask(() => {
      const drawn = code?.closest('.page')?.querySelector('.story');
      if (code && drawn) code.textContent = snippetOf(drawn);
    });
  };
  return html`<div class="page">
    ${note && !title.startsWith('Start here') ? html`<p class="note" lang="en" dir="ltr">${note}</p>` : nothing}
    <div class="story" style=${width ? `max-inline-size: ${width}` : nothing}>${story()}</div>
    ${
      parameters.snippet === false
        ? nothing
        : html`<section class="block snippet" dir="ltr">
            <h2>What to paste</h2>
            <pre tabindex="0"><code ${ref(write)}></code></pre>
            <button type="button" @click=${copy}>Copy</button>
          </section>`
    }
    ${says && Object.keys(says).length ? block('What the feed says', JSON.stringify(says, null, 2)) : nothing}
  </div>`;
};
