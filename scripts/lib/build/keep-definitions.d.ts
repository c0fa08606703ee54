import type { Plugin } from 'vite';

/** A Vite plugin that keeps the modules that define the tags. */
export declare function keepDefinitions(options?: { include?: RegExp }): Plugin;
