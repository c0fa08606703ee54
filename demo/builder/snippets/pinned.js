import { html } from '../escape.js';
import { elementHtml, feedHtml, styleHtml, themeHtml, together } from './parts.js';

const integrity = (value) => ` integrity="${html(value)}" crossorigin="anonymous"`;

/** The one-file script with its hash: nothing but this very file runs. */
export const writePinned = (embed, { hashes }) => {
  const script = hashes['presslet.full.js'];
  const theme = hashes[`themes/${embed.theme}.css`];
  if (!script || (embed.theme && !theme))
    return {
      missing: [{ words: 'The hashes: this builder has no sri.json beside its scripts (npm run build writes it).' }],
      blocks: [],
    };
  return {
    blocks: [
      {
        code: together(
          `<script defer src="${html(`${embed.base}presslet.full.js`)}"${integrity(script)}></script>`,
          themeHtml(embed, theme && integrity(theme)),
          styleHtml(embed),
          feedHtml(embed),
          elementHtml(embed),
        ),
      },
    ],
  };
};
