/**
 * Takes pictures of the built library, with Chromium and with typefaces that come as packages:
 *
 *     npm run pictures             those of README.md, and a contact sheet of each theme, scheme, direction and width
 *     npm run pictures -- readme   those of README.md alone (docs/pictures/)
 *     npm run pictures -- sheets   the contact sheets alone (.cache/pictures/, which is not committed)
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCdn, isCdnStale } from './lib/build/build-cdn.js';
import { listen } from './lib/loopback.js';
import { openBrowser } from './lib/pictures/camera.js';
import { writeReadmePictures } from './lib/pictures/readme.js';
import { readThemes, writeSheets } from './lib/pictures/sheets.js';
import { serveFiles } from './lib/static-server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const wants = (what) => !wanted.length || wanted.includes(what);

/** The names of the table of layouts. */
const layoutNames = async () => {
  const table = await readFile(join(root, 'src/layouts/table.ts'), 'utf8');
  return [...table.matchAll(/^ {2}(\w+): (?:null|\(\) => import)/gm)].map(([, name]) => name);
};

if (isCdnStale(root)) {
  console.log('Building cdn/ …');
  await buildCdn(root);
}
const server = await listen(
  serveFiles([
    { at: '/cdn/', folder: join(root, 'cdn') },
    { at: '/fonts/', folder: join(root, 'node_modules/@fontsource') },
    { at: '/', folder: join(root, 'demo') },
  ]),
);
const browser = await openBrowser();
try {
  const { origin } = server;
  if (wants('readme')) {
    const folder = join(root, 'docs/pictures');
    await writeReadmePictures(browser, { origin, folder });
    console.log(`README's pictures are in ${folder}`);
  }
  if (wants('sheets')) {
    const folder = join(root, '.cache/pictures');
    await mkdir(folder, { recursive: true });
    const themes = await readThemes(join(root, 'cdn/themes'), await readdir(join(root, 'cdn/themes')));
    await writeSheets(browser, { origin, layouts: await layoutNames(), themes, folder });
    console.log(`The contact sheets are in ${folder}`);
  }
} finally {
  await browser.close();
  await server.close();
}
