import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Article, Feed } from '../src/index.js';
import { english } from './support/feeds.js';
import { helpersFor } from './support/helpers.js';
import { silentNetwork } from './support/network.js';

type Args = Record<string, unknown>;
type Story = StoryObj<Args>;

const { args, argTypes, draw } = helpersFor('news-article-card');

const meta: Meta<Args> = {
  title: 'Article card',
  component: 'news-article-card',
  args,
  argTypes,
  loaders: [english],
  parameters: { width: '24em' },
  render: (given, { loaded }) => draw(given, loaded.feed as Feed),
};

export default meta;

const withArticle =
  (change: (article: Article) => Article): NonNullable<Story['render']> =>
  (given, { loaded }) => {
    const feed = loaded.feed as Feed;
    const [first, ...others] = feed.articles;
    return draw(given, first ? { ...feed, articles: [change(first), ...others] } : feed);
  };

/** The picture above the text. */
export const Stacked: Story = { args: { layout: 'stacked' } };

/** The picture beside the text. */
export const Inline: Story = { args: { layout: 'inline' }, parameters: { width: '36em' } };

/** The headline, and what it needs. */
export const Headline: Story = { args: { layout: 'headline' } };

/** The large one, with caption and credit under the picture. */
export const Hero: Story = { args: { layout: 'hero' }, parameters: { width: '60em' } };

/** A story that is happening. */
export const Live: Story = { args: { 'article-id': 'hl-storm-brannoch' } };

/** Paid content always says so. */
export const Sponsored: Story = { args: { 'article-id': 'hl-keep-a-boat-dry' } };

/** Somebody's opinion. */
export const Opinion: Story = { args: { 'article-id': 'hl-lighthouse-opinion' } };

/** A story without a picture. */
export const WithoutPicture: Story = { render: withArticle((article) => ({ ...article, image: null })) };

/** Words that do not end. */
export const LongWords: Story = {
  render: withArticle((article) => ({
    ...article,
    headline: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung postponed until the ice has gone',
  })),
  parameters: { width: '14em' },
};

/** While the feed is on its way. */
export const Loading: Story = {
  args: { src: 'https://news.example/feed.json' },
  beforeEach: silentNetwork,
  render: (given) => draw(given, null),
};

/** The article is not in the feed: never another in its place. */
export const Empty: Story = { args: { 'article-id': 'hl-nothing' } };
