import { defineConfig } from 'vite';
import { storiesConfig } from '../scripts/lib/build/cdn.js';

/** Stories run in the browsers that the widgets are made for. */
export default defineConfig(storiesConfig());
