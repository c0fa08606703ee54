import { cssOf } from '../embed.js';
import { elementHtml, needsAddress } from './parts.js';

/** What a bundler is told; Vue and Svelte say the same. */
export const importsOf = ({ element, theme }) =>
  [`import 'presslet/${element}/define';`, theme && `import 'presslet/themes/${theme}.css';`]
    .filter(Boolean)
    .join('\n');

/** The command that brings the package. */
export const INSTALL = { title: 'Once', code: 'npm install presslet' };

/** The style as a file of its own, if there is one. */
export const styleBlock = (embed, title = 'In a style sheet') => {
  const css = cssOf(embed);
  return css ? [{ title, code: css }] : [];
};

/** For a bundler without a framework. */
export const writeNpm = (embed) => ({
  missing: needsAddress(embed),
  blocks: [
    INSTALL,
    { title: 'In a script', code: importsOf(embed) },
    ...styleBlock(embed),
    { title: 'In the page', code: elementHtml(embed) },
  ],
});
