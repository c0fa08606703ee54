import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes the demo's article page with its news in it, as its newsroom would, and says in which folder. `dist/` has to be there.
 *
 * @param {string} root the project's folder
 */
export async function prerenderDemo(root) {
  const folder = join(root, '.cache/demo');
  const { main } = await import(pathToFileURL(join(root, 'dist/node/main.js')).href);
  const terminal = {
    out: () => {},
    err: (text) => process.stderr.write(text),
    width: 80,
    colour: false,
    watched: false,
  };
  const page = join(root, 'demo/night-trains.html');
  const code = await main(['prerender', page, '--out', folder, '--cache', join(root, '.cache/answers')], terminal);
  if (code !== 0) throw new Error('The article page of the demo could not be prerendered.');
  return folder;
}
