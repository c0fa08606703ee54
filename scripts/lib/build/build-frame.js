import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { jsTargets } from './targets.js';

const SOURCES = { 'embed-frame.js': 'frame.ts', 'embed-parent.js': 'parent.ts' };

/**
 * Builds `embed.html`, a document for frames, with its script, and the script of the pages around.
 *
 * @param {string} root the project's folder
 * @param {string} outDir
 */
export async function buildFrame(root, outDir) {
  const folder = join(root, 'src/embed/frame');
  for (const [file, source] of Object.entries(SOURCES)) {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        target: jsTargets,
        modulePreload: false,
        reportCompressedSize: false,
        rolldownOptions: {
          input: join(folder, source),
          // The parent's is no module, so that every page may have it.
          output: { format: file === 'embed-parent.js' ? 'iife' : 'es', entryFileNames: file },
        },
      },
    });
  }
  const page = readFileSync(join(folder, 'embed.html'), 'utf8');
  writeFileSync(join(outDir, 'embed.html'), page.replace('STYLE_HASH', hashOf(page)));
}

/** @param {string} page */
function hashOf(page) {
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
