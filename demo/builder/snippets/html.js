import { html } from '../escape.js';
import { elementHtml, feedHtml, styleHtml, themeHtml, together } from './parts.js';

/** The lines for any page. */
export const writeHtml = (embed) => ({
  blocks: [
    {
      code: together(
        `<script type="module" src="${html(`${embed.base}presslet.js`)}"></script>`,
        themeHtml(embed),
        styleHtml(embed),
        feedHtml(embed),
        elementHtml(embed),
      ),
    },
  ],
});
