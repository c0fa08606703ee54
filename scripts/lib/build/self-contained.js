import { basename } from 'node:path';

/**
 * Modules of which a page needs the one that the entry has: they hold state or a policy of the whole page, or classes and
 * symbols that are compared by identity.
 */
const pageWide = [
  /\/node_modules\/(?:lit|@lit\/[^/]+|lit-html|lit-element|zod)\//,
  /\/src\/html\/(?:trusted-html|inert)\.ts$/,
  /\/src\/data\/feed-store\.ts$/,
  /\/src\/(?:elements|controllers)\//,
];

/** @param {string} file */
const isPageWide = (file) => pageWide.some((pattern) => pattern.test(file));

const mark = '?part=';

/**
 * A Vite plugin that makes a file of its own of every module that is imported dynamically: whatever such a part imports is
 * copied into it, even if the entry or another part has the same module. A page may load the entry under an address that
 * the parts cannot know (`presslet.js?ver=6.4`), and a part that imported the entry would run it a second time.
 *
 * A copy is the same file under another id, which ends in the part's name: `src/model/text.ts?part=mend`.
 *
 * @returns {import('vite').Plugin}
 */
export function selfContained() {
  /** @type {Map<string, string>} the files of the parts by their names */
  const parts = new Map();
  return {
    name: 'presslet:self-contained',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      parts.clear();
    },
    async resolveId(source, importer, { kind }) {
      const [from, within] = importer?.split(mark) ?? [];
      const asked = kind === 'dynamic-import';
      if (!asked && within === undefined) return null;
      if (asked && within !== undefined) {
        this.error(`${from} is in the part ${within} and imports ${source} dynamically: parts are one level deep`);
      }
      const found = await this.resolve(source, from, { kind, skipSelf: true });
      if (!found || found.external || found.id.startsWith('\0')) return found;
      const name = within ?? basename(found.id).replace(/\..*$/, '');
      if (asked) {
        const other = parts.get(name) ?? found.id;
        if (other !== found.id) this.error(`two parts have the name ${name}: ${other} and ${found.id}`);
        parts.set(name, found.id);
      } else if (isPageWide(found.id)) {
        this.error(
          `${from} is in the part ${name} and imports ${source}, of which a page needs the one in the entry: ` +
            'pass in as an argument what it needs of it; types come by `import type`',
        );
      }
      return { ...found, id: `${found.id}${mark}${name}` };
    },
    generateBundle(_, bundle) {
      for (const [name, file] of parts) {
        if (isPageWide(file) && this.getModuleInfo(file)) {
          this.error(`${file} is the part ${name} and in the entry, too: a page needs the one in the entry`);
        }
      }
      for (const { type, fileName, imports, dynamicImports, isEntry } of Object.values(bundle)) {
        const [other] = type === 'chunk' ? [...imports, ...(isEntry ? [] : dynamicImports)] : [];
        if (other) this.error(`${fileName} imports ${other}: the entry and its parts have to be whole in themselves`);
      }
    },
  };
}
