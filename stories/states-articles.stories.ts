import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { english, saying, withoutPictures } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');
const { as: card } = elementOf('news-article-card');
const { as: article } = elementOf('news-article-body');
const { as: related } = elementOf('news-related-articles');

const meta: Meta<Args> = { title: 'States/Articles', loaders: [english], parameters: { width: '44em' } };

export default meta;

const wide = { width: '64em' };
const narrow = { width: '24em' };
const fallback = html`<p><a href="https://your-paper.example/">All the news</a></p>`;

const LONG =
  'Minister who promised to publish every letter she received in office within a week of its arrival now asks for ' +
  'eleven months, two more clerks and a dry room to keep them in';
const WORDS = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung postponed until the ice has gone';
const FERRY = 'New ferry cuts the island crossing to 38 minutes';

/** A feed with one article. */
export const OneArticle: Story = { ...feed({ layout: 'grid' }), ...saying({ count: 1 }, '64em') };

/** One article where there is room for five. */
export const OneInHero: Story = { ...feed({ layout: 'hero' }), ...saying({ count: 1 }, '64em') };

/** One article in a list. */
export const OneInList: Story = { ...feed(), ...saying({ count: 1 }) };

/** All articles of a feed. */
export const Many: Story = { ...feed({ layout: 'grid', limit: 40 }), parameters: { width: '80em' } };

/** Some articles have a picture and some have none. */
export const SomeWithoutPicture: Story = {
  ...feed({ layout: 'grid', limit: 6, tags: 'service, assembly, letters, islands, politics' }),
  parameters: wide,
};

/** A feed without any picture. */
export const NoPictures: Story = {
  ...feed({ layout: 'grid', limit: 6 }),
  loaders: [withoutPictures],
  parameters: wide,
};

/** A list without any picture. */
export const NoPicturesInList: Story = { ...feed({ limit: 4 }), loaders: [withoutPictures] };

/** An article without a picture. */
export const ArticleWithoutPicture: Story = article({ 'article-id': 'hl-tide-tables' });

/** A headline of thirty words. */
export const LongHeadline: Story = {
  ...feed({ layout: 'grid', limit: 3 }),
  ...saying({ item: { title: LONG } }, '64em'),
};

/** A headline of thirty words above an article. */
export const LongHeadlineOfArticle: Story = article({ 'article-id': 'hl-minister-ledger' });

/** Words that do not end, in a narrow column. */
export const LongWords: Story = {
  ...card(),
  ...saying({ item: { title: WORDS } }, '14em'),
};

/** An article of which the feed has a headline and an address, and nothing else. */
export const HeadlineOnly: Story = {
  ...card(),
  ...saying(
    {
      item: {
        summary: null,
        content_html: null,
        image: null,
        date_published: null,
        date_modified: null,
        authors: null,
        tags: null,
        _news: null,
      },
    },
    '24em',
  ),
};

/** The article is not in the feed: never another in its place. */
export const MissingArticle: Story = { ...article({ 'article-id': 'hl-nothing' }), tags: ['empty'] };

/** A card whose article is not in the feed. */
export const MissingCard: Story = { ...card({ 'article-id': 'hl-nothing' }, fallback), tags: ['empty'] };

/** Nothing to read next in this section. */
export const NothingRelated: Story = {
  ...related({ 'article-id': 'hl-ferry', section: 'Chess' }, fallback),
  tags: ['empty'],
};

/** A withdrawn article is not shown anywhere, whoever asks for it. */
export const Withdrawn: Story = { ...card({ 'article-id': 'hl-swing-bridge-closed' }), tags: ['empty'] };

/** A story that is happening. */
export const Live: Story = { ...card({ 'article-id': 'hl-storm-brannoch' }), parameters: narrow };

/** The words that a newsroom puts on a story. */
export const Labels: Story = {
  ...feed({
    layout: 'grid',
    limit: 6,
    show: 'image section label time',
    tags: 'storm, law, dredging, sponsored, opinion, cannery',
    heading: '',
  }),
  parameters: wide,
};

