import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { themeIndexer } from './theme-stories.js';

/** What the embed builder runs, if it has been built. */
const cdn = fileURLToPath(new URL('../cdn', import.meta.url));

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configuration is for the script-tag files alone.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.stories.ts'],
  experimental_indexers: (others = []) => Promise.resolve([themeIndexer, ...others]),
  staticDirs: [
    { from: '../demo/feeds', to: '/feeds' },
    { from: '../demo/pictures', to: '/pictures' },
    { from: '../demo/builder', to: '/builder' },
    { from: '../demo/doctor', to: '/doctor' },
    ...(existsSync(cdn) ? [{ from: cdn, to: '/cdn' }] : []),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
};

export default config;
