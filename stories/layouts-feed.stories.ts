import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-section-feed');

const meta: Meta<Args> = {
  title: 'Layouts/Feed',
  component: 'news-section-feed',
  args,
  argTypes,
  loaders: [english],
  render: (given, { loaded }) => draw(given, loaded.feed),
};

export default meta;

/** Pictures beside the text, one story below the other: what comes with the script. */
export const List: Story = { args: { layout: 'list' }, parameters: { width: '44em' } };

/** As many columns as there is room for. */
export const Grid: Story = { args: { layout: 'grid', limit: 6 }, parameters: { width: '64em' } };

/** For a narrow column: the first story with its picture, then headlines. */
export const Rail: Story = { args: { layout: 'rail' }, parameters: { width: '300px' } };

/** A strip that scrolls sideways, by touch and by its buttons. */
export const Carousel: Story = { args: { layout: 'carousel' }, parameters: { width: '64em' } };

/** One large story, and a few beside it. */
export const Hero: Story = { args: { layout: 'hero' }, parameters: { width: '64em' } };

/** Numbered, in the digits of the language: what is read most. */
export const Ranked: Story = { args: { layout: 'ranked' }, parameters: { width: '24em' } };

/** The newest first, by day. */
export const Timeline: Story = { args: { layout: 'timeline' }, parameters: { width: '44em' } };
