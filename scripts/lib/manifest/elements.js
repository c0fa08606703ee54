/**
 * The elements of the manifest, in the order of their tags.
 *
 * @param {any} manifest
 * @returns {any[]}
 */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
