import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { build } from 'vite';
import { literals } from '../../scripts/lib/build/literals.js';
import { noPreload } from '../../scripts/lib/build/no-preload.js';
import { selfContained } from '../../scripts/lib/build/self-contained.js';
import { parseModule, visit } from '../../scripts/lib/build/syntax.js';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslet-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A package whose module counts how often it is run. */
const packageOf = (name, code) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', exports: './main.js' }),
  [`node_modules/${name}/main.js`]: code,
});

const entry = {
  'tsconfig.json': '{ "compilerOptions": { "verbatimModuleSyntax": true } }',
  'src/entry.ts': `
    import { clean } from './model/text.js';
    export const read = async (text: string): Promise<unknown> => [clean(text), (await import('./formats/mend.js')).mend(text)];
    export const tell = async (text: string): Promise<unknown> => (await import('./doctor/tell.js')).tell(text);`,
  'src/model/text.ts': `
    import { shout } from './shout.js';
    export type Text = string;
    export const clean = (text: Text): Text => shout(text.trim()) + 'CLEANED';`,
  'src/model/shout.ts': 'export const shout = (text: string): string => text.toUpperCase();',
  'src/formats/mend.ts': `
    import { clean, type Text } from '../model/text.js';
    import { purify } from 'purify';
    import type { Feed } from '../data/feed-store.js';
    export const mend = (text: Text, feed?: Feed): Text => purify(clean(text)) + (feed ?? '');`,
  'src/doctor/tell.ts': `
    import { purify } from 'purify';
    import { clean } from '../model/text.js';
    const style: string = /* css */ \`
      .a { color: red; }
    \`;
    export const tell = (text: string): readonly string[] => [purify(clean(text)), style];`,
  'src/data/feed-store.ts': 'export type Feed = string; export const store = new Map<string, Feed>();',
  ...packageOf('purify', "export const purify = (text) => text + '!'; export const unused = 'UNUSED';"),
};

/**
 * Builds a small project.
 *
 * @param {Record<string, string>} files what it has besides the files above
 * @returns {Promise<Record<string, string>>} the code of the built files, by their names
 */
