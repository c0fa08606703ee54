import { html } from '../escape.js';
import {
  attributesHtml,
  feedHtml,
  indent,
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
  const links = linksHtml(embed);
  const start = startTag('div', attributes);
  return {
    missing: needsAddress(embed),
    blocks: [
      {
        title: 'In the text, in the editor’s HTML view',
        code: links ? `${start}\n${indent(links)}\n</div>` : `${start}</div>`,
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
