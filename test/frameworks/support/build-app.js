import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The feed of the demo's front page. */
export const FEED = join(ROOT, 'demo/feeds/harbour-ledger.json');

/**
 * A folder for the apps, with the package as npm would publish it.
 *
 * @returns {Promise<{ folder: string, tarball: string, close: () => Promise<void> }>}
 */
export async function openWorkshop() {
  const folder = await mkdtemp(join(tmpdir(), 'presslet-frameworks-'));
  const { stdout } = await npm(ROOT, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(stdout);
  return { folder, tarball: join(folder, filename), close: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Installs an app with its lock file and the packed package, checks its types and builds it, all in a copy.
 *
 * @param {Awaited<ReturnType<typeof openWorkshop>>} workshop
 * @param {string} name of the app's folder
 * @param {{ env?: Record<string, string>, example?: [language: string, file: string] }} [options] `env`: for the build; `example`: which
 *   of docs/developer.md is written to which file of the app
 * @returns {Promise<string>} the folder that it built
 */
export async function buildApp(workshop, name, { env = {}, example } = {}) {
  const folder = join(workshop.folder, name);
  await cp(fileURLToPath(new URL(`../${name}`, import.meta.url)), folder, { recursive: true });
  if (example) await writeFile(join(folder, example[1]), await exampleIn(example[0]));
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  await npm(folder, ['ci', ...quiet]);
  await npm(folder, ['install', '--no-save', ...quiet, workshop.tarball]);
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  await npm(folder, ['run', 'build'], { FEED, ASTRO_TELEMETRY_DISABLED: '1', ...env });
  if (scripts.types) await npm(folder, ['run', 'types']);
  return join(folder, 'dist');
}

/** The example of a language in the documentation for developers. */
async function exampleIn(language) {
  const text = await readFile(join(ROOT, 'docs/developer.md'), 'utf8');
  return text.split(`\`\`\`${language}\n`)[1].split('```')[0];
}

/**
 * @param {string} cwd
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @throws {Error} with what npm said
 */
async function npm(cwd, args, env = {}) {
  try {
    return await run('npm', args, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} in ${cwd}:\n${error.stdout}\n${error.stderr}`, { cause: error });
  }
}
