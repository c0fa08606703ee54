import { cssOf } from '../embed.js';
import { braced } from '../escape.js';
import { importsOf, INSTALL } from './npm.js';
import { elementHtml, indent, needsAddress } from './parts.js';

// Svelte would take a style away that names what only the element's own tree has; and would rename its class.
const isGlobal = (css) => css.replaceAll(/(^|\n)(\s*)(\.presslet-[\w-]+)/g, '$1$2:global($3)');

/** A component of Svelte. */
export const writeSvelte = (embed) => {
  const css = cssOf(embed);
  const style = css ? `\n\n<style>\n${indent(isGlobal(css))}\n</style>` : '';
  return {
    missing: needsAddress(embed),
    blocks: [
      INSTALL,
      {
        title: 'News.svelte',
        code: `<script>\n${indent(importsOf(embed))}\n</script>\n\n${elementHtml(embed, { escape: braced })}${style}`,
      },
    ],
  };
};
