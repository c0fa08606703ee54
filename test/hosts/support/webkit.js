import { findBrowsers } from '../../../scripts/browsers.js';
import { startWebKit } from '../../../scripts/lib/webkit.js';

/**
 * WebKitGTK for host pages, by WebDriver: one window, in which one page follows another.
 * @returns {Promise<import('./visit.js').Driver>}
 */
export async function open() {
  const { programs } = findBrowsers({ engines: ['webkit'] });
  const { port, capabilities, stop } = await startWebKit(programs);
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(30_000),
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  await session('POST', '/timeouts', { pageLoad: 10_000, script: 5000 });
  return {
    name: 'webkit',
    atOnce: 1,
    async open(url, { width = 1280, height = 900 } = {}) {
      await session('POST', '/window/rect', { width, height }).catch(() => {});
      await session('POST', '/url', { url });
      return {
        lines: [],
        asked: [],
        read: (expression) => session('POST', '/execute/sync', { script: `return ${expression}`, args: [] }),
        close: () => session('POST', '/url', { url: 'about:blank' }),
      };
    },
    async close() {
      await session('DELETE', '').catch(() => {});
      stop();
    },
  };
}
