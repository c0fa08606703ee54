import { patches } from './lit-patches.js';

/** Names that an element id or a name in the host page could take the place of. None may be read by a built file. */
export const clobberable =
  /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|lit(?:Html|Element)PolyfillSupport|reactiveElementPolyfillSupport|litElementHydrateSupport|ShadyCSS|litNonce|__zod_global\w+/;

/**
 * A Vite plugin that makes Lit and zod safe on pages that Presslet does not know: they share the project's own Trusted Types
 * policy, read no global that the page's markup can take the place of, and take what they need of `document` from its prototype.
 *
 * It changes the minified text of the installed releases, so it throws when a text is not found: after an upgrade, look at
 * what moved and bring `lit-patches.js` up to date.
 *
 * @param {{ policyModule: string }} options `policyModule`: absolute path of the module that exports `policy`
 * @returns {import('vite').Plugin}
 */
export function litGuard({ policyModule }) {
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    name: 'presslet:lit-guard',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      seen.clear();
    },
    transform: {
      filter: { id: /\/node_modules\/(?:@lit|lit-\w+|zod)\// },
      handler(code, id) {
        const file = fileOf(id);
        if (!(file in patches)) return null;
        seen.add(file);
        return { code: guard(code, file, policyModule), map: null };
      },
    },
    generateBundle(_, bundle) {
      const missing = Object.keys(patches).filter((file) => !seen.has(file));
      if (missing.length > 0) this.error(`lit-guard: never loaded, so never guarded: ${missing.join(', ')}`);
      for (const output of Object.values(bundle)) {
        const found = output.type === 'chunk' && clobberable.exec(output.code);
        if (found) this.error(`lit-guard: ${output.fileName} reads ${found[0]}, which a host page can replace`);
      }
    },
  };
}

/**
 * @param {string} code the text of a module
 * @param {string} file its path below `node_modules`
 * @param {string} policyModule
 * @returns {string} the guarded text
 * @throws {Error} when a text to replace is not there exactly as often as expected
 */
export function guard(code, file, policyModule) {
  return patches[file].reduce((text, { find, put, times = 1 }) => {
    const parts = text.split(find);
    if (parts.length !== times + 1) {
      throw new Error(`lit-guard: expected ${times} × ${JSON.stringify(find)} in ${file}, found ${parts.length - 1}`);
    }
    return parts.join(put.replace('%POLICY%', policyModule));
  }, code);
}

/** @param {string} id */
function fileOf(id) {
  return id.split('/node_modules/').pop().split('?')[0];
}
