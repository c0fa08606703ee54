import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-article-card');

const meta: Meta<Args> = {
  title: 'Cards/Layouts',
  component: 'news-article-card',
  args,
  argTypes,
  loaders: [english],
  render: (given, { loaded }) => draw(given, loaded.feed),
};

export default meta;

/** The picture above the text. */
export const Stacked: Story = { args: { layout: 'stacked' }, parameters: { width: '24em' } };

/** The picture beside the text. */
export const Inline: Story = { args: { layout: 'inline' }, parameters: { width: '36em' } };

/** The headline, and what it needs. */
export const Headline: Story = { args: { layout: 'headline' }, parameters: { width: '24em' } };

/** The large one, with caption and credit under the picture. */
export const Hero: Story = { args: { layout: 'hero' }, parameters: { width: '60em' } };
