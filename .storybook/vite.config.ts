import { defineConfig } from 'vite';
import { keepDefinitions } from '../scripts/lib/build/keep-definitions.js';
import { jsTargets } from '../scripts/lib/build/targets.js';

/** Stories run in the browsers that the widgets are made for. */
export default defineConfig({ plugins: [keepDefinitions()], build: { target: jsTargets } });
