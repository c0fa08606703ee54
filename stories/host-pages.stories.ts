import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { elementOf, type Args } from './support/element.js';
import { arabic, english } from './support/feeds.js';

type Story = StoryObj<Args>;

const { draw: feed } = elementOf('news-section-feed');
const { draw: article } = elementOf('news-article-body');
const { draw: related } = elementOf('news-related-articles');

const meta: Meta<Args> = {
  title: 'Host pages/Styles',
  loaders: [english],
  parameters: { width: '44em', controls: { disable: true } },
};

export default meta;

interface Host {
  /** The page's own rules for what is inside. */
  css: string;
  args?: Args;
  draw?: typeof feed;
  loaders?: Story['loaders'];
  parameters?: Story['parameters'];
  globals?: Story['globals'];
  /** What the page says beside the news. */
  beside?: TemplateResult;
}

let made = 0;

/** A piece of a page with rules of its own, which stop at its edge. */
const host = ({ css, args = { limit: 3 }, draw = feed, beside, ...story }: Host): Story => {
  const name = `host-${String(++made)}`;
  return {
    ...story,
    render: (_, { loaded }) =>
      html`<style>
          .${name} { ${css} }
        </style>
        <div class=${name}>${draw(args, loaded.feed)}${beside}</div>`,
  };
};

/** Tiny capitals, inherited by all: text never falls under 12 pixels, and is written as it came. */
export const TinyCapitals = host({
  css: 'font: italic 9px/1 monospace; text-transform: uppercase; letter-spacing: 3px; text-align: center; text-indent: 2em',
});

/** A page that resets everything on everything. */
export const AllUnset = host({ css: '& * { all: unset }', args: { layout: 'grid', limit: 3 } });

/** Rules for every link, list, heading and picture, as a theme of a CMS has them. */
export const LoudStyles = host({
  css: `a { color: magenta; border-bottom: 3px dotted; text-transform: uppercase }
    ul { list-style: square; margin: 40px; padding: 40px } li { float: left }
    h2, h3 { font: 700 50px/1 fantasy; color: lime } img { border: 9px solid red; float: right; width: 40px }
    button { background: yellow; border-radius: 99px }`,
});

/** A page that turns dark by a class, without saying so to the browser. */
export const DarkByClass = host({
  css: 'padding: 1.5rem; background: #14213a; color: #e6e9f0',
  args: { layout: 'hero', limit: 5 },
  parameters: { width: '64em' },
});

/** A sidebar, its small text and all. */
export const NarrowSidebar = host({
  css: 'max-width: 180px; font: 13px/1.3 system-ui, sans-serif',
  args: { layout: 'rail', section: 'Culture' },
});

/** A row of flex, which gives no width: the element keeps one of its own. */
export const FlexRow = host({
  css: 'display: flex; gap: 1rem; align-items: center; & > p { flex: 1 1 12rem; margin: 0 }',
  args: { limit: 2, show: 'time' },
  beside: html`<p>A paragraph of the page stands beside the news and takes what room it likes.</p>`,
});

/** A cell of a table, centred, where nothing may break: a page of another time. */
export const TableCell = host({
  css: 'display: table-cell; width: 20rem; vertical-align: middle; text-align: center; white-space: nowrap; font: 16px/1 serif',
  args: { layout: 'rail', section: 'Harbour' },
});

/** Columns of a magazine: the list breaks between its stories. */
export const MultiColumn = host({
  css: 'columns: 16rem 2; column-gap: 2rem',
  args: { limit: 4, show: 'section time' },
  parameters: { width: '52em' },
});

/** A grid whose cells would rather shrink than grow. */
export const GridCell = host({
  css: 'display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 2rem; & > p { margin: 0 }',
  args: { layout: 'grid', limit: 4 },
  beside: html`<p>The page’s own column.</p>`,
  parameters: { width: '64em' },
});

/** Very large text, as a page for readers at a distance has. */
export const LargeText = host({ css: 'font-size: 28px', args: { limit: 2 } });

/** A page whose lines stand far apart, and whose words are hyphenated and justified. */
export const JustifiedText = host({
  css: 'line-height: 2.4; text-align: justify; hyphens: auto; word-spacing: 0.4em',
  args: { 'article-id': 'hl-ferry' },
  draw: article,
});

/** A page from right to left, with rules for the left. */
export const RightToLeft = host({
  css: 'direction: rtl; text-align: left; padding-left: 2rem; border-left: 4px solid',
  args: { lang: 'ar', dir: 'rtl', limit: 3 },
  loaders: [arabic],
  globals: { direction: 'rtl' },
});

/** Related articles at the foot of a page in another typeface. */
export const UnderAnArticle = host({
  css: 'font: 1.125rem/1.7 system-ui, sans-serif; max-width: 40rem',
  args: { 'article-id': 'hl-ferry', limit: 3, layout: 'list' },
  draw: related,
  parameters: { width: '46em' },
});
