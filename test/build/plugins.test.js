import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeNonAscii } from '../../scripts/lib/build/ascii.js';
import { keepDefinitions } from '../../scripts/lib/build/keep-definitions.js';
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
