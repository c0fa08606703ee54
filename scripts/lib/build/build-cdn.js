import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { buildFrame } from './build-frame.js';
import { cdnConfig } from './cdn.js';
import { shortenNames } from './chunk-names.js';
import { minifyCss } from './css-space.js';
import { filesBelow, isStale } from './files.js';
import { partsBeside } from './parts-beside.js';
import { settled } from './settle.js';
import { measure } from './sizes.js';
import { integrityOf } from './sri.js';

/** What `cdn/` is made from, relative to the project's folder. */
const sources = ['src', 'scripts/lib/build', 'vite.config.ts', 'tsconfig.json', 'package.json'];

/**
 * Whether `cdn/` is missing or older than what it is made from.
 *
 * @param {string} root the project's folder
 */
export function isCdnStale(root) {
  return isStale(
    join(root, 'cdn/sri.json'),
    sources.map((source) => join(root, source)),
  );
}

/**
 * Builds everything in `cdn/`. The old files stay until the new ones are whole.
 *
 * @param {string} root the project's folder
 */
export async function buildCdn(root) {
  const outDir = join(root, `.cache/cdn-${process.pid}`);
  try {
    const make = (options) =>
      build({ ...cdnConfig(root, { ...options, outDir }), configFile: false, logLevel: 'warn' });
    await make({});
    shortenNames(outDir);
    // It names chunks with their hashes, so that these are there first.
    await make({ full: true, beside: partsBeside(outDir) });
    for (const name of ['presslet.js', 'presslet.full.js']) {
      const file = join(outDir, name);
      writeFileSync(file, settled(readFileSync(file, 'utf8')));
    }
    await buildFrame(root, outDir);
    buildThemes(join(root, 'src/styles/themes'), join(outDir, 'themes'));
    writeFileSync(join(outDir, 'sizes.json'), `${JSON.stringify(sizesOf(outDir), null, 2)}\n`);
    writeFileSync(join(outDir, 'sri.json'), `${JSON.stringify(integrityOf(outDir, filesBelow(outDir)), null, 2)}\n`);
    rmSync(join(root, 'cdn'), { recursive: true, force: true });
    renameSync(outDir, join(root, 'cdn'));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * What readers pay for each script and theme, in bytes of brotli: the embed builder adds them up.
 *
 * @param {string} folder
 */
function sizesOf(folder) {
  const files = filesBelow(folder).filter((file) => /\.(?:js|css)$/.test(file));
  return Object.fromEntries(measure(folder, files).map(({ file, brotli }) => [file, brotli]));
}

/**
 * @param {string} from
 * @param {string} to
 */
function buildThemes(from, to) {
  mkdirSync(to, { recursive: true });
  for (const file of filesBelow(from).filter((name) => name.endsWith('.css'))) {
    writeFileSync(join(to, basename(file)), minifyCss(readFileSync(join(from, file), 'utf8'), file));
  }
}
