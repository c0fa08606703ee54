import { execFileSync, spawnSync } from 'node:child_process';

/** Whether packages can be installed: as root, on a system like Debian. */
export function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs Debian packages.
 * @param {readonly string[]} packages
 * @returns {string} the end of apt-get's output where it failed, else an empty text
 */
export function installPackages(packages) {
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'pipe' };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    return '';
  } catch (error) {
    return `${error.stdout ?? ''}${error.stderr ?? ''}`.trim().split('\n').slice(-15).join('\n') || String(error);
  }
}
