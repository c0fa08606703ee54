import type { Plugin } from 'vite';

const STORY = /\/\*\* ((?:(?!\*\/).)+?) \*\/\nexport const (\w+)/gs;

/** Shows what stands above a story in its file, above the story on its page. */
export const notes = (): Plugin => ({
  name: 'story-notes',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.stories.ts')) return null;
    const lines = [...code.matchAll(STORY)].map(
      ([, text = '', name = '']) =>
        `${name}.parameters = { ...${name}.parameters, note: ${JSON.stringify(text.replaceAll(/\s*\n \* ?/g, ' '))} };`,
    );
    return { code: `${code}\n${lines.join('\n')}\n`, map: null };
  },
});
