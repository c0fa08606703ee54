/** What is needed when news could not be had: words for it, and further tries. */
export { explain } from './explain.js';
export { retried } from './retry.js';
