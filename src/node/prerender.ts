/** News written into elements before any script runs: `presslet/prerender`, for Node. */
export { renderToString, type RenderOptions } from './prerender/render-to-string.js';
export type { Form } from './prerender/written.js';
