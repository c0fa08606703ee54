import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-article-body');

const meta: Meta<Args> = {
  title: 'Elements/Article body',
  component: 'news-article-body',
  args: { ...args, 'article-id': 'hl-night-trains' },
  argTypes,
  loaders: [english],
  parameters: { width: '46em' },
  render: (given, { loaded }) => draw(given, loaded.feed),
};

export default meta;

/** Section, headline, byline, times, picture, key points, text and correction. */
export const Default: Story = { args: { 'time-zone': 'publisher' } };

/** Ages in place of dates. */
export const RelativeTime: Story = { args: { 'article-id': 'hl-ferry', time: 'relative' } };

/** Only some of the fields; agency and credit always stay. */
export const Show: Story = { args: { 'article-id': 'hl-last-crane', show: 'image byline' } };

/** How long it takes to read, and what a reader may do with it: pass it on, send it, print the page. */
export const ReadingTimeAndShare: Story = {
  args: { 'article-id': 'hl-price-of-cod', show: 'image section byline time label reading-time share' },
};

/** The page's only first-level heading is the headline. */
export const HeadingLevel: Story = { args: { 'article-id': 'hl-tidewater-theatre', 'heading-level': 1 } };

/** A page that gives the text another type. */
export const Themed: Story = {
  args: {
    'article-id': 'hl-museum-of-fog',
    '--news-headline-font': 'system-ui, sans-serif',
    '--news-line-height': '1.7',
    '--news-accent': 'color-mix(in srgb, currentColor 40%, #0b6e4f)',
    'standfirst-part': 'font-style: italic;',
  },
};

/** Something of the page's own below. */
export const Footer: Story = {
  args: { 'article-id': 'hl-lighthouse-opinion' },
  render: (given, { loaded }) =>
    draw(given, loaded.feed, html`<p slot="footer"><a href="https://your-paper.example/letters">Write to us</a></p>`),
};
