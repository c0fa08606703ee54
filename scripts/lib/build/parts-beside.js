import { basename } from 'node:path';
import { filesBelow } from './files.js';
import { integrityOf } from './sri.js';

/**
 * What `presslet.full.js` does not hold: the text of whole articles, for which most browsers need a sanitiser as well; languages other
 * than English, of which a page needs one; what takes over trees that came with the page; and what the doctor says to developers.
 */
const BESIDE =
  /\/src\/(?:elements\/(?:article-body\/article-page|prerendered\/take-over)|formats\/body|html\/purify|doctor\/tell|i18n\/[a-z]{2})\.ts$/;

/**
 * Where the parts are that stay beside the full file, each with the hash of its content.
 *
 * @param {string} [folder] where `chunks/` is; without it hashes are all alike, for weighing
 * @returns {(id: string) => import('./joined-parts.js').Beside | undefined}
 */
export function partsBeside(folder) {
  const chunks = folder === undefined ? [] : filesBelow(folder).filter((file) => file.startsWith('chunks/'));
  const hashes = folder === undefined ? {} : integrityOf(folder, chunks);
  return (id) => {
    if (!BESIDE.test(id)) return undefined;
    const name = basename(id, '.ts');
    if (folder === undefined) return { file: `chunks/${name}.js`, integrity: '' };
    const file = chunks.find((chunk) => chunk.replace(/-\w{6}\.js$/, '') === `chunks/${name}`);
    if (!file) throw new Error(`no chunk is made of ${id}: it cannot stay beside the full file`);
    return { file, integrity: hashes[file] };
  };
}
