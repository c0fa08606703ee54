import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { cdnConfig } from './scripts/lib/build/cdn.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The files for the script tag; `--mode full` builds the one that holds everything. */
export default defineConfig(({ mode }) => cdnConfig(root, { full: mode === 'full' }));
