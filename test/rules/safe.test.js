import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsafe } from './check-safe.js';
import { modulesOf } from './source.js';

const one = (text, path = 'view/a.ts') => [{ path, text }];

const nobodyParses = { mayParse: () => false };

test('nothing in src, the demo and the stories makes markup or a program of text; html alone parses', () => {
  assert.deepEqual(unsafe(modulesOf('src', '.ts')), []);
  assert.deepEqual(unsafe(modulesOf('demo', '.js'), nobodyParses), []);
  // What the stories share draws the workshop's own guides and snippets, which are written here.
  const stories = modulesOf('stories', '.ts').filter(({ path }) => !path.startsWith('support/'));
  assert.deepEqual(unsafe(stories, nobodyParses), []);
});

test('each way to make markup of text is seen', () => {
  for (const text of [
    'a.innerHTML = b;',
    'a.innerHTML += b;',
    "a['innerHTML'] = b;",
    'a?.outerHTML;',
    'Object.assign(a, { innerHTML: b });',
    "Object.assign(a, { 'innerHTML': b });",
    "Reflect.set(a, 'innerHTML', b);",
    'const { innerHTML } = a;',
    "a.insertAdjacentHTML('beforeend', b);",
    'frame.srcdoc = a;',
    "frame.setAttribute('srcdoc', a);",
    'range.createContextualFragment(a);',
    'a.setHTMLUnsafe(b);',
    'Document.parseHTMLUnsafe(a);',
    'a.setHTML(b);',
    'document.write(a);',
    'document.writeln(a);',
    'a.ownerDocument.write(b);',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    "import { unsafeHTML as fine } from 'lit/directives/unsafe-html.js';",
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';",
    "import { unsafeStatic } from 'lit/static-html.js';",
    "import * as all from 'lit/static-html.js';",
    "document.execCommand('insertHTML', false, a);",
  ])
    assert.equal(unsafe(one(text)).length > 0, true, text);
});

test('each way to run text is seen', () => {
  for (const text of [
    'eval(a);',
    '(0, eval)(a);',
    'window.eval(a);',
    "globalThis['eval'](a);",
    "new Function('a', b);",
    'Function(a)();',
    "setTimeout('a()', 1);",
    'setTimeout(`a(${b})`, 1);',
    "window.setInterval('a(' + b + ')', 1);",
  ])
    assert.equal(unsafe(one(text)).length > 0, true, text);
});

test('parsing is seen outside of html, and only there', () => {
  for (const text of [
    "new DOMParser().parseFromString(a, 'text/html');",
    'Document.parseHTML(a);',
    "import DOMPurify from 'dompurify';",
    "import { parse } from 'parse5';",
    "export { parse } from 'parse5';",
  ]) {
    assert.equal(unsafe(one(text)).length > 0, true, text);
    assert.deepEqual(unsafe(one(text, 'html/a.ts')), [], text);
    assert.equal(unsafe(one(text, 'html/a.ts'), nobodyParses).length > 0, true, text);
  }
});

test('what only looks like it is none', () => {
  for (const text of [
    '// innerHTML, eval(a), document.write(b)',
    "const say = 'Do not use innerHTML.';",
    'setTimeout(() => a(), 1);',
    'setTimeout(a, 1);',
    'process.stdout.write(a);',
    'class Functions {}',
    'evaluate(a);',
    'type A = Function;',
  ])
    assert.deepEqual(unsafe(one(text)), [], text);
});
