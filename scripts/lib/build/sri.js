import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Subresource Integrity value of each file, SHA-384 (W3C SRI, section 3.1).
 *
 * @param {string} folder
 * @param {readonly string[]} files paths below the folder
 * @returns {Record<string, string>}
 */
export function integrityOf(folder, files) {
  return Object.fromEntries(
    files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
    ]),
  );
}
