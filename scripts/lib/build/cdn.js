import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ascii } from './ascii.js';
import { joinedParts } from './joined-parts.js';
import { keepDefinitions } from './keep-definitions.js';
import { litGuard } from './lit-guard.js';
import { literals } from './literals.js';
import { minifyTwice } from './minify.js';
import { noPreload } from './no-preload.js';
import { partsBeside } from './parts-beside.js';
import { patchModules } from './patch.js';
import { purifyGuards } from './purify-patches.js';
import { shortTokens } from './private-tokens.js';
import { selfContained } from './self-contained.js';
import { slim, slimUsage } from './slim.js';
import { jsTargets } from './targets.js';

/**
 * How Vite builds the files for the script tag: `cdn/presslet.js` with its chunks, or, in one file that also runs as a
 * classic script, `cdn/presslet.full.js`.
 *
 * @param {string} root the project's folder
 * @param {{ full?: boolean, outDir?: string, beside?: ReturnType<typeof partsBeside> }} [options] `beside`: the parts that stay out of
 * the full file
 * @returns {import('vite').UserConfig}
 */
export function cdnConfig(root, { full = false, outDir = 'cdn', beside = partsBeside() } = {}) {
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [
      slimUsage(),
      keepDefinitions(),
      ...(full ? [joinedParts({ beside, loader: resolve(root, 'src/embed/beside.ts') })] : []),
      literals({ css: tokensOf(root) }),
      litGuard({
        policyModule: resolve(root, 'src/html/trusted-html.ts'),
        documentModule: resolve(root, 'src/html/own-document.ts'),
      }),
      ...(full ? [] : [patchModules('presslet:purify-guard', purifyGuards)]),
      slim(),
      noPreload(),
      minifyTwice({ script: full }),
      ...(full ? [ascii()] : [selfContained()]),
    ],
    build: {
      outDir,
      emptyOutDir: false,
      target: jsTargets,
      modulePreload: false,
      minify: false,
      reportCompressedSize: false,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { presslet: resolve(root, 'src/embed/presslet.ts') },
        output: {
          minify: false,
          postBanner: ({ isEntry }) => (isEntry ? banner(root) : ''),
          ...(full
            ? { format: 'iife', strict: true, codeSplitting: false, entryFileNames: '[name].full.js' }
            : {
                format: 'es',
                entryFileNames: '[name].js',
                chunkFileNames: 'chunks/[name]-[hash:6].js',
                hashCharacters: 'base36',
              }),
        },
      },
    },
  };
}

/**
 * How Vite builds the stories: only what they share with the above.
 *
 * @returns {import('vite').UserConfig}
 */
export function storiesConfig() {
  return { plugins: [keepDefinitions()], build: { target: jsTargets } };
}

/** @param {string} root */
function banner(root) {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return `/*! Presslet ${version}: licenses.md */`;
}

/** @param {string} root the project's folder */
function tokensOf(root) {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return shortTokens(
    readFileSync(join(folder, 'styles/tokens.styles.ts'), 'utf8'),
    files.map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}
