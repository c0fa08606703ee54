import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCdn, isCdnStale } from './lib/build/build-cdn.js';
import { buildDist, isDistStale } from './lib/build/build-dist.js';
import { prerenderDemo } from './lib/prerender-demo.js';
import { listen } from './lib/loopback.js';
import { serveFiles } from './lib/static-server.js';

/** Serves the demo, and before that builds what it needs where that is missing or old; its article page is prerendered. */
const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.PORT || 4173);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is ${JSON.stringify(process.env.PORT)}, which is not a port: give a whole number up to 65535.`);
  process.exit(1);
}
if (isCdnStale(root)) {
  console.log('Building cdn/ …');
  await buildCdn(root);
}

if (isDistStale(root)) {
  console.log('Building dist/ …');
  await buildDist(root);
}

const handler = serveFiles([
  { at: '/cdn/', folder: join(root, 'cdn') },
  { at: '/night-trains.html', folder: await prerenderDemo(root) },
  { at: '/', folder: join(root, 'demo') },
]);
try {
  const server = await listen(handler, port);
  console.log(`The demo is at ${server.origin}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4174 npm start`
      : `The demo cannot be served on port ${port}: ${error.message}`,
  );
  process.exitCode = 1;
}
