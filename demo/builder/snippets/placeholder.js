import { html } from '../escape.js';
import {
  around,
  attributesHtml,
  feedHtml,
  linksHtml,
  needsAddress,
  startTag,
  styleHtml,
  themeHtml,
  together,
} from './parts.js';

/** A `<div>` that editors keep, and what the site's template needs once. */
export const writePlaceholder = (embed) => {
  const attributes = [`data-presslet="${embed.element}"`, ...attributesHtml(embed, { prefix: 'data-' })];
  return {
    missing: needsAddress(embed),
    blocks: [
      {
        title: 'In the text, in the editor’s HTML view',
        code: around(startTag('div', attributes), linksHtml(embed), 'div'),
      },
      {
        title: 'Once, in the site’s template',
        code: together(
          `<script type="module" src="${html(`${embed.base}presslet.js`)}"></script>`,
          themeHtml(embed),
          styleHtml(embed, { inside: true }),
          feedHtml(embed),
        ),
      },
    ],
  };
};
