import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { snippet } from '../stories/support/snippet.js';

/** Puts a story on a page of the colours and the direction that the toolbar says, with what to paste below it. */
export const withPage: Decorator = (story, { args, argTypes, component, globals, parameters }) => {
  const page = document.documentElement;
  page.dataset.scheme = String(globals.scheme);
  page.dir = String(globals.direction);
  const width = parameters.width as string | undefined;
  return html`<div class="story" style=${width ? `max-inline-size: ${width}` : nothing}>${story()}</div>
    <details class="snippet">
      <summary>What to paste</summary>
      <pre><code>${snippet(String(component), args, argTypes)}</code></pre>
    </details>`;
};
