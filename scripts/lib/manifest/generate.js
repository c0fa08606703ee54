import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { globSync } from 'tinyglobby';
import config from '../../../custom-elements-manifest.config.js';
import { setAttributes } from './attributes.js';
import { editorData } from './editor-data.js';
import { expandTypes } from './expand-types.js';
import { frameworkTypes } from './framework-types.js';
import { observedBy } from './observed.js';
import { withElements } from './readme.js';

/**
 * Makes everything that is generated from the doc comments of the elements.
 *
 * @param {string} root the project's folder
 * @returns {Promise<Map<string, string>>} the content of each file, by its path in the project
 */
export async function generate(root) {
  const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
  const sources = globSync(config.globs, { cwd: root }).sort();
  setAttributes(manifest, await observedBy(root, sources));
  expandTypes(manifest, root, sources);
  const contents = {
    'custom-elements.json': JSON.stringify(manifest),
    ...editorData(manifest),
    ...frameworkTypes(manifest),
    ...readme(root, manifest),
  };
  const files = new Map();
  for (const [file, content] of Object.entries(contents)) {
    const options = await resolveConfig(join(root, file));
    files.set(file, await format(content, { ...options, filepath: file }));
  }
  return files;
}

/**
 * @param {string} root
 * @param {any} manifest
 */
function readme(root, manifest) {
  const path = join(root, 'README.md');
  return existsSync(path) ? { 'README.md': withElements(readFileSync(path, 'utf8'), manifest) } : {};
}
