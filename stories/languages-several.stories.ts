import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { english, mixed, paperIn } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');

const meta: Meta<Args> = { title: 'Languages/Several languages', loaders: [mixed], parameters: { width: '64em' } };

export default meta;

/** Newspapers of four languages in one grid, each story in its own direction. */
export const Grid: Story = feed({ heading: 'From our neighbours', layout: 'grid', limit: 8 });

/** The same in a list. */
export const List: Story = { ...feed({ heading: 'From our neighbours', limit: 8 }), parameters: { width: '44em' } };

/** An Urdu newspaper on an English page: each card in its own direction, script and line height. */
export const UrduAmongEnglish: Story = {
  ...feed({ lang: 'en-GB', heading: 'From Nurpur' }),
  loaders: [paperIn('ur')],
  parameters: { width: '44em' },
};

/** The reverse: English news on an Urdu page. */
export const EnglishAmongUrdu: Story = {
  ...feed({ lang: 'ur', heading: 'انگریزی خبریں', limit: 4 }),
  loaders: [english],
  parameters: { width: '44em' },
};

/** Only the languages that a reader knows. */
export const OnlySome: Story = {
  ...feed({ languages: 'fr da', heading: 'In French and Danish' }),
  parameters: { width: '44em' },
};
