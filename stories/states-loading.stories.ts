import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { english, none } from './support/feeds.js';
import { answering, at, deadNetwork, hugeNetwork, lateNetwork, silentNetwork } from './support/network.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');
const { as: card } = elementOf('news-article-card');
const { as: article } = elementOf('news-article-body');
const { as: related } = elementOf('news-related-articles');

const meta: Meta<Args> = { title: 'States/Loading and problems', parameters: { width: '44em' } };

export default meta;

const src = at('feed.json');
const wide = { width: '64em' };
const fallback = html`<p><a href="https://your-paper.example/">All the news</a></p>`;

/** While the feed is on its way, with the height of what comes. */
export const LoadingList: Story = { ...feed({ src, limit: 3 }), beforeEach: silentNetwork, tags: ['loading'] };

/** The skeleton has the layout's own columns. */
export const LoadingGrid: Story = {
  ...feed({ src, layout: 'grid', limit: 6 }),
  beforeEach: silentNetwork,
  parameters: wide,
  tags: ['loading'],
};

/** One large story, and a few beside it. */
export const LoadingHero: Story = {
  ...feed({ src, layout: 'hero' }),
  beforeEach: silentNetwork,
  parameters: wide,
  tags: ['loading'],
};

/** For a narrow column. */
export const LoadingRail: Story = {
  ...feed({ src, layout: 'rail' }),
  beforeEach: silentNetwork,
  parameters: { width: '300px' },
  tags: ['loading'],
};

/** A card that waits for its feed. */
export const LoadingCard: Story = {
  ...card({ src }),
  beforeEach: silentNetwork,
  parameters: { width: '24em' },
  tags: ['loading'],
};

/** An article that waits for its feed. */
export const LoadingArticle: Story = {
  ...article({ src, 'article-id': 'hl-ferry' }),
  beforeEach: silentNetwork,
  tags: ['loading'],
};

/** What to read next, while nobody knows it yet. */
export const LoadingRelated: Story = {
  ...related({ src, 'article-id': 'hl-ferry' }),
  beforeEach: silentNetwork,
  parameters: wide,
  tags: ['loading'],
};

/** The page's own content stands in place of a skeleton. */
export const LoadingWithFallback: Story = { ...feed({ src }, fallback), beforeEach: silentNetwork, tags: ['loading'] };

/** A good feed in which nothing is left to show. */
export const Empty: Story = { ...feed({ section: 'Chess' }), loaders: [english], tags: ['empty'] };

/** A good feed without any article, in the page's own words. */
export const EmptyInOwnWords: Story = {
  ...feed({}, html`<span slot="empty">The newsroom is at lunch. Come back at two.</span>`),
  loaders: [none],
  tags: ['empty'],
};

/** The element has no address, and the page announces no feed. */
export const NoSource: Story = { ...feed(), tags: ['problem'] };

/** No connection, or a server that does not allow other pages to read its feed. */
export const Network: Story = { ...feed({ src }), beforeEach: deadNetwork, tags: ['problem'] };

/** The answer took too long. */
export const Timeout: Story = { ...feed({ src }), beforeEach: lateNetwork, tags: ['problem'] };

/** The server answered with an error. */
export const Http: Story = { ...feed({ src }), beforeEach: answering('Down for repairs', 503), tags: ['problem'] };

/** More than is read of any feed. */
export const TooLarge: Story = { ...feed({ src }), beforeEach: hugeNetwork, tags: ['problem'] };

/** A page stands at the address, not a feed. */
export const NotJson: Story = {
  ...feed({ src: at('index.html') }),
  beforeEach: answering('<!doctype html><title>The Harbour Ledger</title>'),
  tags: ['problem'],
};

/** Other data stands at the address. */
export const NotAFeed: Story = {
  ...feed({ src: at('weather.json') }),
  beforeEach: answering('{"weather": "fog"}'),
  tags: ['problem'],
};

/** The page's own content stands wherever there is no news. */
export const Fallback: Story = { ...feed({ src }, fallback), beforeEach: deadNetwork, tags: ['problem'] };

/** The same for an article. */
export const ArticleProblem: Story = {
  ...article({ src, 'article-id': 'hl-ferry' }),
  beforeEach: deadNetwork,
  tags: ['problem'],
};

/** A problem in another language. */
export const ProblemInFrench: Story = {
  ...feed({ src, lang: 'fr' }),
  beforeEach: answering('', 404),
  tags: ['problem'],
};
