import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeNonAscii } from '../../scripts/lib/build/ascii.js';
import { keepDefinitions } from '../../scripts/lib/build/keep-definitions.js';
import { minifyTwice } from '../../scripts/lib/build/minify.js';
import { noPreload } from '../../scripts/lib/build/no-preload.js';

test('characters beyond ASCII become escapes that mean the same', () => {
  const code = 'const a = `é “ 😀`; const b = /[à-ÿ]/u.test("é");';
  const escaped = escapeNonAscii(code);
  assert.match(escaped, /^[\0-\x7f]+$/);
  assert.deepEqual(new Function(`${escaped} return [a, b]`)(), ['é “ 😀', true]);
});

test("Vite's wrapper of dynamic imports is taken out, and looked for", () => {
  const plugins = [{ name: 'vite:a' }, { name: 'native:import-analysis-build' }, { name: 'vite:b' }];
  noPreload().configResolved({ plugins });
  assert.deepEqual(plugins, [{ name: 'vite:a' }, { name: 'vite:b' }]);
  assert.throws(() => noPreload().configResolved({ plugins }), /has another name now/);
});

test('modules that define tags are kept, others are left to the bundler', () => {
  const { filter, handler } = keepDefinitions().transform;
  assert.equal(handler('x').moduleSideEffects, true);
  assert.match('/p/src/define/section-feed.ts', filter.id);
  assert.match('/p/src/embed/presslet.ts', filter.id);
  assert.doesNotMatch('/p/src/elements/section-feed/section-feed.ts', filter.id);
});

test('a module is minified with its top-level names, a classic script without', async () => {
  const code = 'const someName = 1;\nexport const other = [someName, someName];\n';
  const { code: module } = await minifyTwice().renderChunk(code, { fileName: 'a.js' });
  assert.match(module, /^export const other=\[1,1\];$/);
  const { code: script } = await minifyTwice({ script: true }).renderChunk('function someName() {}', {
    fileName: 'a.js',
  });
  assert.match(script, /someName/);
});

test('code that does not parse is an error that names the file', async () => {
  await assert.rejects(minifyTwice().renderChunk('const = 1', { fileName: 'a.js' }), /^Error: a\.js/);
});
