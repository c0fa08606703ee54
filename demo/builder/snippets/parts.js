import { cssOf, INLINE } from '../embed.js';
import { html, scriptJson } from '../escape.js';

/** Pieces that several snippets are made of. */

/** Lines moved in. */
export const indent = (text, by = 2) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

/** The class that the style needs, if there is a style. */
export const classOf = (embed) => (cssOf(embed) ? embed.mark : '');

/** Links as a list, one as a paragraph. */
export const listed = (anchors) => {
  if (anchors.length < 2) return anchors.map((anchor) => `<p>${anchor}</p>`).join('');
  return `<ul>\n${anchors.map((anchor) => `  <li>${anchor}</li>`).join('\n')}\n</ul>`;
};

/** What stands inside the element until the news is there. */
export const linksHtml = ({ links }, escape = html) =>
  listed(links.map(({ url, headline }) => `<a href="${escape(url)}">${escape(headline)}</a>`));

/** A start tag and its end, around what there is. */
export const around = (start, inside, name) =>
  inside ? `${start}\n${indent(inside)}\n</${name}>` : `${start}</${name}>`;

const MOST_ON_A_LINE = 100;

/** A start tag, broken into lines where it would be long. */
export const startTag = (name, attributes) => {
  const line = [name, ...attributes].join(' ');
  return line.length < MOST_ON_A_LINE
    ? `<${line}>`
    : `<${name}\n${attributes.map((each) => `  ${each}`).join('\n')}\n>`;
};

/** Attributes as HTML has them, each after `prefix`. */
export const attributesHtml = (embed, { prefix = '', escape = html } = {}) => [
  ...(classOf(embed) ? [`class="${classOf(embed)}"`] : []),
  ...embed.attributes.map(({ name, kind, value }) =>
    kind === 'boolean' && !prefix ? name : `${prefix}${name}="${escape(value)}"`,
  ),
];

/** An element with its content. */
export const elementHtml = (embed, { escape = html } = {}) =>
  around(startTag(embed.tag, attributesHtml(embed, { escape })), linksHtml(embed, escape), embed.tag);

/** `<style>` with what the embed needs. */
export const styleHtml = (embed, options) => {
  const css = cssOf(embed, options);
  return css ? `<style>\n${indent(css)}\n</style>` : '';
};

/** The feed that was pasted, in the page. */
export const feedHtml = ({ src, text }) =>
  src === null ? `<script type="application/feed+json" id="${INLINE}">\n${scriptJson(text.trim())}\n</script>` : '';

/** The theme's line. */
export const themeHtml = ({ base, theme }, integrity = '') =>
  theme ? `<link rel="stylesheet" href="${html(`${base}themes/${theme}.css`)}"${integrity}>` : '';

/** Pieces, one below the other. */
export const together = (...pieces) => pieces.filter(Boolean).join('\n');

/** What a snippet lacks that cannot take a feed from the page. */
export const needsAddress = ({ src }) =>
  src === null
    ? [{ field: 'src', words: 'An address of the feed: this way does not take a feed that was pasted.' }]
    : [];

/** What its author has to know where the page decides which article it is. */
export const notesOf = ({ ofPage }) =>
  ofPage
    ? [
        'It shows the article whose page it stands on, known by the page’s canonical link or address. Or choose one above.',
      ]
    : [];
