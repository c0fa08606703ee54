import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { draw: feed } = elementOf('news-section-feed');
const { as: article } = elementOf('news-article-body');

/** Its stories are written for each file of `src/styles/themes/` (`.storybook/theme-stories.ts`). */
const meta: Meta<Args> = { title: 'Themes/Theme files', loaders: [english], excludeStories: /^make/ };

export default meta;

/** A front page in small. */
const front = (theme: string, scheme: 'light' | 'dark', note: string): Story => ({
  globals: { theme, scheme },
  parameters: { width: '72em', note, controls: { disable: true } },
  render: (_, { loaded }) =>
    html`${feed({ section: 'National', layout: 'hero', limit: 5 }, loaded.feed)}
      <div class="beside">
        ${feed({ section: 'Harbour', limit: 3 }, loaded.feed)}
        ${feed({ section: 'Culture', layout: 'rail' }, loaded.feed)}
      </div>`,
});

export const makeLight = (theme: string): Story => front(theme, 'light', `A front page in the theme “${theme}”.`);

export const makeDark = (theme: string): Story =>
  front(theme, 'dark', `The theme “${theme}” on a page that is dark: its colours are made of the text’s.`);

export const makeArticle = (theme: string): Story => ({
  ...article({ 'article-id': 'hl-night-trains' }),
  globals: { theme },
  parameters: { width: '46em', note: `An article in the theme “${theme}”.` },
});
