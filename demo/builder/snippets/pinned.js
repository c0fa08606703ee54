import { html } from '../escape.js';
import { elementHtml, feedHtml, styleHtml, themeHtml, together } from './parts.js';

const integrity = (value) => ` integrity="${html(value)}" crossorigin="anonymous"`;

/** The one-file script with its hash: nothing but this very file runs. */
export const writePinned = (embed, { hashes, sizes = {} }) => {
  const script = hashes['presslet.full.js'];
  const theme = hashes[`themes/${embed.theme}.css`];
  if (!script || (embed.theme && !theme))
    return {
      missing: [{ words: 'The hashes: this builder has no sri.json beside its scripts (npm run build writes it).' }],
      blocks: [],
    };
  const size = sizes['presslet.full.js'];
  return {
    notes: [
      ...(size ? [`It is one file, of ${(size / 1000).toFixed(1)} kB (brotli), whatever was chosen.`] : []),
      'The hash is of the file beside this builder: put that very file into the folder.',
    ],
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
