import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import broadsheet from '../src/styles/themes/broadsheet.css?inline';
import { elementOf } from './support/element.js';
import { english, saying } from './support/feeds.js';
import { guide, storyLink, table, theme } from './support/guide.js';
import { declarationOf } from './support/manifest.js';

const { draw: feed } = elementOf('news-section-feed');
const { draw: card } = elementOf('news-article-card');
const { draw: article } = elementOf('news-article-body');
const { draw: related } = elementOf('news-related-articles');

const meta: Meta = {
  title: 'Start here/Guide',
  loaders: [english],
  parameters: { controls: { disable: true }, width: '60rem' },
};

export default meta;

/** Two lines, and what they show. */
export const WhatToPaste: StoryObj = {
  render: (_, { loaded }) =>
    guide(
      'Two lines, and the news is on your page',
      html`<p class="lead">
          Paste a script once, and an element wherever the news should stand. It takes your page’s type, size and
          colours.
        </p>
        ${feed(
          { section: 'Harbour', limit: 3 },
          loaded.feed,
          html`<a href="https://your-paper.example/harbour">News from the harbour</a>`,
        )}
        <h2>Then make it yours</h2>
        <ul>
          <li><b>Your feed.</b> Put the address of a JSON Feed into <code>src</code>.</li>
          <li>
            <b>Your words.</b> What you write inside the element is read before the script runs, and whenever there is
            no news to show.
          </li>
          <li>
            <b>Your choice.</b> Everything else is an attribute: <code>section</code>, <code>limit</code>,
            <code>layout</code>. The <a href="./builder/" target="_top">embed builder</a> reads your feed, asks step by
            step, and writes the lines; and any story here has controls, which the text to paste follows.
          </li>
          <li>
            <b>An editor that removes unknown tags?</b> Write
            <code>&lt;div data-presslet="section-feed" data-src="…"&gt;</code>.
          </li>
        </ul>`,
    ),
};

/** The four elements at a glance. */
export const FourElements: StoryObj = {
  render: (_, { loaded }) =>
    guide(
      'Four elements',
      html`<div class="samples">
        <section>
          <h2>Section feed</h2>
          <p>A feed, or one section of it. ${storyLink('elements-section-feed--default', 'See it')}</p>
          <div class="window" tabindex="0" role="group" aria-label="Section feed">
            ${feed({ section: 'Culture', limit: 3, 'heading-level': 3 }, loaded.feed)}
          </div>
        </section>
        <section>
          <h2>Article card</h2>
          <p>One article, to be opened. ${storyLink('elements-article-card--default', 'See it')}</p>
          <div class="window" tabindex="0" role="group" aria-label="Article card">
            ${card({ 'article-id': 'hl-ferry' }, loaded.feed)}
          </div>
        </section>
        <section>
          <h2>Article body</h2>
          <p>One article, to be read. ${storyLink('elements-article-body--default', 'See it')}</p>
          <div class="window" tabindex="0" role="group" aria-label="Article body">
            ${article({ 'article-id': 'hl-ferry', 'heading-level': 3 }, loaded.feed)}
          </div>
        </section>
        <section>
          <h2>Related articles</h2>
          <p>What to read next, below an article. ${storyLink('elements-related-articles--default', 'See it')}</p>
          <div class="window" tabindex="0" role="group" aria-label="Related articles">
            ${related({ 'article-id': 'hl-ferry', layout: 'list', limit: 4, 'heading-level': 3 }, loaded.feed)}
          </div>
        </section>
      </div>`,
    ),
};

