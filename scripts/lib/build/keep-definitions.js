/**
 * A Vite plugin that keeps the modules that define the tags. `sideEffects` in package.json speaks of `dist/` only, so that
 * their sources would be taken for modules that nobody uses.
 *
 * @param {{ include?: RegExp }} [options] `include`: which modules
 * @returns {import('vite').Plugin}
 */
export function keepDefinitions({ include = /\/src\/(?:define|embed)\/.*\.ts$/ } = {}) {
  return {
    name: 'presslet:keep-definitions',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: include },
      handler: (code) => ({ code, map: null, moduleSideEffects: true }),
    },
  };
}
