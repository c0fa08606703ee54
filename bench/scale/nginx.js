import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canInstall, installPackages } from '../../scripts/lib/apt.js';
import { freePort } from '../../scripts/lib/loopback.js';
import { mainConfig, siteConfig } from './nginx-config.js';

const PROGRAMS = ['nginx', '/usr/sbin/nginx'];
const TYPES = '/etc/nginx/mime.types';
/** Asked by Debian's packages before they start a service (invoke-rc.d). */
const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Finds nginx; installs it where that is possible (root on a Debian-like system), without starting it as a service.
 *
 * @param {{ install?: boolean, log?: (line: string) => void }} [options]
 * @returns {{ program: string, version: string } | null}
 */
export function ensureNginx({ install = canInstall(), log = console.log } = {}) {
  const found = findNginx();
  if (found || !install) return found;
  log('Installing nginx with apt-get, once.');
  const failure = withoutServices(() => installPackages(['nginx']));
  if (failure) log(`apt-get failed:\n${failure}`);
  return findNginx();
}

function findNginx() {
  for (const program of PROGRAMS) {
    const { status, stderr } = spawnSync(program, ['-v'], { encoding: 'utf8' });
    if (status === 0) return { program, version: stderr.replace(/^.*: /, '').trim() };
  }
  return null;
}

function withoutServices(work) {
  if (existsSync(POLICY)) return work();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return work();
  } finally {
    rmSync(POLICY);
  }
}

/**
 * Starts nginx with the documented configuration, in a folder and on a port of its own.
 *
 * @param {string} program
 * @param {{ originPort: number, files: Readonly<Record<string, string>> }} site `files`: what `/presslet/` holds, by name
 * @returns {Promise<{ origin: string, port: number, log: () => string, close: () => Promise<void> }>}
 * @throws {Error} with what nginx says when it does not start
 */
export async function startNginx(program, { originPort, files }) {
  const folder = mkdtempSync(join(tmpdir(), 'presslet-nginx-'));
  const port = await freePort();
  for (const [name, text] of Object.entries(files)) write(join(folder, 'www/presslet', name), text);
  write(join(folder, 'presslet.conf'), siteConfig({ port, originPort, folder }));
  const types = existsSync(TYPES) ? TYPES : null;
  write(join(folder, 'nginx.conf'), mainConfig({ folder, root: process.getuid?.() === 0, types }));

  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const gone = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  // Whatever ends this process ends nginx, too.
  process.once('exit', stop);
  const close = async () => {
    process.off('exit', stop);
    child.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };

  const up = await Promise.race([answers(port), gone.then(() => false)]);
  if (!up) {
    await close();
    throw new Error(`nginx does not start:\n${said.trim()}`);
  }
  const log = () => (existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : '');
  return { origin: `http://127.0.0.1:${port}`, port, log, close };
}

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

async function answers(port) {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return true;
    await sleep(50);
  }
  return false;
}