/** Almost all labels at once. */
export const EveryLabel: Story = {
  ...card(),
  ...saying(
    {
      item: {
        _news: {
          labels: ['live', 'breaking', 'exclusive', 'opinion', 'subscriber', 'correction', 'video', 'audio', 'gallery'],
        },
      },
    },
    '24em',
  ),
};

/** A film and how long it is; spoken, "2 minutes 5 seconds". */
export const Video: Story = {
  ...card(),
  ...saying(
    {
      item: {
        _news: { labels: ['video'] },
        attachments: [{ url: 'pictures/ferry.mp4', mime_type: 'video/mp4', duration_in_seconds: 125 }],
      },
    },
    '24em',
  ),
};

/** A gallery and how many pictures it has. */
export const Gallery: Story = {
  ...card(),
  ...saying(
    {
      item: {
        _news: { labels: ['gallery'] },
        attachments: ['cannery', 'choir', 'classroom'].map((name) => ({
          url: `pictures/${name}.svg`,
          mime_type: 'image/svg+xml',
        })),
      },
    },
    '24em',
  ),
};

/** A story that only subscribers of the publisher can read there. */
export const Subscribers: Story = { ...card(), ...saying({ item: { _news: { labels: ['subscriber'] } } }, '24em') };

/** Below the lead story, links to those that the newsroom named beside it. */
export const AlsoInThisStory: Story = {
  ...feed({ layout: 'hero', limit: 1, heading: '' }),
  ...saying({
    first: 'hl-storm-brannoch',
    item: { _news: { related: ['hl-tide-tables', 'hl-ferry', 'hl-open-beaches'] } },
  }),
};

/** A label, the sponsor's name, and links that tell search engines so. */
export const SponsoredArticle: Story = article({ 'article-id': 'hl-keep-a-boat-dry' });

/** Authors' portraits beside their names. */
export const AuthorPictures: Story = {
  ...article({ 'article-id': 'hl-open-beaches', show: 'section byline time' }),
  ...saying({
    first: 'hl-open-beaches',
    item: {
      authors: [
        { name: 'Petra Vane', avatar: 'pictures/choir.svg' },
        { name: 'Joss Amberley', avatar: 'pictures/cannery.svg' },
      ],
      _news: { byline: null },
    },
  }),
};

/** Passing a story on, sending it, and printing the page. */
export const ShareAndPrint: Story = article({
  'article-id': 'hl-price-of-cod',
  show: 'image section byline time label share',
});

/** Paid content always says so. */
export const Sponsored: Story = { ...card({ 'article-id': 'hl-keep-a-boat-dry', show: 'image' }), parameters: narrow };

/** Somebody's opinion. */
export const Opinion: Story = { ...card({ 'article-id': 'hl-lighthouse-opinion' }), parameters: narrow };

/** A story of an agency: its name and the picture's credit always stay. */
export const Agency: Story = { ...card({ 'article-id': 'hl-night-trains', show: 'image' }), parameters: narrow };

/** Two authors, each with a page. */
export const TwoAuthors: Story = {
  ...article({ 'article-id': 'hl-open-beaches' }),
  ...saying({
    first: 'hl-open-beaches',
    item: {
      authors: [
        { name: 'Petra Vane', url: 'https://your-paper.example/vane' },
        { name: 'Joss Amberley', url: 'https://your-paper.example/amberley' },
      ],
      _news: { byline: null },
    },
  }),
};

/** A story that says when it was changed. */
export const Updated: Story = article({ 'article-id': 'hl-storm-brannoch' });

/** What a newsroom says about a published mistake. */
export const Correction: Story = article({ 'article-id': 'hl-inner-basin' });

/** A headline that the feed has again as excerpt and caption is said once. */
export const SaidOnce: Story = {
  ...card({ layout: 'hero' }),
  ...saying({ first: 'hl-ferry', item: { title: FERRY, summary: FERRY, _news: { image: { caption: FERRY } } } }),
};
