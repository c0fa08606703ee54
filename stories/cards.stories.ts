import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { saying } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: card } = elementOf('news-article-card');

const meta: Meta<Args> = { title: 'Cards/What comes' };

export default meta;

/** A card of a story that says something else. */
const saysCard = (item: Record<string, unknown>, args: Args = {}, width = '24em'): Story => ({
  ...card(args),
  ...saying({ first: 'hl-ferry', item, count: 1 }, width),
});

/** Three words. */
export const ShortHeadline: Story = saysCard({ title: 'Ferry sails again' });

/** Thirty words: balanced, and not cut. */
export const LongHeadline: Story = saysCard({
  title:
    'After eleven years, four ministers, two inquiries and a landslip that nobody had insured, the night ferry to the islands sails again on Sunday with every berth sold and a brass band',
});

/** No picture: the text takes its room. */
export const WithoutPicture: Story = saysCard({ image: null, content_html: '<p>Text.</p>', _news: { image: null } });

/** No picture, where one would stand beside. */
export const InlineWithoutPicture: Story = saysCard(
  { image: null, content_html: '<p>Text.</p>', _news: { image: null } },
  { layout: 'inline' },
  '36em',
);

/** Nothing but a headline and an address. */
export const HeadlineAlone: Story = saysCard({
  summary: null,
  image: null,
  content_html: '<p></p>',
  date_published: null,
  date_modified: null,
  authors: null,
  tags: null,
  _news: null,
});

/** A label, a kicker, an agency and several names. */
export const MuchSmallPrint: Story = saysCard({
  _news: {
    kicker: 'Ferries',
    labels: ['breaking', 'exclusive'],
    byline: 'Ada Quill, Bo Lind and Marit Lanyon in Merrowmouth',
    agency: { name: 'Northwind Press' },
    image: { credit: 'Sunniva Pell for The Harbour Ledger / Coastline Pictures' },
  },
});

/** The large card in a narrow place. */
export const HeroInNarrowPlace: Story = saysCard({}, { layout: 'hero' }, '20em');
