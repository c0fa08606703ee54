import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, type Args } from './support/element.js';
import { arabic, english, french, paperIn, untranslated } from './support/feeds.js';

type Story = StoryObj<Args>;

const { as: feed } = elementOf('news-section-feed');
const { as: article } = elementOf('news-article-body');
const { as: related } = elementOf('news-related-articles');

const meta: Meta<Args> = { title: 'Languages/One language', parameters: { width: '44em' } };

export default meta;

const wide = { width: '64em' };

/** A newspaper of a language, in that language's words where the widgets have them. */
const list = (lang: string): Story => ({ ...feed({ lang, today: true }), loaders: [paperIn(lang)] });

/** Times, dates and words in English. */
export const English: Story = { ...feed({ lang: 'en-GB', limit: 5, today: true }), loaders: [english] };

/** Times, dates and words in French, for a French feed. */
export const French: Story = { ...feed({ lang: 'fr', limit: 5, today: true }), loaders: [french] };

/** An article in French. */
export const FrenchArticle: Story = {
  ...article({ lang: 'fr', 'article-id': 'vigie-train-de-nuit' }),
  loaders: [french],
};

/** What to read next, in French. */
export const FrenchRelated: Story = {
  ...related({ lang: 'fr', 'article-id': 'vigie-grues' }),
  loaders: [french],
  parameters: wide,
};

/** Spanish. */
export const Spanish: Story = list('es');

/** Portuguese, in the words of newsrooms in Brazil. */
export const Portuguese: Story = list('pt');

/** German, with a headline that is one long word. */
export const German: Story = list('de');

/** A feed that is written from right to left. */
export const Arabic: Story = { ...feed({ lang: 'ar', dir: 'rtl', limit: 5 }), loaders: [arabic] };

/** Persian: from right to left, in figures and a calendar of its own. */
export const Persian: Story = list('fa');

/** Urdu: from right to left, and in Nastaliq wherever the page or the reader has a typeface of it. */
export const Urdu: Story = list('ur');

/** An article in Urdu: lines far enough from each other, and nothing slanted. */
export const UrduArticle: Story = { ...article({ lang: 'ur', 'article-id': 'ur-1' }), loaders: [paperIn('ur')] };

/** Hindi. */
export const Hindi: Story = list('hi');

/** Punjabi in Gurmukhi. */
export const Punjabi: Story = list('pa');

/** An article in Punjabi. */
export const PunjabiArticle: Story = { ...article({ lang: 'pa', 'article-id': 'pa-1' }), loaders: [paperIn('pa')] };

/** Chinese in simplified characters. */
export const Chinese: Story = list('zh');

/** Japanese: headlines break between phrases, where the browser knows them. */
export const Japanese: Story = list('ja');

/** A language that the widgets have no words of: the news as it is, the few words around it in English. */
export const WithoutTranslation: Story = { ...feed({ lang: 'da' }), loaders: [untranslated] };

/** No words of Bengali yet, but its script is set as it asks. */
export const Bengali: Story = list('bn');

/** No words of Tamil yet, but its script is set as it asks. */
export const Tamil: Story = list('ta');

/** No words of Thai yet, but its script is set as it asks. */
export const Thai: Story = list('th');

/** No words of Korean yet; its words stay whole at the ends of lines. */
export const Korean: Story = list('ko');
