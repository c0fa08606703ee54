import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The configuration that the documentation shows. */
export const CONFIG = fileURLToPath(new URL('../../docs/operating/nginx.conf', import.meta.url));

/**
 * Puts other words in the place of some.
 *
 * @param {string} text
 * @param {Readonly<Record<string, string>>} words
 * @returns {string}
 * @throws {Error} when one of them does not occur: the text and what is put into it no longer fit
 */
export function fillIn(text, words) {
  return Object.entries(words).reduce((filled, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nothing to fill in: "${from}" does not occur`);
    return filled.replaceAll(from, () => to);
  }, text);
}

/**
 * The documented configuration with ports, origin and folders of a run; nothing else is changed.
 *
 * @param {{ port: number, originPort: number, folder: string }} run
 */
export function siteConfig({ port, originPort, folder }) {
  return fillIn(readFileSync(CONFIG, 'utf8'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'server 127.0.0.1:8080': `server 127.0.0.1:${originPort}`,
    '/run/nobody.sock': `${folder}/nobody.sock`,
    '/var/lib/nginx/presslet': `${folder}/cache`,
    '/var/www;': `${folder}/www;`,
  });
}

/**
 * What Debian's own `nginx.conf` is around a site, without its paths.
 *
 * @param {{ folder: string, root: boolean, types: string | null }} run `types`: the file that says which extension is of which type
 */
export function mainConfig({ folder, root, types }) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(root ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 2;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    'events { worker_connections 2048; }',
    'http {',
    ...(types ? [`    include ${types};`] : []),
    '    access_log off;',
    ...temporary.map((name) => `    ${name}_temp_path ${folder}/${name};`),
    `    include ${folder}/presslet.conf;`,
    '}',
    '',
  ].join('\n');
}
