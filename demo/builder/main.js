// Writes the lines that put news on a page. Everything happens in this page.
import { Builder } from './builder.js';

const BASE = new URL('../cdn/', import.meta.url).href;

const json = (address) =>
  fetch(address).then(
    (answer) => (answer.ok ? answer.json() : {}),
    () => ({}),
  );

const [facts, sizes, hashes] = await Promise.all([
  json(new URL('facts.json', import.meta.url)),
  json(`${BASE}sizes.json`),
  json(`${BASE}sri.json`),
]);

if (!facts.elements) throw new Error('facts.json is not beside the builder: run npm run manifest.');

new Builder(facts, { base: BASE, script: `${BASE}presslet.js`, sizes, hashes }).start();
