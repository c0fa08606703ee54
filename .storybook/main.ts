import type { StorybookConfig } from '@storybook/web-components-vite';
import { themeIndexer } from './theme-stories.js';

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
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
};

export default config;
