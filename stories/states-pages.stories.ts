import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { arabic, english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');
const { as: article } = elementOf('news-article-body');
const { as: related } = elementOf('news-related-articles');

const meta: Meta<Args> = { title: 'States/Pages', loaders: [english], parameters: { width: '64em' } };

export default meta;

const TRAINS = { 'article-id': 'hl-night-trains' };
const telephone = { width: '320px' };
const column = { width: '46em' };
const rtl = { direction: 'rtl' };

/** A page that is dark: pictures stay as they are. */
export const Dark: Story = { ...feed({ layout: 'hero' }), globals: { scheme: 'dark' } };

/** An article on a dark page. */
export const DarkArticle: Story = { ...article(TRAINS), parameters: column, globals: { scheme: 'dark' } };

/** A list that is dark on a page that is not. */
export const DarkByAttribute: Story = feed({ layout: 'grid', limit: 3, scheme: 'dark' });

/** The narrowest column that a rail is made for. */
export const Rail160: Story = { ...feed({ layout: 'rail' }), parameters: { width: '160px' } };

/** A list in the narrowest column. */
export const List160: Story = { ...feed({ limit: 4 }), parameters: { width: '160px' } };

/** The narrowest telephone. */
export const List320: Story = { ...feed({ limit: 4 }), parameters: telephone };

/** One column is left of the grid. */
export const Grid320: Story = { ...feed({ layout: 'grid', limit: 3 }), parameters: telephone };

/** The large story is as wide as the telephone. */
export const Hero320: Story = { ...feed({ layout: 'hero' }), parameters: telephone };

/** An article on the narrowest telephone: tables scroll alone. */
export const Article320: Story = { ...article(TRAINS), parameters: telephone };

/** What to read next on the narrowest telephone. */
export const Related320: Story = { ...related(TRAINS), parameters: telephone };

/** A page that is written from right to left. */
export const RightToLeft: Story = { ...feed({ lang: 'ar', layout: 'hero' }), loaders: [arabic], globals: rtl };

/** A narrow column that is written from right to left. */
export const RightToLeftRail: Story = {
  ...feed({ lang: 'ar', layout: 'rail' }),
  loaders: [arabic],
  globals: rtl,
  parameters: { width: '300px' },
};

/** An article that is written from right to left. */
export const RightToLeftArticle: Story = {
  ...article({ lang: 'ar', 'article-id': 'marsa-night-ferry' }),
  loaders: [arabic],
  globals: rtl,
  parameters: column,
};

const ad = (place: number): TemplateResult =>
  html`<a slot="ad-${place}" href="https://shop.example/" class="advertisement"
    >Brightwater Chandlers: rope, oilskins and advice, on the quay since 1904</a
  >`;

/** Advertisements among cards, marked as such; nothing stands where the page has none. */
export const Advertisement: Story = {
  ...feed({ 'slot-every': 2, limit: 7, '--news-ad-height': '6rem' }, [ad(1), ad(2)]),
  parameters: { width: '44em' },
};

/** An advertisement in a grid has a row of its own. */
export const AdvertisementInGrid: Story = feed(
  { layout: 'grid', 'slot-every': 3, limit: 6, '--news-ad-height': '6rem' },
  ad(1),
);

/** An advertisement between the paragraphs of an article. */
export const AdvertisementInArticle: Story = {
  ...article({ 'article-id': 'hl-ferry', 'slot-every': 2, '--news-ad-height': '6rem' }, ad(1)),
  parameters: column,
};

/** Places for advertisements of which the page has none: nothing is drawn. */
export const AdvertisementWithoutAny: Story = {
  ...article({ 'article-id': 'hl-ferry', 'slot-every': 2 }),
  parameters: column,
};
