import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-related-articles');

const meta: Meta<Args> = {
  title: 'Elements/Related articles',
  component: 'news-related-articles',
  args: { ...args, 'article-id': 'hl-night-trains' },
  argTypes,
  loaders: [english],
  parameters: { width: '64em' },
  render: (given, { loaded }) => draw(given, loaded.feed),
};

export default meta;

/** First what the newsroom named for the article, then its section, then what shares its tags. */
export const Default: Story = {};

/** From another section than the article's. */
export const Section: Story = { args: { section: 'Culture', limit: 3 } };

/** Only what has one of these tags. */
export const Tags: Story = { args: { tags: 'weather', heading: 'More on the weather', limit: 3 } };

/** Other words above. */
export const Heading: Story = { args: { heading: 'Read on', limit: 3 } };

/** Pictures beside the text, below an article. */
export const List: Story = { args: { layout: 'list', limit: 4 }, parameters: { width: '44em' } };

/** In the column beside an article. */
export const Rail: Story = { args: { layout: 'rail', limit: 5 }, parameters: { width: '300px' } };

/** One large story, and a few beside it. */
export const Hero: Story = { args: { layout: 'hero', limit: 5 } };

/** Headlines only. */
export const Headlines: Story = { args: { layout: 'list', show: 'time', limit: 5 }, parameters: { width: '30em' } };
