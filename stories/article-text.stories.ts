import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { saying } from './support/feeds.js';

type Story = StoryObj<Args>;

const { args, argTypes, draw } = elementOf('news-article-body');

const meta: Meta<Args> = {
  title: 'Elements/Article text',
  component: 'news-article-body',
  args: { ...args, 'article-id': 'hl-night-trains' },
  argTypes,
  parameters: { width: '46em' },
  render: (given, { loaded }) => draw(given, loaded.feed),
};

export default meta;

/** The story of the night trains with another text. */
const text = (html: string, item: Record<string, unknown> = {}) =>
  saying({ first: 'hl-night-trains', item: { content_html: html, ...item }, count: 1 }, '46em');

const picture = (name: string, alt: string, caption = ''): string =>
  `<figure><img src="pictures/${name}.svg" alt="${alt}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

const GALLERY = `<figure class="wp-block-gallery columns-3">
${picture('lanterns', 'Paper lanterns over a quay', 'The last lanterns of the regatta. <span class="credit">Ada Quill</span>')}
${picture('choir', 'A choir on a barge', 'The seamen’s choir, afloat for the first time since the flood. Photo: Bo Lind')}
${picture('umbrellas', 'A square full of umbrellas', 'Nobody went home. Photo: Ada Quill')}
${picture('lateen-sails', 'Boats with three-cornered sails')}
${picture('fish-market', 'The fish market at dawn', 'Business as usual on Monday.')}
<figcaption>Regatta week in Merrowmouth</figcaption></figure>`;

const PLAYERS = `<figure><audio controls src="https://your-paper.example/sound/horn.mp3" title="The old fog horn"></audio>
<figcaption>Forty seconds of the old fog horn, recorded from the pier. <span class="credit">Lantern Wire</span></figcaption></figure>
<p>The new one, in the harbour master’s words, is “a polite cough”.</p>
<figure><video controls poster="pictures/storm-lighthouse.svg" width="1200" height="800"
title="The lighthouse in the November storm"><source src="https://your-paper.example/film/storm.mp4" type="video/mp4"></video>
<figcaption>The lighthouse in the November storm. Film: Bo Lind</figcaption></figure>`;

const NOTES = `<ol class="wp-block-footnotes">
<li id="n-1">Minutes of the harbour council, 3 March, page 12. <a href="#n-1-link">↩︎</a></li>
<li id="n-2">The council counts a berth as used when a boat lies in it for more than six hours.
<a href="#n-2-link">↩︎</a></li></ol>`;

const MORE = `<div class="read-also"><h4>Read also</h4><ul>
<li><a href="https://your-paper.example/ferry">New ferry cuts the island crossing to 38 minutes</a></li>
<li><a href="https://your-paper.example/cod">Who sets the price of cod</a></li></ul></div>`;

const CORRECTION = `<p class="correction"><strong>Correction:</strong> An earlier version of this article gave the crane nine tonnes.
It lifts nineteen.</p>`;

const TABLE = `<table><caption>Berths in use, by pier</caption>
<thead><tr><th>Pier</th><th>Berths</th><th>In use</th><th>Waiting list</th></tr></thead>
<tbody><tr><th>Old Harbour</th><td>120</td><td>118</td><td>41</td></tr>
<tr><th>Fish Quay</th><td>64</td><td>39</td><td>0</td></tr>
<tr><th>North Mole</th><td>210</td><td>176</td><td>12</td></tr></tbody></table>`;

const TWO = 'Everybody had an opinion about the berths, and for once the council had counted them';

/** All of it in one article. */
export const Everything: Story = {
  ...text(`<p>${TWO}.<sup id="n-1-link"><a href="#n-1">1</a></sup> What the count shows is that there is room, and that nobody
knew where<sup id="n-2-link"><a href="#n-2">2</a></sup>.</p>
<p>“<span lang="fr">Il n’y a pas de port trop petit</span>,” says Odile Karr, who has kept the list since 1998, “only lists that
are too long.”</p>${MORE}<h2>Room for thirty</h2>
<p>On the Fish Quay every third berth is empty, and has been since the winter of the long repairs. The table is the council’s own.</p>
${TABLE}${CORRECTION}<p>***</p><h2>Regatta week</h2>
<p>None of which kept the town from celebrating.</p>${GALLERY}
<p>It ended, as it has for eighty years, with the horn.</p>${PLAYERS}
<aside class="infobox"><h3>The horn in numbers</h3><ul><li>Built in 1931, retired this winter</li>
<li>Heard as far as Saint Orrin, eleven kilometres away</li><li>Ran on compressed air, and once on a fire engine</li></ul></aside>
<blockquote class="pullquote"><p>There is no harbour too small, only lists that are too long.</p><cite>Odile Karr</cite></blockquote>
<p dir="rtl" lang="ar">«لا يوجد ميناء صغير جدًا»، تقول أوديل كار، «بل توجد قوائم طويلة جدًا».</p>
<p>The list itself is a text file of 31 lines. Press <kbd>Ctrl</kbd> + <kbd>F</kbd>, she says, and look for
<code>berth:</code>:</p><pre><code>name: Odile Karr
berth: FQ-17      # free since March
boat: none, and content</code></pre>${NOTES}`),
};

/** Pictures of one group, each with its own caption and credit. */
export const Gallery: Story = { ...text(`<p>${TWO}.</p>${GALLERY}<p>On Tuesday it rained.</p>`) };

/** Sound and film play where they stand; nothing is asked for before the reader starts them. */
export const SoundAndFilm: Story = {
  ...text(`<p>${TWO}.</p>${PLAYERS}`, {
    attachments: [
      { url: 'https://your-paper.example/sound/council.mp3', mime_type: 'audio/mpeg', title: 'The council, in full' },
      { url: 'https://your-paper.example/papers/berths.pdf', mime_type: 'application/pdf', title: 'The count (PDF)' },
    ],
  }),
};

/** Notes, and the way back from them. */
export const Footnotes: Story = {
  ...text(`<p>${TWO}.<sup id="n-1-link"><a href="#n-1">1</a></sup> A berth is in use when somebody says
so<sup id="n-2-link"><a href="#n-2">2</a></sup>, and somebody always does.</p><p>That has now changed.</p>${NOTES}`),
};

/** What stands beside the story: read also, a correction, an editor's note, numbers. */
export const Boxes: Story = {
  ...text(`<div class="editors-note"><p><em>Editor’s note: the names of the two skippers have been changed.</em></p></div>
<p>${TWO}.</p>${MORE}<p>What the count shows is that there is room, and that nobody knew where.</p>${CORRECTION}
<div class="fact-box"><h3>In brief</h3><p>394 berths, 333 in use, 53 names on the waiting list.</p></div><p>The rest is patience.</p>`),
};

/** Headers of columns and rows; a table that is wider than the column scrolls alone. */
export const Table: Story = { ...text(`<p>${TWO}.</p>${TABLE}<p>The table is the council’s own.</p>`) };

/** A headline of thousands of characters is cut, and can be opened. */
export const EndlessHeadline: Story = {
  ...text(`<p>${TWO}.</p>`, { title: `${TWO}, `.repeat(110).replace(/, $/, '') }),
};
