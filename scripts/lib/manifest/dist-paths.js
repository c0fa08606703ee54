/**
 * An analyzer plugin that names each module as the package ships it: the analyzer writes `src/x.ts` and `/src/x.js` for one
 * and the same module, and a reader of the package finds `dist/x.js`.
 */
export function distPaths() {
  return {
    name: 'presslet:dist-paths',
    packageLinkPhase({ customElementsManifest }) {
      rename(customElementsManifest);
    },
  };
}

/** @param {any} value a part of the manifest */
function rename(value) {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof child === 'string') value[key] = distPath(child);
    else rename(child);
  }
}

/**
 * @param {string} path
 * @returns {string}
 */
export function distPath(path) {
  return path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');
}
