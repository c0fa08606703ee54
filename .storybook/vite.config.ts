import { defineConfig, mergeConfig } from 'vite';
import { storiesConfig } from '../scripts/lib/build/cdn.js';
import { notes } from './notes.js';
import { themeStories } from './theme-stories.js';

/** Stories run in the browsers that the widgets are made for. */
export default defineConfig(mergeConfig(storiesConfig(), { plugins: [notes(), themeStories()] }));
