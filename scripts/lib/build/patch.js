/**
 * A change to the text of an installed module. Either `find` is replaced, or everything from `from` up to and including
 * the next `to`. The text must be there exactly once, so that an upgrade that moves it stops the build.
 *
 * @typedef {{ find: string, put: string } | { from: string, to: string, put: string }} Patch
 */

/** @typedef {Record<string, readonly Patch[]>} Patches by the module's path below `node_modules` */

/**
 * @param {string} code the text of a module
 * @param {string} file its path below `node_modules`
 * @param {readonly Patch[]} patches
 * @returns {string} the changed text
 * @throws {Error} when a text is not there exactly once
 */
export function patch(code, file, patches) {
  return patches.reduce((text, { find, from = find, to, put }) => {
    const start = text.indexOf(from);
    const end = to === undefined ? start + from.length : endOf(text, to, start + from.length);
    if (start < 0 || text.includes(from, start + 1) || end < 0) {
      throw new Error(
        `${file} has changed: ${JSON.stringify(start < 0 || end >= 0 ? from : to)} is not there exactly once`,
      );
    }
    return text.slice(0, start) + put + text.slice(end);
  }, code);
}

/**
 * A Vite plugin that applies patches, and stops the build when a module to patch was never loaded.
 *
 * @param {string} name of the plugin
 * @param {Patches} patches
 * @param {readonly string[]} [optional] modules that need not be loaded
 * @returns {import('vite').Plugin}
 */
export function patchModules(name, patches, optional = []) {
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    name,
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      seen.clear();
    },
    transform: {
      filter: { id: /\/node_modules\// },
      handler(code, id) {
        const file = id.split('/node_modules/').pop().split('?')[0];
        if (!(file in patches)) return null;
        seen.add(file);
        return { code: patch(code, file, patches[file]), map: null };
      },
    },
    generateBundle() {
      const missing = Object.keys(patches).filter((file) => !seen.has(file) && !optional.includes(file));
      if (missing.length > 0) this.error(`${name}: never loaded, so never patched: ${missing.join(', ')}`);
    },
  };
}

/**
 * @param {string} text
 * @param {string} to
 * @param {number} after
 */
function endOf(text, to, after) {
  const at = text.indexOf(to, after);
  return at < 0 ? -1 : at + to.length;
}
