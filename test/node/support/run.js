import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../../dist/node/main.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The command as npm installs it. */
export const BIN = join(ROOT, 'dist/node/presslet.js');

/** @param {string} name below test/fixtures */
export const fixture = (name) => join(ROOT, 'test/fixtures', name);

/**
 * Runs the real command and waits for its end.
 *
 * @param {string[]} args
 * @param {{ input?: string | Uint8Array, env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export function presslet(args, { input = '', env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, ...env }, timeout: 15_000 });
    const texts = { out: '', err: '' };
    for (const [name, stream] of [
      ['out', child.stdout],
      ['err', child.stderr],
    ])
      stream.setEncoding('utf8').on('data', (text) => (texts[name] += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
    // A command that reads no input may be over before it could.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/**
 * Runs the command within this process, which takes a fraction of the time. What would come by the standard input comes in a
 * file.
 *
 * @param {string[]} args
 * @param {{ input?: string | Uint8Array, terminal?: Partial<import('../../../dist/node/terminal.js').Terminal> }} [options]
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export async function quickly(args, { input, terminal = {} } = {}) {
  const texts = { out: '', err: '' };
  const write = (name) => (text) => (texts[name] += text);
  const own = { out: write('out'), err: write('err'), width: 80, colour: false, watched: false, ...terminal };
  if (input === undefined) return { code: await main(args, own), ...texts };
  return inFolder(async (folder) => {
    const file = join(folder, 'input');
    writeFileSync(file, input);
    const code = await main(
      args.map((arg) => (arg === '-' ? file : arg)),
      own,
    );
    return { code, ...texts };
  });
}

/**
 * A server on the loopback for as long as something is done.
 *
 * @template T
 * @param {import('node:http').RequestListener} answer
 * @param {(origin: string) => Promise<T>} act
 */
export async function serving(answer, act) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await act(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/**
 * A folder of its own for as long as something is done.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} act
 */
export async function inFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'presslet-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A JSON Feed as text. */
export const feed = (items, more = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Ledger',
    language: 'en-GB',
    ...more,
    items,
  });

/** An item in which nothing has to be mended. */
export const item = (id, more = {}) => ({
  id: String(id),
  url: `https://ledger.example/${id}`,
  title: `Story ${id}`,
  content_html: `<p>The text of story ${id}.</p>`,
  date_published: '2026-11-22T09:46:00+05:30',
  authors: [{ name: 'Ines Calloway' }],
  ...more,
});
