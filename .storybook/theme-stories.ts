import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';

const FOLDER = fileURLToPath(new URL('../src/styles/themes/', import.meta.url));
const FILE = '/themes.stories.ts';

/** What each theme is shown with: the maker in the stories' file, by the end of a story's name. */
const KINDS = ['Light', 'Dark', 'Article'];

/** A story of each kind for each theme in the folder, so that a new theme is in the catalogue by itself. */
const stories = (): { theme: string; kind: string; name: string }[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.slice(0, -4))
    .flatMap((theme) =>
      KINDS.map((kind) => ({ theme, kind, name: `${theme[0]!.toUpperCase()}${theme.slice(1)}${kind}` })),
    );

/** Lists the stories of themes, which no file names. */
export const themeIndexer: Indexer = {
  test: /\/themes\.stories\.ts$/,
  createIndex: (fileName) =>
    Promise.resolve(
      stories().map(({ name }) => ({
        type: 'story',
        importPath: fileName,
        exportName: name,
        title: 'Themes/Theme files',
      })),
    ),
};

/** Writes the stories of themes. */
export const themeStories = (): Plugin => ({
  name: 'theme-stories',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith(FILE)) return null;
    const lines = stories().map(
      ({ theme, kind, name }) => `export const ${name} = make${kind}(${JSON.stringify(theme)});`,
    );
    return { code: `${code}\n${lines.join('\n')}\n`, map: null };
  },
});
