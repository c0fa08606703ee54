import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';

const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/**
 * The content type that a path's extension stands for.
 * @param {string} path
 */
export function contentType(path) {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The file that a URL path names inside a folder, or null when there is none. A path that leaves the folder names none.
 * @param {string} folder
 * @param {string} pathname still percent-encoded
 * @returns {Promise<string | null>}
 */
export async function fileIn(folder, pathname) {
  let path;
  try {
    path = normalize(join(folder, decodeURIComponent(pathname)));
  } catch {
    return null;
  }
  const root = normalize(folder + sep);
  if (path.includes('\0') || !(path + sep).startsWith(root)) return null;
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return pathname.endsWith('/') ? fileIn(folder, `${pathname}index.html`) : null;
  return found?.isFile() ? path : null;
}

/**
 * Sends a file as the answer, with its type unless one was set before.
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export function sendFile(response, path) {
  if (!response.hasHeader('content-type')) response.setHeader('content-type', contentType(path));
  // A page that goes while it is being answered is no fault; a stream without a listener would end the whole run.
  pipeline(createReadStream(path), response, (error) => {
    if (error) response.destroy();
  });
}

/**
 * Serves on a port of 127.0.0.1, by default one that the system chooses.
 * @param {import('node:http').RequestListener} handler
 * @param {number} [port]
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 */
export async function listen(handler, port = 0) {
  const server = createServer(handler);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port that was free a moment ago, for programs that cannot choose one themselves. */
export async function freePort() {
  const server = await listen(() => {});
  await server.close();
  return server.port;
}
