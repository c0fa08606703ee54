import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { mixed } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');

const meta: Meta<Args> = { title: 'Languages/Several languages', loaders: [mixed], parameters: { width: '64em' } };

export default meta;

/** Newspapers of four languages in one grid, each story in its own direction. */
export const Grid: Story = feed({ heading: 'From our neighbours', layout: 'grid', limit: 8 });

/** The same in a list. */
export const List: Story = { ...feed({ heading: 'From our neighbours', limit: 8 }), parameters: { width: '44em' } };

/** Only the languages that a reader knows. */
export const OnlySome: Story = {
  ...feed({ languages: 'fr da', heading: 'In French and Danish' }),
  parameters: { width: '44em' },
};
