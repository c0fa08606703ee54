import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Fault } from '../fault.js';

/** A page of a site, as a file. */
export interface PageFile {
  file: string;
  /** Its path in the site, with `/` between. */
  path: string;
}

/** A site's pages and the folder that its addresses begin at. */
export interface Site {
  root: string;
  pages: PageFile[];
}

const pagesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(
      (entry) =>
        entry.isFile() && /\.html?$/i.test(entry.name) && !/(^|[\\/])node_modules([\\/]|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The pages that were named, and those of the folders that were. The root is the one folder, else where the first page stands. */
export const readSite = async (names: readonly string[], wantedRoot?: string): Promise<Site> => {
  const files: string[] = [];
  let root = wantedRoot;
  for (const name of names) {
    const found = await stat(name).catch(() => {
      throw new Fault(`${name}: There is no such file or folder.`);
    });
    root ??= found.isDirectory() ? name : dirname(name);
    files.push(...(found.isDirectory() ? await pagesBelow(name) : [name]));
  }
  const from = resolve(root ?? '.');
  const pages = [...new Set(files.map((file) => resolve(file)))].map((file) => {
    const path = relative(from, file);
    if (path.startsWith('..'))
      throw new Fault(`${file}: This page is outside of the site, which is ${from}. Give --root.`);
    return { file, path: path.split(sep).join('/') };
  });
  if (!pages.length) throw new Fault('There are no pages: files that end with .html.');
  return { root: from, pages };
};

/** A page's text; it is UTF-8, like all that the command writes. */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Fault('This page is not in UTF-8. Write it as UTF-8.');
  }
};
