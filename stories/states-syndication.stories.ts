import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { saying } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: article } = elementOf('news-article-body');
const { as: feed } = elementOf('news-section-feed');

const meta: Meta<Args> = { title: 'States/On other pages' };

export default meta;

const HOME = 'https://your-paper.example/';
const FERRY = { 'article-id': 'hl-ferry' };

/** A newspaper on another host than this page's, which says how much of an article other pages may show. */
const elsewhere = (syndication: string): ReturnType<typeof saying> =>
  saying({
    feed: { home_page_url: HOME, _news: { publisher: { url: HOME } } },
    first: 'hl-ferry',
    item: { url: `${HOME}ferry`, _news: { syndication } },
  });

/** The whole article may be shown; whose it is stands below. */
export const Full: Story = { ...article(FERRY), ...elsewhere('full') };

/** Other pages may show headline and excerpt, and link to the rest. */
export const Summary: Story = { ...article(FERRY), ...elsewhere('summary') };

/** Other pages may show the headline, and link to the rest. */
export const Headline: Story = { ...article(FERRY), ...elsewhere('headline') };

/** The same in a list: the first story is shown as a headline. */
export const HeadlineInList: Story = { ...feed({ limit: 3 }), ...elsewhere('headline') };
