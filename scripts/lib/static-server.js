import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType, fileIn, sendFile } from './loopback.js';

/**
 * @typedef {object} Mount
 * @property {string} at the start of the URL paths that it answers, with a slash at both ends; without one at the end, the one path
 * @property {string} folder the folder whose files it serves
 */

/**
 * Answers requests with the files of folders. Feeds and scripts may be read from any other origin, as on a real CDN.
 *
 * @param {readonly Mount[]} mounts the first one that fits a path answers it
 * @returns {import('node:http').RequestListener}
 */
export function serveFiles(mounts) {
  return (request, response) => {
    answer(mounts, request, response).catch(() => response.destroy());
  };
}

/**
 * @param {readonly Mount[]} mounts
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(mounts, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return tell(request, response, 405, 'This server only answers GET and HEAD.');
  }
  // Not `new URL`: it would take a path that begins with two slashes for another host's.
  const [pathname] = request.url.split(/[?#]/);
  const mount = mounts.find(({ at }) => (at.endsWith('/') ? pathname.startsWith(at) : pathname === at));
  const path = mount?.at.endsWith('/') ? pathname.slice(mount.at.length - 1) : pathname;
  const file = mount ? await fileIn(mount.folder, path) : null;
  if (mount && file === null && (await isFolder(mount.folder, path))) {
    response.setHeader('location', `${pathname.replace(/^\/+/, '/')}/`);
    return tell(request, response, 301, 'Moved: with a slash at the end.');
  }
  if (file === null) return tell(request, response, 404, `There is nothing at ${pathname}.`);
  response.setHeader('content-type', typeOf(file, pathname));
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  if (mount.at !== '/' || isFeed(pathname)) response.setHeader('access-control-allow-origin', '*');
  if (request.method === 'HEAD') return void response.end();
  sendFile(response, file);
}

/**
 * @param {string} folder
 * @param {string} path without a slash at the end
 */
async function isFolder(folder, path) {
  if (path.endsWith('/') || (await fileIn(folder, `${path}/`)) === null) return false;
  return (await stat(join(folder, decodeURIComponent(path)))).isDirectory();
}

/** @param {string} pathname */
function isFeed(pathname) {
  return /^\/(?:.*\/)?feeds\/[^/]+\.json$/.test(pathname);
}

/**
 * @param {string} file
 * @param {string} pathname
 */
function typeOf(file, pathname) {
  return isFeed(pathname) ? 'application/feed+json; charset=utf-8' : contentType(file);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function tell(request, response, status, words) {
  const text = words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    request.method === 'HEAD'
      ? undefined
      : `<!doctype html><html lang="en"><title>${status}</title><h1>${status}</h1><p>${text}</p><p><a href="/">The demo</a></p></html>\n`,
  );
}