/** Which element and layout fits which place. */
export const HowToChoose: StoryObj = {
  parameters: { snippet: false },
  render: () =>
    guide(
      'Which one fits where',
      html`<p class="lead">Start from the place on your page.</p>
        ${table(
          ['You have', 'Take', 'Look'],
          [
            [
              'The top of a section front',
              html`a feed, <code>layout="hero"</code>`,
              storyLink('layouts-feed--hero', 'Hero'),
            ],
            ['A wide page below it', html`a feed, <code>layout="grid"</code>`, storyLink('layouts-feed--grid', 'Grid')],
            ['A column of text', html`a feed as it comes: a list`, storyLink('layouts-feed--list', 'List')],
            ['A sidebar', html`a feed, <code>layout="rail"</code>`, storyLink('layouts-feed--rail', 'Rail')],
            [
              'Room for headlines only',
              html`a feed, <code>show="time"</code>`,
              storyLink('elements-section-feed--headlines-and-times', 'Headlines and times'),
            ],
            [
              'One story in the middle of a text',
              html`a card, <code>layout="inline"</code>`,
              storyLink('cards-layouts--inline', 'Inline'),
            ],
            [
              'A page for an article',
              html`an article body, related articles below`,
              storyLink('elements-article-body--default', 'Article body'),
            ],
            [
              'A page in French',
              html`any of them, <code>lang="fr"</code>`,
              storyLink('languages-one-language--french', 'French'),
            ],
            [
              'Advertisements',
              html`<code>slot-every="4"</code>`,
              storyLink('states-pages--advertisement', 'Advertisement'),
            ],
          ],
        )}
        <h2>Good to know</h2>
        <ul>
          <li>Agency and picture credit are always shown: they are owed.</li>
          <li>
            A story that is withdrawn, under embargo or expired is never shown, and never replaced by another:
            ${storyLink('states-articles--missing-article', 'what readers see then')}.
          </li>
          <li>
            When the feed cannot be had, readers get one sentence, or your own words:
            ${storyLink('states-loading-and-problems--fallback', 'Fallback')}.
          </li>
        </ul>`,
    ),
};

const themed = { section: 'Culture', limit: 2, 'heading-level': 3 };

/** What can be set, and two ways to do it. */
export const TokensAndThemes: StoryObj = {
  parameters: { snippet: false },
  render: (_, { loaded }) =>
    guide(
      'Tokens and themes',
      html`<p class="lead">
          An element looks like the page it stands on. A few tokens change what the page does not say; a theme is a file
          of tokens; <code>::part()</code> reaches the rest.
        </p>
        <div class="samples three">
          <section>
            <h2>As it comes</h2>
            ${feed(themed, loaded.feed)}
          </section>
          <section>
            <h2>Theme “broadsheet”</h2>
            ${theme('broadsheet', broadsheet, feed(themed, loaded.feed))}
          </section>
          <section>
            <h2>Three tokens</h2>
            ${theme(
              'own',
              'news-section-feed { --news-accent: color-mix(in srgb, currentColor 40%, #0b6e4f); --news-headline-font: system-ui, sans-serif; --news-image-ratio: 1 }',
              feed(themed, loaded.feed),
            )}
          </section>
        </div>
        <h2>All tokens</h2>
        ${table(
          ['Token', 'What it sets', 'Default'],
          declarationOf('news-section-feed').cssProperties.map(({ name, description, default: value }) => [
            html`<code>${name}</code>`,
            description ?? '',
            value ? html`<code>${value}</code>` : '',
          ]),
        )}`,
    ),
};

/** The words that JSON Feed lacks, and what they do. */
export const WhatYourFeedCanSay: StoryObj = {
  ...saying(
    {
      first: 'hl-ferry',
      item: {
        _news: {
          kicker: 'Ferries',
          agency: { name: 'Northwind Press' },
          labels: ['exclusive'],
          image: { credit: 'Ada Quill / Northwind Press' },
        },
      },
    },
    '60rem',
  ),
  render: (_, { loaded }) =>
    guide(
      'What your feed can say',
      html`<p class="lead">
          A plain JSON Feed is enough. What news needs and JSON Feed has no word for goes into an object
          <code>_news</code> of an item; every word of it is optional.
        </p>
        ${table(
          ['Word', 'What readers get'],
          [
            ['section, kicker', 'the line above the headline; section also chooses what a feed shows'],
            ['standfirst, key_points', 'the introduction of an article, and the article in short'],
            ['byline, located', 'who wrote it, as printed, and where it was filed'],
            ['agency', 'whose copy it is: shown wherever the story is'],
            ['image', 'with alt, caption, credit, width, height and focal, the point that no crop cuts off'],
            [
              'labels',
              'live, breaking, opinion, exclusive, sponsored, subscriber, updated, correction, video, audio, gallery',
            ],
            ['corrections', 'what the newsroom says about a published mistake'],
            ['related', 'ids or addresses of what to read next'],
            ['status, embargoed_until, expires', 'when a story must not be shown'],
            ['syndication', 'how much of it pages may show that are not yours: full, summary, headline'],
            ['sponsor, usage_terms, reading_minutes', 'who paid, what a page must print, how long it takes'],
          ].map(([words = '', said]) => [
            words.split(', ').map((word, index) => html`${index ? ', ' : ''}<code>${word}</code>`),
            said,
          ]),
        )}
        <h2>For instance</h2>
        ${card({ 'article-id': 'hl-ferry', layout: 'inline' }, loaded.feed)}`,
    ),
};
