/**
 * A Vite plugin that leaves dynamic imports as they are written. Vite wraps each in a helper that preloads the style sheets
 * and chunks of the imported one. Ours import nothing and have no style sheets, so that the helper is 600 bytes for nothing.
 *
 * @returns {import('vite').Plugin}
 */
export function noPreload() {
  return {
    name: 'presslet:no-preload',
    apply: 'build',
    configResolved({ plugins }) {
      const index = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (index < 0) throw new Error("no-preload: Vite's plugin that wraps dynamic imports has another name now");
      plugins.splice(index, 1);
    },
  };
}
