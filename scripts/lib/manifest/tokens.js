import { readFileSync } from 'node:fs';

const token = /(?:\/\*((?:(?!\*\/)[^])*)\*\/\s*)?--_[\w-]+:\s*var\((--news-[\w-]+)(?:,\s*([^;]+))?\);/g;

/**
 * An analyzer plugin that gives each element the tokens, which are listed in one style sheet: `--_gap: var(--news-gap, 1em);`,
 * with a css comment before it that says what it is for. The first time that a token occurs counts.
 *
 * @param {string} file the style sheet
 */
export function tokens(file) {
  return {
    name: 'presslet:tokens',
    packageLinkPhase({ customElementsManifest }) {
      const cssProperties = tokensOf(readFileSync(file, 'utf8'));
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ tagName }) => tagName)) {
          const own = declaration.cssProperties ?? [];
          const known = new Set(own.map(({ name }) => name));
          declaration.cssProperties = [...own, ...cssProperties.filter(({ name }) => !known.has(name))];
        }
      }
    },
  };
}

/**
 * @param {string} css
 * @returns {{ name: string, default?: string, description?: string }[]} a default that is an inner variable is left out
 */
export function tokensOf(css) {
  /** @type {Map<string, { name: string, default?: string, description?: string }>} */
  const found = new Map();
  for (const [, comment, name, value] of css.matchAll(token)) {
    if (found.has(name)) continue;
    found.set(name, {
      name,
      ...(value && !value.includes('--_') && { default: value }),
      ...(comment && { description: comment.trim().replace(/\s+/g, ' ') }),
    });
  }
  return [...found.values()];
}
