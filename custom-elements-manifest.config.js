import { readFileSync } from 'node:fs';
import { distPaths } from './scripts/lib/manifest/dist-paths.js';
import { publicApi } from './scripts/lib/manifest/public-api.js';
import { tagNames } from './scripts/lib/manifest/tag-names.js';
import { tokens } from './scripts/lib/manifest/tokens.js';

/** How the custom elements analyzer reads the sources; `npm run manifest` starts it. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  litelement: true,
  packagejson: false,
  dependencies: false,
  // Files are found in another order at times.
  overrideModuleCreation: ({ ts, globs }) =>
    globs.sort().map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true)),
  plugins: [tagNames(), publicApi(), tokens('src/styles/tokens.styles.ts'), distPaths()],
};
