import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LAYOUTS } from '../src/layouts/table.js';
import { elementOf, type Args } from './support/element.js';
import { english, some, someLong, withoutPictures } from './support/feeds.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-section-feed');

// Every layout of the table, one below the other: a new one appears by itself.
const meta: Meta<Args> = {
  title: 'Layouts/All',
  component: 'news-section-feed',
  args,
  argTypes: { ...argTypes, layout: { ...argTypes.layout, control: false }, heading: { control: false } },
  render: (given, { loaded }) =>
    html`${Object.keys(LAYOUTS).map((layout) => draw({ ...given, layout, heading: `The layout ${layout}` }, loaded.feed))}`,
};

export default meta;

/** Each with as many stories as it has by itself. */
export const Usual: Story = { loaders: [english], parameters: { width: '64em' } };

/** A feed of one story. */
export const OneStory: Story = { loaders: [some(1)], parameters: { width: '64em' } };

/** A feed of two. */
export const TwoStories: Story = { loaders: [some(2)], parameters: { width: '64em' } };

/** Fifty stories in each. */
export const FiftyStories: Story = { args: { limit: 50 }, loaders: [some(50)], parameters: { width: '64em' } };

/** No story has a picture. */
export const NoPictures: Story = { loaders: [withoutPictures], parameters: { width: '64em' } };

/** Headlines of three words and of thirty, and pictures here and there. */
export const LongHeadlines: Story = { loaders: [someLong], parameters: { width: '64em' } };

/** In a margin of 160 pixels. */
export const Narrow: Story = { loaders: [someLong], parameters: { width: '160px' } };
