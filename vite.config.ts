import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { cdnConfig } from './scripts/lib/build/cdn.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The files for the script tag; `scripts/build.js` makes the full one after them. */
export default defineConfig(cdnConfig(root));
