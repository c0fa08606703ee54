import { guards } from './lit-guard-patches.js';
import { patchModules } from './patch.js';

/** Names that an element id or a name in the host page could take the place of. None may be read by a built file. */
export const clobberable =
  /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|lit(?:Html|Element)PolyfillSupport|reactiveElementPolyfillSupport|litElementHydrateSupport|ShadyCSS|litNonce|__zod_global\w+/;

/**
 * A Vite plugin that makes Lit and zod safe on pages that Presslet does not know: they share the project's own Trusted Types
 * policy, read no global that the page's markup can take the place of, and take what they need of `document` from its prototype.
 *
 * @param {{ policyModule: string, documentModule: string }} options absolute paths of the modules that export `policy` and `own`
 * @returns {import('vite').Plugin[]}
 */
export function litGuard({ policyModule, documentModule }) {
  return [
    // Elements may do without decorators.
    patchModules('presslet:lit-guard', guards(policyModule, documentModule), [
      '@lit/reactive-element/decorators/property.js',
    ]),
    {
      name: 'presslet:lit-guard-check',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          const found = output.type === 'chunk' && clobberable.exec(output.code);
          if (found) this.error(`lit-guard: ${output.fileName} reads ${found[0]}, which a host page can replace`);
        }
      },
    },
  ];
}
