import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const quiet = { hideLogs: true };

/**
 * What editors read.
 *
 * @param {any} manifest
 * @returns {Record<string, string>} the content of each file, by its path in the project
 */
export function editorData(manifest) {
  return {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(structuredClone(manifest), quiet),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(once(structuredClone(manifest)), quiet),
    'web-types.json': getWebTypesData(structuredClone(manifest), quiet),
  };
}

/**
 * Leaves each token and each part to the first element that has it: style sheets know no elements.
 *
 * @param {any} manifest
 */
function once(manifest) {
  for (const kind of ['cssProperties', 'cssParts']) {
    const seen = new Set();
    for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration[kind] = declaration[kind]?.filter(({ name }) => !seen.has(name) && seen.add(name));
    }
  }
  return manifest;
}
