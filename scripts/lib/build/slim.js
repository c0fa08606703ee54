import { patchModules } from './patch.js';
import { litCuts } from './slim-lit-patches.js';
import { unslim } from './slim-usage.js';
import { zodCuts } from './slim-zod-patches.js';

/**
 * Vite plugins that leave out of Lit and zod what the project does not use and no bundler can tell: together about 3 of 10 kB
 * after brotli. The build stops when a source module uses something that is left out.
 *
 * @param {{ include?: RegExp }} [options] `include`: which modules are the project's
 * @returns {import('vite').Plugin[]}
 */
export function slim({ include = /\/src\/.*\.ts(?:\?|$)/ } = {}) {
  return [
    patchModules('presslet:slim', { ...litCuts, ...zodCuts }),
    {
      name: 'presslet:slim-usage',
      apply: 'build',
      enforce: 'pre',
      transform: {
        filter: { id: include },
        handler(code, id) {
          const [first] = unslim(code, id);
          if (first) this.error(`${first}; scripts/lib/build/slim-lit-patches.js and slim-zod-patches.js cut that out`);
        },
      },
    },
  ];
}
