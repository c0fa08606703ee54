import { html } from '../escape.js';
import { writeHtml } from './html.js';
import { indent } from './parts.js';

// As if it were the page of that article.
const canonical = ({ ofPage }) => (ofPage ? `\n    <link rel="canonical" href="${html(ofPage)}">` : '');

/** A whole page with the lines in it, to be opened as it is. */
export const readyPage = (embed) => {
  const [{ code }] = writeHtml(embed).blocks;
  return `<!doctype html>
<html lang="${html(embed.language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${html(embed.title || 'News')}</title>${canonical(embed)}
  </head>
  <body>
${indent(code, 4)}
  </body>
</html>
`;
};
