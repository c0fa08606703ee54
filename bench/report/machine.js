import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { SLOW_4G, CPU, VIEWPORT } from '../measure/conditions.js';

/** The public widgets, as they are named in package.json. */
const WIDGETS = ['@idotj/mastodon-embed-timeline', 'bsky-embed'];

/**
 * On what, with what and under which conditions was measured.
 *
 * @param {string} root the project's folder
 * @param {import('playwright-core').Browser} browser
 */
export function circumstances(root, browser) {
  const versionOf = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version;
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      system: `${type()} ${release()}`,
    },
    versions: {
      presslet: versionOf('.'),
      ...Object.fromEntries(WIDGETS.map((name) => [name, versionOf(join('node_modules', name))])),
      chromium: browser.version(),
      node: process.versions.node,
    },
    conditions: {
      latency: SLOW_4G.latency,
      megabitsDown: (SLOW_4G.downloadThroughput * 8) / 1e6,
      megabitsUp: (SLOW_4G.uploadThroughput * 8) / 1e6,
      cpuSlowedBy: CPU,
      viewport: `${VIEWPORT.width} × ${VIEWPORT.height}`,
      protocol: 'HTTP/1.1, brotli',
      stories: 20,
    },
  };
}