async function bundle(files = {}) {
  for (const [file, code] of Object.entries({ ...entry, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [literals(), noPreload(), selfContained()],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { entry: join(folder, 'src/entry.ts') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return Object.fromEntries(output.map(({ fileName, code }) => [fileName, code]));
}

const importsOf = (code) => {
  const imports = [];
  visit(parseModule('built.js', code).program, ({ source }) => source && imports.push(source.value));
  return imports;
};

/** Runs the code of a built file that imports nothing. */
const run = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

const partOf = (files, name) => files[Object.keys(files).find((file) => file.startsWith(`chunks/${name}-`))];

test('a part is a file named after its module, which the entry asks for', async () => {
  const files = await bundle();
  const names = Object.keys(files).sort();
  assert.equal(names.length, 3);
  assert.match(names[0], /^chunks\/mend-[\w-]{8}\.js$/);
  assert.match(names[1], /^chunks\/tell-[\w-]{8}\.js$/);
  assert.equal(names[2], 'entry.js');
  assert.deepEqual(importsOf(files['entry.js']).sort(), [`./${names[0]}`, `./${names[1]}`]);
});

test('modules that two parts and the entry have are copied into each, packages too', async () => {
  const files = await bundle();
  for (const code of Object.values(files)) assert.equal(code.split('CLEANED').length, 2);
  assert.deepEqual(importsOf(partOf(files, 'mend')), []);
  assert.deepEqual(importsOf(partOf(files, 'tell')), []);
  assert.equal((await run(partOf(files, 'mend'))).mend(' a '), 'ACLEANED!');
  assert.deepEqual((await run(partOf(files, 'tell'))).tell(' b '), ['BCLEANED!', '.a{color:red}']);
});

test('what a part does not use is not copied', async () => {
  const files = await bundle();
  assert.doesNotMatch(Object.values(files).join(''), /UNUSED/);
  assert.doesNotMatch(files['entry.js'], /purify/);
});

test('a part that two modules ask for is one file', async () => {
  const files = await bundle({
    'src/model/again.ts': "export const again = () => import('../formats/mend.js');",
    'src/entry.ts': "export { again } from './model/again.js'; export const mend = () => import('./formats/mend.js');",
  });
  assert.equal(Object.keys(files).length, 2);
  assert.equal(new Set(importsOf(files['entry.js'])).size, 1);
});

test('a part may import dynamically nothing', async () => {
  await assert.rejects(
    bundle({ 'src/formats/mend.ts': "export const mend = () => import('../doctor/tell.js');" }),
    /src\/formats\/mend\.ts is in the part mend and imports \.\.\/doctor\/tell\.js dynamically: parts are one level deep/,
  );
  await assert.rejects(
    bundle({ 'src/model/shout.ts': "export const shout = (text: string) => import('../doctor/tell.js');" }),
    /src\/model\/shout\.ts is in the part (?:mend|tell) and imports/,
  );
});

test('two parts of one name stop the build', async () => {
  await assert.rejects(
    bundle({
      'src/doctor/mend.ts': 'export const mend = 1;',
      'src/entry.ts': "export default [() => import('./formats/mend.js'), () => import('./doctor/mend.js')];",
    }),
    /two parts have the name mend: .*mend\.ts and .*mend\.ts/,
  );
});

const entryOnly = {
  '../html/trusted-html.js': { 'src/html/trusted-html.ts': 'export const a = 1;' },
  '../html/inert.js': { 'src/html/inert.ts': 'export const a = 1;' },
  '../data/feed-store.js': { 'src/data/feed-store.ts': 'export const a = 1;' },
  lit: packageOf('lit', 'export const a = 1;'),
  'lit-html': packageOf('lit-html', 'export const a = 1;'),
  'lit-element': packageOf('lit-element', 'export const a = 1;'),
  '@lit/reactive-element': packageOf('@lit/reactive-element', 'export const a = 1;'),
  zod: packageOf('zod', 'export const a = 1;'),
};

for (const [source, files] of Object.entries(entryOnly)) {
  test(`a part cannot have a copy of ${source}`, async () => {
    const told = /brings \S+ into the part [\w-]+, of which a page needs the one in the entry: pass in as an argument/;
    const mend = `import { a } from '${source}'; export const mend = () => a;`;
    await assert.rejects(bundle({ ...files, 'src/formats/mend.ts': mend }), told);
    const asks = `export const a = () => import('${source.replace('..', '.')}');`;
    await assert.rejects(bundle({ ...files, 'src/entry.ts': asks }), told);
  });
}

for (const file of ['elements/share', 'elements/card/card', 'controllers/clock-controller']) {
  const state = { [`src/${file}.ts`]: 'export const a: number = 5;' };
  const mend = `import { a } from '../${file}.js'; export const mend = (): number => a;`;

  test(`${file} may be a part, or be in a part`, async () => {
    const asks = `export const a = () => import('./${file}.js');`;
    const whole = await bundle({ ...state, 'src/entry.ts': asks });
    assert.equal((await run(partOf(whole, file.split('/').pop()))).a, 5);
    const within = await bundle({ ...state, 'src/formats/mend.ts': mend });
    assert.equal((await run(partOf(within, 'mend'))).mend(), 5);
  });

  test(`${file} cannot be in two places`, async () => {
    const taken = { ...state, 'src/formats/mend.ts': mend };
    const again = `export { a } from '../${file}.js';`;
    await assert.rejects(
      bundle({ ...taken, 'src/doctor/tell.ts': again }),
      new RegExp(`src/${file}\\.ts is in the part mend and the part tell, and a page needs one of it: pass in`),
    );
    await assert.rejects(
      bundle({ ...taken, 'src/model/shout.ts': `${again} export const shout = String;` }),
      new RegExp(`src/${file}\\.ts is in the (?:entry|part mend) and the part (?:mend|tell), and a page`),
    );
  });
}

test('two parts that need the runtime of the bundler stop the build', async () => {
  const whole = (name) => `import * as text from '../model/text.js'; export const ${name} = (key) => text[key];`;
  await assert.rejects(
    bundle({ 'src/formats/mend.ts': whole('mend'), 'src/doctor/tell.ts': whole('tell') }),
    /chunks\/(?:mend|tell)-.* needs the bundler's runtime: import by name what it imports as a whole with \*/,
  );
});

test('a file that imports another in spite of all stops the build', () => {
  const { generateBundle } = selfContained();
  const context = {
    getModuleIds: () => [],
    error(message) {
      throw new Error(message);
    },
  };
  const chunk = { type: 'chunk', fileName: 'a.js', imports: [], dynamicImports: ['c.js'], isEntry: true };
  generateBundle.call(context, {}, { 'a.js': chunk, 'a.css': { type: 'asset', fileName: 'a.css' } });
  const other = { ...chunk, imports: ['b.js'] };
  assert.throws(
    () => generateBundle.call(context, {}, { 'a.js': other }),
    /a\.js imports b\.js: the entry and its parts/,
  );
  const part = { ...chunk, isEntry: false };
  assert.throws(() => generateBundle.call(context, {}, { 'a.js': part }), /a\.js imports c\.js/);
});
