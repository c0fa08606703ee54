import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { NEWS, snippetOf } from '../stories/support/snippet.js';
import { NO_THEME, wear } from './themes.js';
import { setPage, widthOf, type Toolbars } from './toolbars.js';

const say = (button: Element, words: string): void => {
  const status = button.parentElement!.querySelector('[role="status"]')!;
  // What was said before is said again.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = words));
};

const copy = ({ currentTarget }: Event): void => {
  const button = currentTarget as HTMLButtonElement;
  const text = button.parentElement?.querySelector('code')?.textContent ?? '';
  navigator.clipboard.writeText(text).then(
    () => say(button, 'Copied'),
    () => say(button, 'Select the text and copy it'),
  );
};

const block = (title: string, code: unknown): TemplateResult =>
  html`<section class="block" lang="en" dir="ltr">
    <h2>${title}</h2>
    <pre tabindex="0"><code>${code}</code></pre>
  </section>`;

/** What few of our elements look at by themselves: the page's language and direction. */
const lookAgain = (page: Element): void => {
  for (const element of page.querySelectorAll<Element & { requestUpdate: () => void }>(NEWS)) element.requestUpdate();
};

/** Puts a story on a page as the toolbar says, with what to paste below it. */
export const withPage: Decorator = (story, { globals, parameters, title }) => {
  const bars = globals as unknown as Toolbars;
  const { width, note, says, snippet } = parameters as {
    width?: string;
    note?: string;
    says?: object;
    snippet?: boolean;
  };
  setPage(bars);
  const known = wear(bars.theme);
  const theme = known ? bars.theme : NO_THEME;
  const write = (code: Element | undefined): void => {
    // When all of the page is drawn.
    queueMicrotask(() => {
      const page = code?.closest('.page');
      const drawn = page?.querySelector('.story');
      if (!code || !page || !drawn) return;
      lookAgain(page);
      code.textContent = snippetOf(drawn, theme === NO_THEME ? null : theme);
      page.querySelector('.snippet [role="status"]')!.textContent = '';
    });
  };
  const stand = (): TemplateResult =>
    html`<div class="story" style=${styleMap({ maxInlineSize: widthOf(bars, width) })}>${story()}</div>`;
  return html`<div class="page">
    ${note && !title.startsWith('Start here') ? html`<p class="note" lang="en" dir="ltr">${note}</p>` : nothing}
    ${
      known
        ? nothing
        : html`<p class="note" role="status" lang="en" dir="ltr">
            There is no theme “${bars.theme}”: this is how it looks without one.
          </p>`
    }
    ${
      bars.scheme === 'both' && snippet !== false
        ? html`<div class="panes">
            ${['light', 'dark'].map((scheme) => html`<div class="pane" data-scheme=${scheme}>${stand()}</div>`)}
          </div>`
        : stand()
    }
    ${
      snippet === false
        ? nothing
        : html`<section class="block snippet" lang="en" dir="ltr">
            <h2>What to paste</h2>
            <pre tabindex="0"><code ${ref(write)}></code></pre>
            <button type="button" @click=${copy}>Copy</button> <span role="status"></span>
          </section>`
    }
    ${says && Object.keys(says).length ? block('What the feed says', JSON.stringify(says, null, 2)) : nothing}
  </div>`;
};
