import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What people read: the README and its kin, and all of docs/. */
const FILES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/**
 * An example: a block of code in what people read.
 * @typedef {{ file: string, line: number, language: string, code: string, where: string }} Block
 */

/** The blocks of code of a text in Markdown. @param {string} text */
export const blocksOf = (text) =>
  [...text.matchAll(/^```([\w-]*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language, 2: code }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    language,
    code,
  }));

/** Every block of code, in the order of files and lines. @returns {Block[]} */
export function allBlocks() {
  return FILES.flatMap((file) => {
    const blocks = blocksOf(readFileSync(join(ROOT, file), 'utf8'));
    return blocks.map((block) => ({ file, ...block, where: `${file}:${block.line}` }));
  });
}
