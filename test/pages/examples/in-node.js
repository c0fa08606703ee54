import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from './blocks.js';
import { FEED } from './world.js';

const run = promisify(execFile);
const NETWORK = pathToFileURL(join(ROOT, 'test/pages/examples/offline-fetch.js')).href;

/** Runs an example of a script that belongs into a build. @param {string} code */
export const runInNode = (code) =>
  inSite(async (folder) => {
    writeFileSync(join(folder, 'example.mjs'), `${code}\nconsole.log(typeof html === 'string' ? html : '');`);
    const { stdout, stderr } = await run(process.execPath, ['--import', NETWORK, 'example.mjs'], { cwd: folder });
    assert.equal(stderr, '');
    if (/renderToString/.test(code)) assert.match(stdout, /Old Harbour bridge/);
  });

/**
 * Runs a command line as it is written, in the folder of a site.
 * @param {string} line `npx presslet …`, `npm run …`
 */
export async function runCommand(line) {
  const words = line
    .trim()
    .replace(/\s{2,}\S.*$/, '')
    .split(' ');
  const { scripts, name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (words[0] === 'npm') {
    for (const command of words.join(' ').split(' && ')) {
      const [, verb, target] = /^npm (ci|run|start|test|install) ?(\S*)/.exec(command) ?? [];
      assert.ok(verb, command);
      if (verb === 'run') assert.ok(scripts[target], `there is no script ${target}`);
      if (verb === 'install') assert.equal(target, name);
    }
    return;
  }
  if (/^(node|ENGINES=)/.test(words[0])) {
    // For those who work on it; to run a test or the bench from within a test says nothing more.
    for (const word of words.filter((each) => /\.[jt]s$/.test(each))) assert.ok(existsSync(join(ROOT, word)), word);
    return;
  }
  assert.equal(words.shift(), 'npx');
  const args = words.filter((word) => word !== '--yes');
  assert.equal(args.shift(), 'presslet');
  await inSite(async (folder) => {
    const bin = join(ROOT, 'dist/node/presslet.js');
    await run(process.execPath, ['--import', NETWORK, bin, ...args], { cwd: folder });
  });
}

/** A folder with the pages and files that the examples speak of, within the package, so that its name leads to it. */
async function inSite(act) {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'example-'));
  const page =
    '<!doctype html><html lang="en"><body><news-section-feed src="/feed.json"></news-section-feed></body></html>';
  mkdirSync(join(folder, 'public'));
  for (const [file, text] of [
    ['feed.json', JSON.stringify(FEED)],
    ['public/feed.json', JSON.stringify(FEED)],
    ['public/index.html', page],
  ])
    writeFileSync(join(folder, file), text);
  try {
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
