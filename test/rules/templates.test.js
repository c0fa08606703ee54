import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHanded } from './check-templates.js';
import { modulesOf } from './source.js';

const HTML = (markup) => [{ path: 'a.ts', text: `const a = html\`${markup}\`;` }];
const POLICY = 'referrerpolicy="strict-origin-when-cross-origin"';

test('links and pictures tell no more of the page than its origin, and give no hold of it', () => {
  assert.deepEqual(openHanded(modulesOf('src', '.ts')), []);
});

test('what a template leaves out is found', () => {
  assert.deepEqual(openHanded(HTML('<p><a href=${b} rel="noopener">c</a></p>')), [`a.ts: <a> without ${POLICY}`]);
  assert.deepEqual(openHanded(HTML(`<img loading="lazy" ${POLICY} src=\${b} />`)), [
    'a.ts: <img> without decoding="async"',
  ]);
  assert.deepEqual(openHanded(HTML(`<a href=\${b} rel="noopener" ${POLICY}>c</a><abbr>d</abbr>`)), []);
});
