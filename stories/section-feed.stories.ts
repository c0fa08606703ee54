import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { english } from './support/feeds.js';
import { inlineFeed } from './support/inline-feed.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-section-feed');

const meta: Meta<Args> = {
  title: 'Elements/Section feed',
  component: 'news-section-feed',
  args,
  argTypes,
  loaders: [english],
  parameters: { width: '44em' },
  render: (given, { loaded }) => draw(given, loaded.feed),
};

export default meta;

/** The articles of a feed, in the editor's order. */
export const Default: Story = { args: { limit: 5 } };

/** One section of the feed, under its own name. */
export const Section: Story = { args: { section: 'Culture', limit: 4 } };

/** Today's date above, in the publisher's zone. */
export const Today: Story = { args: { section: 'National', today: true, limit: 3 } };

/** By date, whatever the editor's order. */
export const Newest: Story = { args: { order: 'newest', limit: 4 } };

/** Only what has one of these tags. */
export const Tags: Story = { args: { tags: 'weather, ferries', heading: 'Weather and ferries', limit: 4 } };

/** Without what has one of these tags, or one of these ids. */
export const Exclude: Story = { args: { exclude: 'sponsored, hl-night-trains', limit: 4 } };

/** Only what is asked for; agency and credit always stay. */
export const HeadlinesAndTimes: Story = {
  args: { show: 'time', time: 'absolute', heading: 'In brief', limit: 6 },
  parameters: { width: '30em' },
};

/** Everything that a card can show. */
export const ShowAll: Story = {
  args: { show: 'image section summary byline time label reading-time share', layout: 'grid', limit: 3 },
  parameters: { width: '64em' },
};

/** A list that stands under a heading of the page. */
export const WithoutHeading: Story = { args: { heading: '', limit: 3 } };

/** A heading that fits the page's own outline. */
export const HeadingLevel: Story = {
  args: { heading: 'From the harbour', section: 'Harbour', 'heading-level': 3, limit: 3 },
};

/** Dates in the publisher's zone, whoever reads. */
export const PublisherZone: Story = { args: { time: 'absolute', 'time-zone': 'publisher', limit: 3 } };

/** The page's own heading and foot. */
export const Slots: Story = {
  args: { section: 'Business', limit: 3 },
  render: (given, { loaded }) =>
    draw(
      given,
      loaded.feed,
      html`<h2 slot="heading">Money and fish</h2>
        <p slot="footer"><a href="https://your-paper.example/business">All of Business</a></p>`,
    ),
};

/** A feed that stands in the page: no request. */
export const InlineFeed: Story = {
  args: { src: '#news' },
  render: (given) => html`${inlineFeed('news')}${draw(given, null)}`,
};

/** Colours of its own, whatever the page's. */
export const Scheme: Story = { args: { scheme: 'dark', limit: 3 } };

/** A theme is a few tokens; parts reach what they do not. */
export const Themed: Story = {
  args: {
    layout: 'grid',
    limit: 6,
    '--news-accent': 'color-mix(in srgb, currentColor 40%, #0b6e4f)',
    '--news-headline-font': 'system-ui, sans-serif',
    '--news-image-ratio': '1',
    '--news-radius': '6px',
    'section-part': 'letter-spacing: 0.06em;',
  },
  parameters: { width: '64em' },
};
