import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * @typedef {object} Observed
 * @property {string} name of the property
 * @property {string} attribute
 * @property {unknown} fallback the value without the attribute; `undefined` when the element has no rule for it
 */

/**
 * Asks the element classes themselves which attributes they observe: how they come to them is their own business.
 *
 * @param {string} root the project's folder
 * @param {readonly string[]} files the modules of the elements, relative to it
 * @returns {Promise<Map<string, { attributes: Observed[], states: Set<string> }>>} by the name of the class
 */
export async function observedBy(root, files) {
  const modules = await load(root, files);
  const found = new Map();
  for (const [name, element] of modules.flatMap((module) => Object.entries(module))) {
    if (!(element?.elementProperties instanceof Map)) continue;
    // The list is finished when it is asked for.
    void element.observedAttributes;
    const properties = [...element.elementProperties].filter(([key]) => typeof key === 'string');
    const states = new Set(properties.filter(([, { state }]) => state).map(([key]) => key));
    const attributes = properties
      .filter(([, { attribute }]) => attribute !== false)
      .map(([key, { attribute, rule }]) => ({
        name: key,
        attribute: typeof attribute === 'string' ? attribute : key.toLowerCase(),
        fallback: rule?.fallback,
      }));
    found.set(name, { attributes, states });
  }
  return found;
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 */
async function load(root, files) {
  const folder = join(root, `.cache/manifest-${process.pid}`);
  try {
    const { output } = await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: true,
        write: false,
        minify: false,
        rolldownOptions: { input: files.map((file) => join(root, file)) },
      },
    });
    for (const { fileName, code } of output) {
      mkdirSync(join(folder, fileName, '..'), { recursive: true });
      writeFileSync(join(folder, fileName), code);
    }
    return await Promise.all(
      output.filter(({ isEntry }) => isEntry).map(({ fileName }) => import(pathToFileURL(join(folder, fileName)).href)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
