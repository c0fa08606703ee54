import { html } from '../escape.js';
import { elementHtml, feedHtml, styleHtml, themeHtml, together } from './parts.js';

const integrity = (value) => ` integrity="${html(value)}" crossorigin="anonymous"`;

/** The one-file script with its hash: nothing but this very file runs. */
export const writePinned = (embed, { hashes }) => {
  const script = hashes['presslet.full.js'];
  const theme = hashes[`themes/${embed.theme}.css`];
  if (!script || (embed.theme && !theme))
    return { missing: ['The hashes: sri.json is not where this page’s scripts are. Run npm run build.'], blocks: [] };
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
