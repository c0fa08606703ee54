import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cyclesOf } from './check-cycles.js';
import { modulesOf } from './source.js';

test('no modules import each other in a circle, types included', () => {
  assert.deepEqual(cyclesOf(modulesOf('src', '.ts')), []);
});

test('the check finds a circle of type imports', () => {
  const modules = [
    { path: 'a.ts', text: "import './b.js';" },
    { path: 'b.ts', text: "import type { C } from './deep/c.js';" },
    { path: 'deep/c.ts', text: "export type C = import('../b.js').B;" },
  ];
  assert.deepEqual(cyclesOf(modules), ['b.ts -> deep/c.ts -> b.ts']);
});

test('the check finds a module that imports itself', () => {
  assert.deepEqual(cyclesOf([{ path: 'a.ts', text: "export * from './a.js';" }]), ['a.ts -> a.ts']);
});

test('the check accepts two ways to one module', () => {
  const modules = [
    { path: 'a.ts', text: "import './b.js'; import './c.js';" },
    { path: 'b.ts', text: "import './c.js';" },
    { path: 'c.ts', text: '' },
  ];
  assert.deepEqual(cyclesOf(modules), []);
});
