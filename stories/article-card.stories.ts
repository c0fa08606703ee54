import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-article-card');

const meta: Meta<Args> = {
  title: 'Elements/Article card',
  component: 'news-article-card',
  args,
  argTypes,
  loaders: [english],
  parameters: { width: '24em' },
  render: (given, { loaded }) => draw(given, loaded.feed),
};

export default meta;

/** The feed's first article. */
export const Default: Story = {};

/** One article of the feed, by its id or its address. */
export const ArticleId: Story = { args: { 'article-id': 'hl-ferry' } };

/** Only what is asked for; agency and credit always stay. */
export const Show: Story = { args: { 'article-id': 'hl-lantern-night', show: 'image' } };

/** How long it takes to read, and a button to pass it on. */
export const ReadingTimeAndShare: Story = {
  args: { 'article-id': 'hl-price-of-cod', show: 'image section time reading-time share' },
};

/** A date in place of an age. */
export const AbsoluteTime: Story = { args: { 'article-id': 'hl-cannery', time: 'absolute' } };

/** Below a heading of the second level, the card's is one of the third; here it is another. */
export const HeadingLevel: Story = { args: { 'article-id': 'hl-kelp', 'heading-level': 4 } };

/** Links that open elsewhere, and say where their readers come from. */
export const LinksOut: Story = {
  args: { 'article-id': 'hl-painted-bread', target: '_blank', 'link-query': 'utm_source=partner' },
};

/** Something of the page's own below. */
export const Footer: Story = {
  args: { 'article-id': 'hl-fishermens-choir' },
  render: (given, { loaded }) =>
    draw(given, loaded.feed, html`<p slot="footer"><a href="https://your-paper.example/choir">Hear them sing</a></p>`),
};
