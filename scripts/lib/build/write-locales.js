import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes `dist/locales/`, from the table of languages in `dist/`, which must be built. A module for each language brings its words with
 * whatever imports it, for bundles that shall not ask for them later.
 *
 * @param {string} root the project's folder
 */
export async function writeLocales(root) {
  const { LOCALES } = await import(pathToFileURL(join(root, 'dist/i18n/locales.js')).href);
  const folder = join(root, 'dist/locales');
  mkdirSync(folder, { recursive: true });
  for (const tag of Object.keys(LOCALES)) {
    const words = `import words from '../i18n/${tag}.js';\nimport { bring } from '../i18n/bring.js';\n\n`;
    writeFileSync(join(folder, `${tag}.js`), `${words}bring('${tag}', words);\n\nexport default words;\n`);
    writeFileSync(join(folder, `${tag}.d.ts`), `export { default } from '../i18n/${tag}.js';\n`);
  }
}
