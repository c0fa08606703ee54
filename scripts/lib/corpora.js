import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentType, fileIn, sendFile } from './loopback.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PREFIX = '/__corpora__/';

/** The folder of shared test data, or null where it is not there. The variable CORPORA names another one. */
export function corporaFolder(env = process.env) {
  const folder = resolve(ROOT, env.CORPORA ?? '../shared/corpora');
  return existsSync(folder) ? folder : null;
}

/**
 * Serves the shared test data, which is outside the test server's root, under `/__corpora__/`; that address itself says whether
 * the data is there.
 * @returns {import('koa').Middleware}
 */
export function corporaMiddleware() {
  const folder = corporaFolder();
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    if (context.path === PREFIX) {
      context.body = { present: folder !== null };
      return;
    }
    const path = folder && (await fileIn(folder, context.path.slice(PREFIX.length)));
    if (!path) return;
    context.respond = false;
    context.res.statusCode = 200;
    context.res.setHeader('content-type', contentType(path));
    sendFile(context.res, path);
  };
}
