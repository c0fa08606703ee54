import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Feed } from '../src/index.js';
import { arabic, english, french } from './support/feeds.js';
import { helpersFor } from './support/helpers.js';
import { silentNetwork } from './support/network.js';

type Args = Record<string, unknown>;
type Story = StoryObj<Args>;

const { args, argTypes, draw } = helpersFor('news-section-feed');

const meta: Meta<Args> = {
  title: 'Section feed',
  component: 'news-section-feed',
  args,
  argTypes,
  loaders: [english],
  render: (given, { loaded }) => draw(given, loaded.feed as Feed),
};

export default meta;

/** Pictures beside the text, one story below the other: what comes with the script. */
export const List: Story = { args: { layout: 'list' }, parameters: { width: '44em' } };

/** As many columns as there is room for. */
export const Grid: Story = { args: { layout: 'grid', limit: 6 } };

/** For a narrow column: the first story with its picture, then headlines. */
export const Rail: Story = { args: { layout: 'rail' }, parameters: { width: '300px' } };

/** The narrowest column that a rail is made for. */
export const NarrowRail: Story = { args: { layout: 'rail' }, parameters: { width: '160px' } };

/** One large story, and a few beside it. */
export const Hero: Story = { args: { layout: 'hero' } };

/** One section of the feed, under its own name, with today's date. */
export const Section: Story = { args: { section: 'Culture', today: true, limit: 4 }, parameters: { width: '44em' } };

/** Only what is asked for; agency and credit always stay. */
export const HeadlinesAndTimes: Story = {
  args: { show: 'time', time: 'absolute', heading: 'In brief' },
  parameters: { width: '30em' },
};

/** Times, dates and words in French, for a French feed. */
export const InFrench: Story = { args: { lang: 'fr', limit: 5 }, loaders: [french], parameters: { width: '44em' } };

/** A feed that is written from right to left. */
export const RightToLeft: Story = { args: { layout: 'grid' }, loaders: [arabic], globals: { direction: 'rtl' } };

/** A page that is dark: pictures stay as they are. */
export const Dark: Story = { args: { layout: 'hero' }, globals: { scheme: 'dark' } };

/** A theme is a few tokens. */
export const Themed: Story = {
  args: {
    layout: 'grid',
    limit: 6,
    '--news-accent': '#0b6e4f',
    '--news-font': 'system-ui, sans-serif',
    '--news-image-ratio': '1',
    '--news-radius': '6px',
  },
};

/** While the feed is on its way, with the height of what comes. */
export const Loading: Story = {
  args: { src: 'https://news.example/feed.json', layout: 'grid', limit: 6 },
  beforeEach: silentNetwork,
  render: (given) => draw(given, null),
};

/** A good feed in which nothing is left to show. */
export const Empty: Story = { args: { section: 'Chess' } };

/** A feed that could not be had. */
export const Problem: Story = { args: { src: '#missing' }, render: (given) => draw(given, null) };

/** The page's own content stands wherever there is no news. */
export const Fallback: Story = {
  args: { src: '#missing' },
  render: (given) => draw(given, null, html`<p><a href="https://news.example/">All the news at news.example</a></p>`),
};
