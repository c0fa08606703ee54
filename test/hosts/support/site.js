import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveRoutes } from '../../pages/support/servers.js';
import { FEED, PICTURES } from './news.js';
import { probe } from './probe.js';

const require = createRequire(import.meta.url);
const CDN = fileURLToPath(new URL('../../../cdn/', import.meta.url));

/** Builds of libraries that pages have, under the names by which host pages ask for them. */
const LIBRARIES = {
  'prototype.js': ['prototype-js-core', 'prototype.js'],
  'mootools.js': ['mootools-core-dist', 'dist/mootools-core.js'],
  'zone.js': ['zone.js', 'bundles/zone.umd.js'],
  'es6-shim.js': ['es6-shim', 'es6-shim.js'],
  'shadydom.js': ['@webcomponents/shadydom', 'shadydom.min.js'],
  'ses.js': ['ses', 'dist/ses.umd.js'],
};

/** The parts of which Datejs makes its build. */
const DATEJS =
  'i18n core core-prototypes sugarpak format_parser parsing_operators parsing_translator parsing_grammar parser';

/**
 * The widgets of every host page: one of each kind, and a placeholder. What stands in them is the fallback.
 */
export const WIDGETS = `
<news-section-feed src="{cdn}/feed.json"><p>Read <a href="/all">all the news</a></p></news-section-feed>
<div data-presslet="section-feed" data-src="{cdn}/feed.json" data-limit="2"><p>Two <a href="/two">stories</a></p></div>
<news-article-card src="{cdn}/feed.json"><p>One <a href="/one">story</a></p></news-article-card>
<news-article-body src="{cdn}/feed.json" article-id="keeper"><p>The <a href="/keeper">whole story</a></p></news-article-body>`;

/** How the script is brought. */
export const WAYS = {
  module: '<script type="module" nonce="n1" crossorigin src="{cdn}/presslet.js"></script>',
  full: '<script nonce="n1" src="{cdn}/presslet.full.js"></script>',
  none: '',
};

/**
 * The loopback servers of the host pages: `page` for the hosts, `cdn` for script and feed.
 * @returns {Promise<{ origins: { page: string, cdn: string }, address: (host: import('../hosts.js').Host, way: string) => string, close: () => Promise<unknown> }>}
 */
export async function openHosts() {
  const cross = { 'cross-origin-resource-policy': 'cross-origin' };
  const page = await serveRoutes({ cors: false, headers: {} });
  const cdn = await serveRoutes({ folder: CDN, cors: '*', headers: cross });
  const origins = { page: page.origin, cdn: cdn.origin };
  const script = (body) => ({ headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });
  Object.assign(cdn.routes, {
    '/feed.json': { json: FEED(origins.cdn) },
    '/never.json': { never: true },
    '/v2/presslet.js': script(`/* another version */\n${await readFile(join(CDN, 'presslet.js'), 'utf8')}`),
    ...PICTURES,
  });
  Object.assign(page.routes, {
    '/probe.js': script(`(${probe})();`),
    '/mark.js': script('hostProbe.mark();'),
    '/inner.html': '<!doctype html><html lang="en"><title>Inner</title><body></body></html>',
  });
  for (const [name, [library, file]] of Object.entries(LIBRARIES)) {
    const folder = dirname(require.resolve(`${library}/package.json`));
    page.routes[`/${name}`] = script(await readFile(join(folder, file)));
  }
  const datejs = join(dirname(require.resolve('datejs/package.json')), 'src/core');
  const texts = await Promise.all(DATEJS.split(' ').map((name) => readFile(join(datejs, `${name}.js`), 'utf8')));
  page.routes['/date.js'] = script(texts.join('\n'));

  return {
    origins,
    /** Serves a host page with the script or without it, and tells where. */
    address(host, way) {
      const path = `/${host.number}-${way}${host.variant ? `-${host.variant}` : ''}`;
      const fill = (text) => text.replaceAll('{cdn}', origins.cdn).replaceAll('{page}', origins.page);
      const headers = Object.entries(host.headers ?? {}).map(([name, value]) => [name, fill(value)]);
      page.routes[path] = { headers: Object.fromEntries(headers), body: fill(pageOf(host, way)) };
      return origins.page + path;
    },
    close: () => Promise.all([page.close(), cdn.close()]),
  };
}

/**
 * The text of a host page.
 * @param {import('../hosts.js').Host} host
 * @param {string} way how the script is brought
 */
function pageOf(host, way) {
  const { head = '', body = (widgets) => widgets, doctype = '<!doctype html>', attributes = 'lang="en"' } = host;
  const tags = way === 'none' ? '' : (host.script ?? ((tag) => tag))(WAYS[way], way);
  const mark = '<script nonce="n1" src="{page}/mark.js"></script>';
  const steps = host.steps ? `<script nonce="n1">(${host.steps})();</script>` : '';
  return `${doctype}<html ${attributes}${host.steps ? ' data-steps=""' : ''}><head><meta charset="utf-8"/><title>A host page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="icon" href="data:,"/><link rel="canonical" href="https://tidewater.example/keeper"/>
<script nonce="n1" src="{page}/probe.js"></script>
${head}${mark}${host.end ? '' : tags}</head>
<body><main>${body(WIDGETS)}</main>${steps}${host.end ? tags : ''}</body></html>`;
}
