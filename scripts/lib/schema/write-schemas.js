import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSchema } from './make-schema.js';
import { loadSchemas } from './schemas.js';

/**
 * Writes the JSON Schemas of what is read into `dist/schema/`, from the zod schemas in `dist/`, which must be built.
 *
 * @param {string} root the project's folder
 */
export async function writeSchemas(root) {
  const folder = join(root, 'dist/schema');
  mkdirSync(folder, { recursive: true });
  for (const { file, zod, words, ...head } of await loadSchemas(root)) {
    writeFileSync(join(folder, file), `${JSON.stringify(makeSchema(zod, words, head), null, 2)}\n`);
  }
}
