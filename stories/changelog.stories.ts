import type { Meta, StoryObj } from '@storybook/web-components-vite';
import log from '../CHANGELOG.md?raw';
import { guide } from './support/guide.js';
import { changelog } from './support/markdown.js';

const meta: Meta = {
  title: 'Changelog/Releases',
  parameters: { controls: { disable: true }, snippet: false, width: '60rem' },
};

export default meta;

/** What each release brought. */
export const WhatIsNew: StoryObj = { render: () => guide('What is new', changelog(log)) };
