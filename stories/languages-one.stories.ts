import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { arabic, english, french, untranslated } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');
const { as: article } = elementOf('news-article-body');
const { as: related } = elementOf('news-related-articles');

const meta: Meta<Args> = { title: 'Languages/One language', parameters: { width: '44em' } };

export default meta;

const wide = { width: '64em' };

/** Times, dates and words in English. */
export const English: Story = { ...feed({ lang: 'en-GB', limit: 5, today: true }), loaders: [english] };

/** Times, dates and words in French, for a French feed. */
export const French: Story = { ...feed({ lang: 'fr', limit: 5, today: true }), loaders: [french] };

/** An article in French. */
export const FrenchArticle: Story = {
  ...article({ lang: 'fr', 'article-id': 'vigie-train-de-nuit' }),
  loaders: [french],
};

/** What to read next, in French. */
export const FrenchRelated: Story = {
  ...related({ lang: 'fr', 'article-id': 'vigie-grues' }),
  loaders: [french],
  parameters: wide,
};

/** A language that the widgets have no words of: the news as it is, the few words around it in English. */
export const WithoutTranslation: Story = { ...feed({ lang: 'da' }), loaders: [untranslated] };

/** A feed that is written from right to left. */
export const Arabic: Story = { ...feed({ lang: 'ar', dir: 'rtl', limit: 5 }), loaders: [arabic] };
