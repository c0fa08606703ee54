/**
 * Makes the pictures of the demo, `demo/pictures/*.svg`. The same pictures come out each time.
 *
 *     node scripts/demo-pictures.js          write them
 *     node scripts/demo-pictures.js --check  fail if one that is there differs from what would be written
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as boats from './demo-pictures/boats.js';
import * as charts from './demo-pictures/charts.js';
import * as country from './demo-pictures/country.js';
import * as craft from './demo-pictures/craft.js';
import { emblem } from './demo-pictures/emblem.js';
import { emblemFile, picture, seeded } from './demo-pictures/kit.js';
import * as portraits from './demo-pictures/portraits.js';
import * as quay from './demo-pictures/quay.js';
import * as rooms from './demo-pictures/rooms.js';
import * as ships from './demo-pictures/ships.js';
import * as stage from './demo-pictures/stage.js';
import * as town from './demo-pictures/town.js';
import * as weather from './demo-pictures/weather.js';

const FOLDER = new URL('../demo/pictures/', import.meta.url);
const MAX_BYTES = 12_000;

const scenes = {
  ...boats,
  ...charts,
  ...country,
  ...craft,
  ...portraits,
  ...quay,
  ...rooms,
  ...ships,
  ...stage,
  ...town,
  ...weather,
};
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const files = new Map(
  Object.entries(scenes).map(([name, scene]) => [`${kebab(name)}.svg`, picture(scene(seeded(name)))]),
);
files.set('emblem.svg', emblemFile(emblem()));

const check = process.argv.includes('--check');
const faults = [];
await mkdir(FOLDER, { recursive: true });
for (const [name, svg] of files) {
  const file = new URL(name, FOLDER);
  const bytes = Buffer.byteLength(svg);
  if (bytes > MAX_BYTES) faults.push(`${name} has ${bytes} bytes, more than ${MAX_BYTES}`);
  if (!check) await writeFile(file, svg);
  else if ((await readFile(file, 'utf8').catch(() => null)) !== svg)
    faults.push(`${name} is not what the script makes`);
}

for (const fault of faults) console.error(fault);
console.log(`${files.size} pictures ${check ? 'checked' : 'written'}`);
process.exitCode = faults.length ? 1 : 0;
