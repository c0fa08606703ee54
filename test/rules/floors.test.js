import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenFloors } from './check-floors.js';
import { modulesOf } from './source.js';

const sample = (...files) => files.map(([path, text]) => ({ path, text }));

test('each module imports only from lower floors or its own folder', () => {
  const modules = modulesOf('src', '.ts');
  assert.ok(modules.length > 0, 'src has modules');
  assert.deepEqual(brokenFloors(modules), []);
});

const article = ['model/article.ts', 'export type Article = string;'];

test('the check lets arrows point down and stay in a folder', () => {
  const modules = sample(
    article,
    ['model/feed.ts', "import type { Article } from './article.js';"],
    ['events.ts', "import type { Article } from './model/article.js';"],
    ['formats/json-feed.ts', "import * as z from 'zod/mini'; import { Article } from '../model/article.js';"],
    ['view/card.ts', "import { html } from 'lit'; import { cache } from 'lit/directives/cache.js';"],
    ['elements/section-feed/section-feed.ts', "import '../../events.js'; import '../../view/card.js';"],
    ['define/section-feed.ts', "import '../elements/section-feed/section-feed.js'; customElements.define('x-y', X);"],
  );
  assert.deepEqual(brokenFloors(modules), []);
});

for (const [what, path, text] of [
  ['an import from a higher floor', 'model/b.ts', "import { html } from '../view/card.js';"],
  ['a type import from a higher floor', 'data/b.ts', "import type { X } from '../controllers/feed.js';"],
  ['an inline type import from a higher floor', 'data/b.ts', "export type A = import('../controllers/feed.js').X;"],
  ['a dynamic import from a higher floor', 'view/b.ts', "void import('../controllers/feed.js');"],
  ['a re-export from a higher floor', 'desk/b.ts', "export { x } from '../controllers/feed.js';"],
  ['a neighbour of the same floor', 'html/b.ts', "import '../desk/rights.js';"],
  ['more than the model in events.ts', 'events.ts', "import './desk/rights.js';"],
  ['an import of the entry', 'embed/b.ts', "import '../index.js';"],
  ['zod outside of formats', 'data/b.ts', "import * as z from 'zod/mini';"],
  ['the full zod', 'formats/b.ts', "import { z } from 'zod';"],
  ['a type of lit in data', 'data/b.ts', "import type { TemplateResult } from 'lit';"],
  ['a directive of lit in the desk', 'desk/b.ts', "import { cache } from 'lit/directives/cache.js';"],
  ['DOMPurify outside of html', 'view/b.ts', "import purify from 'dompurify';"],
  ['a package that no floor names', 'elements/b.ts', "import 'left-pad';"],
  ['a module that is not there', 'elements/b.ts', "import './gone.js';"],
  ['an address that is not written out', 'elements/b.ts', 'void import(name);'],
  ['a folder without a floor', 'utils/b.ts', 'export {};'],
  ['a registration outside of define', 'elements/b.ts', "window.customElements.define('x-y', X);"],
  ['the decorator that registers', 'elements/b.ts', "import { customElement } from 'lit/decorators.js';"],
  ['a node made in data', 'data/b.ts', "document.createElement('p');"],
  ['feed HTML parsed outside of html', 'formats/b.ts', 'new DOMParser();'],
  ['markup written as text', 'elements/b.ts', "this.innerHTML = '';"],
]) {
  test(`the check finds ${what}`, () => {
    const modules = sample(
      article,
      ['view/card.ts', ''],
      ['controllers/feed.ts', ''],
      ['desk/rights.ts', ''],
      ['index.ts', ''],
      [path, text],
    );
    const broken = brokenFloors(modules);
    assert.ok(broken.length > 0, 'something is found');
    assert.ok(
      broken.every((line) => line.startsWith(path)),
      broken.join('\n'),
    );
  });
}
