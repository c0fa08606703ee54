import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { saying } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: article } = elementOf('news-article-body');

// The posts, films and charts are invented: pressing a button shows what each provider says of an address that it lacks.
const meta: Meta<Args> = { title: 'States/From elsewhere' };

export default meta;

const TWEET = 'https://x.com/merrowmouth/status/1700000000000000001';

const POST = `<blockquote class="twitter-tweet"><p>She is back on the night run, all lamps lit. Coffee on the upper deck is on the
  harbour board until Sunday.</p>— Merrowmouth Ferries (@merrowmouth) <a href="${TWEET}">6 January 2026</a></blockquote>`;

const FILM =
  '<iframe title="First night crossing, from the bridge" src="https://www.youtube.com/embed/Abc_123-xyZ"></iframe>';

const CHART =
  '<iframe title="Night passengers by month, 2019 to 2026" src="https://datawrapper.dwcdn.net/aB3dE/" height="420"></iframe>';

const UPRIGHT = `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@merrowmouth/video/7200000000000000001"><section>
  <p>Casting off at midnight.</p></section></blockquote>`;

const before = '<p>The ferry left Merrowmouth at midnight with 212 people on board, three bicycles and a cello.</p>';
const after = '<p>The night timetable stays until the end of March. After that the council decides.</p>';

const reporting = (html: string, attributes: Args = {}, width = '40em'): Story => ({
  ...article({ 'article-id': 'hl-ferry', show: 'byline time', ...attributes }),
  ...saying({ first: 'hl-ferry', item: { content_html: before + html + after } }, width),
});

/** Words, author and date of a post; nothing is asked of its provider before the button is pressed. */
export const Post: Story = reporting(POST);

/** The place that a film takes is held for it. */
export const Video: Story = reporting(FILM);

/** An upright film. */
export const TallVideo: Story = reporting(UPRIGHT);

/** A chart. */
export const Chart: Story = reporting(CHART);

/** Only an address: what it leads to, and whose it is. */
export const Address: Story = reporting('<p>https://bsky.app/profile/merrowmouth.example/post/3kabcdefgh2xy</p>');

/** A page that has nothing shown in place. */
export const LinkOnly: Story = reporting(POST + FILM + CHART, { embeds: 'link' });

/** In a narrow column. */
export const NarrowColumn: Story = reporting(POST + FILM + CHART, {}, '320px');

const ARABIC = `<p>أبحرت العبّارة عند منتصف الليل.</p><blockquote class="twitter-tweet"><p lang="ar" dir="rtl">عادت إلى رحلتها الليلية،
  وكل مصابيحها مضاءة.</p>— Merrowmouth (@merrowmouth) <a href="${TWEET}">6 يناير 2026</a></blockquote>
  <iframe title="العبور الأول ليلًا" src="https://www.youtube.com/embed/Abc_123-xyZ"></iframe>`;

/** In a language that is written from right to left. */
export const RightToLeft: Story = {
  ...article({ 'article-id': 'hl-ferry', show: 'byline time', lang: 'ar' }),
  ...saying(
    { first: 'hl-ferry', item: { title: 'العبّارة تعود إلى رحلات الليل', language: 'ar', content_html: ARABIC } },
    '40em',
  ),
  globals: { direction: 'rtl' },
};
