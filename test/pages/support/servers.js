import { fileIn, listen, sendFile } from '../../../scripts/lib/loopback.js';

/**
 * What an address answers. A string stands for an HTML page, anything else without these keys has to be put into `json`.
 * @typedef {object} Answer
 * @property {number} [status] 200 by default
 * @property {Record<string, string>} [headers]
 * @property {string | Buffer} [body]
 * @property {unknown} [json] sent as application/feed+json
 * @property {string} [file] path of a file to send
 * @property {number} [delay] milliseconds before the headers
 * @property {number} [bodyDelay] milliseconds between the headers and the body
 * @property {boolean} [never] no answer at all
 * @property {false | string} [cors] the origin to allow, `*` by default; false: none
 */

/**
 * @typedef {string | Answer | ((request: import('node:http').IncomingMessage) => string | Answer | Promise<string | Answer>)} Route
 * @typedef {Record<string, Route>} Routes by path, without the query
 * @typedef {{ method: string, path: string, headers: import('node:http').IncomingHttpHeaders }} Received
 */

/**
 * A loopback server of routes that can be changed while it runs; what no route answers comes from the folder, if any.
 * @param {{ folder?: string, cors: false | string, headers: Record<string, string> }} options
 */
export async function serveRoutes({ folder, cors, headers }) {
  /** @type {Routes} */
  const routes = {};
  /** @type {Received[]} */
  const received = [];

  const server = await listen((request, response) => {
    void respond(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });

  async function respond(request, response) {
    const [pathname] = request.url.split('?');
    received.push({ method: request.method, path: request.url, headers: request.headers });
    const answer = await answerFor(pathname, request);
    if (answer.never) return;
    if (answer.delay) await pause(answer.delay);
    response.statusCode = answer.status ?? 200;
    const allowed = answer.cors ?? cors;
    if (allowed) response.setHeader('access-control-allow-origin', allowed);
    for (const [name, value] of Object.entries({ ...headers, ...answer.headers })) response.setHeader(name, value);
    if (answer.file) return sendFile(response, answer.file);
    if (!response.hasHeader('content-type')) {
      response.setHeader(
        'content-type',
        answer.json === undefined ? 'text/html; charset=utf-8' : 'application/feed+json',
      );
    }
    if (answer.bodyDelay) {
      response.flushHeaders();
      await pause(answer.bodyDelay);
    }
    response.end(answer.json === undefined ? (answer.body ?? '') : JSON.stringify(answer.json));
  }

  async function answerFor(pathname, request) {
    if (Object.hasOwn(routes, pathname)) {
      const route = routes[pathname];
      const answer = typeof route === 'function' ? await route(request) : route;
      return typeof answer === 'string' ? { body: answer } : answer;
    }
    const file = folder && (await fileIn(folder, pathname));
    if (file) return { file };
    return pathname === '/favicon.ico' ? { status: 204 } : { status: 404, body: `No route for ${pathname}` };
  }

  return { ...server, routes, received };
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
