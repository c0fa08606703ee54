import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../scripts/lib/manifest/generate.js';
import { elementSections, withElements } from '../../scripts/lib/manifest/readme.js';
import { distPath } from '../../scripts/lib/manifest/dist-paths.js';
import { tokensOf } from '../../scripts/lib/manifest/tokens.js';
import { read, root } from './support/built.js';

const generated = await generate(root);
const manifest = JSON.parse(generated.get('custom-elements.json'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const names = (items = []) => items.map(({ name }) => name);

for (const [file, content] of generated) {
  test(`${file} is what npm run manifest writes`, () => {
    assert.equal(read(file), content, `${file} is stale: run npm run manifest`);
  });
}

test('generating twice gives the same', async () => {
  assert.deepEqual(await generate(root), generated);
});

test('the manifest has each tag once', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'news-article-body',
    'news-article-card',
    'news-related-articles',
    'news-section-feed',
  ]);
});

test('each element has the attributes that all elements share', () => {
  for (const { tagName, attributes } of elements) {
    for (const name of ['src', 'format', 'show', 'heading-level', 'time', 'scheme', 'debug']) {
      assert.ok(names(attributes).includes(name), `${tagName} ${name}`);
    }
  }
});

test('what is in the manifest is described', () => {
  for (const element of elements) {
    const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
    const items = kinds.flatMap((kind) => (element[kind] ?? []).map((item) => ({ ...item, kind })));
    const silent = items
      .filter(({ description }) => !description)
      .map(({ kind, name }) => `${element.tagName} ${kind} ${name}`);
    assert.deepEqual(silent, []);
    assert.ok(element.description, element.tagName);
  }
});

test('nothing private is in the manifest', () => {
  for (const { members = [] } of elements) {
    assert.deepEqual(
      members.filter(({ name, privacy }) => /^[_#]/.test(name) || (privacy && privacy !== 'public')),
      [],
    );
    assert.ok(!names(members).includes('render'));
  }
});

test('each module of the manifest is a file that the package ships', () => {
  for (const { path } of manifest.modules) assert.ok(existsSync(join(root, path)), path);
  assert.doesNotMatch(generated.get('custom-elements.json'), /"\/?src\//);
  assert.equal(distPath('/src/elements/events.js'), 'dist/elements/events.js');
  assert.equal(distPath('src/elements/events.ts'), 'dist/elements/events.js');
});

test('a choice of words is spelled out', () => {
  const feed = elements.find(({ tagName }) => tagName === 'news-section-feed');
  const layout = feed.attributes.find(({ name }) => name === 'layout');
  assert.match(layout.type.text, /^'list' \| .*'grid'/);
});

test('the README has a section for each element', () => {
  assert.ok(generated.has('README.md'));
  for (const { tagName } of elements)
    assert.match(elementSections(manifest), new RegExp(`^### \`<${tagName}>\`$`, 'm'));
});

test('a README without its marks is an error', () => {
  assert.throws(() => withElements('# Presslet', manifest), /needs the marks/);
});

test('tokens come with their defaults and with what the comment before them says', () => {
  const css = `
    /* Space between cards. */
    --_gap: var(--news-gap, 1em);
    --_tint: color-mix(in srgb, currentColor 8%, #0000);
    --_rule: var(--news-rule, color-mix(in srgb, currentColor 18%, #0000));
    --_text: var(--news-text, var(--_ink));
    --_font: var(--news-font);
    --_gap: var(--news-gap, 2em);`;
  assert.deepEqual(tokensOf(css), [
    { name: '--news-gap', default: '1em', description: 'Space between cards.' },
    { name: '--news-rule', default: 'color-mix(in srgb, currentColor 18%, #0000)' },
    { name: '--news-text' },
    { name: '--news-font' },
  ]);
});

test('each token of the style sheet is a css property of each element', () => {
  const tokens = tokensOf(read('src/styles/tokens.styles.ts'));
  assert.ok(tokens.length > 10);
  for (const { cssProperties } of elements) assert.deepEqual(names(cssProperties), names(tokens));
});

test('each token and each part is told once to editors of style sheets', () => {
  const { properties, pseudoElements } = JSON.parse(generated.get('vscode.css-custom-data.json'));
  const parts = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
  assert.deepEqual(names(properties), names(tokensOf(read('src/styles/tokens.styles.ts'))));
  assert.deepEqual(names(pseudoElements).sort(), [...parts].map((part) => `::part(${part})`).sort());
});

test('each framework is told every attribute, property and event', () => {
  for (const [file, on] of Object.entries({ jsx: "'onnews-load'", svelte: "'onnews-load'", vue: 'onNewsLoad' })) {
    const types = generated.get(`types/${file}.d.ts`);
    assert.ok(types.includes(`${on}?: (event: NewsLoadEvent) => void;`), file);
    for (const { name, tagName, attributes } of elements) {
      assert.ok(types.includes(`'${tagName}': `), `${file} ${tagName}`);
      const [, given] = types.split(`interface Given${name.replace(/Element$/, '')} {`);
      for (const { fieldName, name: attribute } of attributes.filter((each) => each.fieldName)) {
        const keys = file === 'vue' ? [fieldName] : [fieldName, attribute.includes('-') ? `'${attribute}'` : attribute];
        for (const key of keys) assert.ok(given.includes(`\n  ${key}?: Given<`), `${file} ${tagName} ${key}`);
      }
      assert.match(given, /\n {2}feed\?: /);
    }
  }
});
