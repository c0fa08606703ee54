import { cssOf } from '../embed.js';
import { braced } from '../escape.js';
import { importsOf, INSTALL } from './npm.js';
import { elementHtml, indent, needsAddress } from './parts.js';

const CONFIG = `vue({
  template: {
    compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-') },
  },
})`;

/** A component of Vue. */
export const writeVue = (embed) => {
  const css = cssOf(embed);
  const style = css ? `\n\n<style>\n${css}\n</style>` : '';
  return {
    missing: needsAddress(embed),
    blocks: [
      INSTALL,
      { title: 'vite.config.js, among the plugins', code: CONFIG },
      {
        title: 'News.vue',
        code: `<script setup>\n${importsOf(embed)}\n</script>\n\n<template>\n${indent(elementHtml(embed, { escape: braced }))}\n</template>${style}`,
      },
    ],
  };
};
