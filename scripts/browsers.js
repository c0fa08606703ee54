/**
 * Finds the three browser engines that the tests run in, and installs what is missing where that is possible
 * (root on a Debian-like system). Run by itself it tells what it found:
 *
 *   node scripts/browsers.js
 *
 * Variables that name a program instead of the one found on PATH:
 *
 *   PRESSLET_CHROMIUM       Chromium or Chrome
 *   PRESSLET_FIREFOX        Firefox
 *   PRESSLET_WEBKIT_DRIVER  WebKitWebDriver
 *   PRESSLET_MINIBROWSER    WebKitGTK's MiniBrowser
 *   PRESSLET_XVFB           Xvfb, the screen that MiniBrowser draws on
 *
 * ENGINES=chromium,webkit asks for some engines only. With CI=true a missing engine is an error, else it is skipped.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstall, installPackages } from './lib/apt.js';

/** The engines, in the order in which they are told. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Which programs an engine needs, what they are called, and the Debian package that has them. */
const PROGRAMS = {
  chromium: {
    engine: 'chromium',
    variable: 'PRESSLET_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
  },
  firefox: {
    engine: 'firefox',
    variable: 'PRESSLET_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    package: 'firefox-esr',
  },
  driver: {
    engine: 'webkit',
    variable: 'PRESSLET_WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    package: 'webkit2gtk-driver',
  },
  miniBrowser: {
    engine: 'webkit',
    variable: 'PRESSLET_MINIBROWSER',
    names: ['MiniBrowser'],
    package: 'webkit2gtk-driver',
  },
  xvfb: { engine: 'webkit', variable: 'PRESSLET_XVFB', names: ['Xvfb'], package: 'xvfb' },
};

/** Without any font Chromium draws no text at all, and sizes mean nothing. */
const FONTS = 'fonts-noto-core';

/**
 * @typedef {object} Found
 * @property {Record<string, string | null>} programs path of each program, null where it was not found
 * @property {string[]} engines those that can run
 * @property {{ engine: string, missing: string[] }[]} skipped those that cannot, and what they lack
 */

/**
 * The engines that ENGINES asks for: all, when it is not set.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function wantedEngines(env = process.env) {
  const wanted = (env.ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length) throw new Error(`ENGINES knows ${ENGINES.join(', ')}, not ${unknown.join(', ')}.`);
  return wanted.length ? ENGINES.filter((engine) => wanted.includes(engine)) : ENGINES;
}

/**
 * Looks for the programs; installs nothing.
 * @param {{ engines?: string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {Found}
 */
export function findBrowsers({ engines = wantedEngines(), env = process.env } = {}) {
  const programs = {};
  for (const [key, program] of Object.entries(PROGRAMS)) {
    programs[key] = engines.includes(program.engine) ? findProgram(program, env) : null;
  }
  const skipped = engines
    .map((engine) => ({
      engine,
      missing: Object.keys(PROGRAMS)
        .filter((key) => PROGRAMS[key].engine === engine && !programs[key])
        .map((key) => PROGRAMS[key].names[0]),
    }))
    .filter(({ missing }) => missing.length > 0);
  const lacking = skipped.map(({ engine }) => engine);
  return { programs, engines: engines.filter((engine) => !lacking.includes(engine)), skipped };
}

/**
 * Looks for the programs, installs what is missing where it can, and says what will be skipped.
 * @param {object} [options]
 * @param {string[]} [options.engines]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.install] false: only look
 * @param {(line: string) => void} [options.log]
 * @returns {Found}
 * @throws {Error} when an engine is missing and CI is true, or when none is left
 */
export function ensureBrowsers({
  engines = wantedEngines(),
  env = process.env,
  install = canInstall(),
  log = console.log,
} = {}) {
  let found = findBrowsers({ engines, env });
  const packages = missingPackages(found);
  if (packages.length && install) {
    log(`Installing ${packages.join(', ')} with apt-get, once.`);
    const failure = installPackages(packages);
    if (failure) log(`apt-get failed:\n${failure}`);
    found = findBrowsers({ engines, env });
  }
  if (!found.skipped.length) return found;
  const lines = found.skipped.map(({ engine, missing }) => `${engine} is missing: ${missing.join(', ')} not found.`);
  const help = `Install: apt-get install --no-install-recommends ${missingPackages(found).join(' ')}`;
  if (env.CI === 'true' || !found.engines.length) throw new Error([...lines, help].join('\n'));
  for (const line of lines) log(`${line} Its tests are skipped.`);
  log(help);
  return found;
}

/** The path of Chromium, for tests of whole pages. Throws where there is none. */
export function chromiumPath() {
  return ensureBrowsers({ engines: ['chromium'] }).programs.chromium;
}

/** Chromium without its own traffic; as root, and in most containers, it does not start with its sandbox. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findProgram(program, env) {
  const override = env[program.variable];
  if (override) {
    if (!isExecutable(override)) throw new Error(`${program.variable} names ${override}, which cannot be run.`);
    return override;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of program.names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found) return found;
  }
  return inPackages(program.names[0]);
}

/** MiniBrowser is in its package's library folder, whose name changes with the version: dpkg knows it. */
function inPackages(name) {
  if (name !== 'MiniBrowser') return null;
  const listed = spawnSync('dpkg-query', ['-W', '-f', '${Package}:${Architecture}\n', 'libwebkit*gtk*', 'webkit*'], {
    encoding: 'utf8',
  });
  for (const installed of (listed.stdout ?? '').split('\n').filter(Boolean)) {
    const files = spawnSync('dpkg', ['-L', installed.replace(/:all$/, '')], { encoding: 'utf8' }).stdout ?? '';
    const found = files.split('\n').find((path) => path.endsWith(`/${name}`) && isExecutable(path));
    if (found) return found;
  }
  return null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missingPackages({ programs, skipped }) {
  const lacking = skipped.map(({ engine }) => engine);
  const packages = Object.entries(PROGRAMS)
    .filter(([key, program]) => lacking.includes(program.engine) && !programs[key])
    .map(([, program]) => program.package);
  if (packages.length && !isInstalled(FONTS)) packages.push(FONTS);
  return [...new Set(packages)];
}

function isInstalled(name) {
  const status = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return /\binstalled$/.test(status.stdout ?? '');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { programs } = ensureBrowsers();
    for (const [key, path] of Object.entries(programs)) console.log(`${key.padEnd(12)} ${path ?? '-'}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
