import { basename } from 'node:path';

/** Modules of which the entry has the page's only one: a policy, a store, classes and symbols compared by identity. */
const entryOnly = [
  /\/node_modules\/(?:lit|@lit\/[^/]+|lit-html|lit-element|zod)\//,
  /\/src\/html\/(?:trusted-html|inert)\.ts$/,
  /\/src\/data\/feed-store\.ts$/,
];

/** Modules that hold something for the whole page, so that one place may have them, be it the entry or one part. */
const onePlace = /\/src\/(?:elements|controllers)\//;

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
      if (entryOnly.some((pattern) => pattern.test(found.id))) {
        this.error(
          `${from} brings ${source} into the part ${name}, of which a page needs the one in the entry: ` +
            'pass in as an argument what the part needs of it; types come by `import type`',
        );
      }
      const other = asked ? (parts.get(name) ?? found.id) : found.id;
      if (other !== found.id) this.error(`two parts have the name ${name}: ${other} and ${found.id}`);
      if (asked) parts.set(name, found.id);
      return { ...found, id: `${found.id}${mark}${name}` };
    },
    generateBundle(_, bundle) {
      for (const { type, fileName, imports, dynamicImports, isEntry } of Object.values(bundle)) {
        const [other] = type === 'chunk' ? [...imports, ...(isEntry ? [] : dynamicImports)] : [];
        if (other?.includes('rolldown-runtime')) {
          this.error(`${fileName} needs the bundler's runtime: import by name what it imports as a whole with *`);
        }
        if (other) this.error(`${fileName} imports ${other}: the entry and its parts have to be whole in themselves`);
      }
      /** @type {Map<string, string>} */
      const places = new Map();
      for (const id of this.getModuleIds()) {
        const [file, name] = id.split(mark);
        const place = name === undefined ? 'the entry' : `the part ${name}`;
        if (onePlace.test(file) && places.has(file)) {
          this.error(
            `${file} is in ${[places.get(file), place].sort().join(' and ')}, and a page needs one of it: ` +
              'pass in as an argument what a part needs of it; types come by `import type`',
          );
        }
        places.set(file, place);
      }
    },
  };
}
