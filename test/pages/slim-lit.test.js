import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { before, test } from 'node:test';
import { build } from 'vite';
import { literals } from '../../scripts/lib/build/literals.js';
import { litGuard } from '../../scripts/lib/build/lit-guard.js';
import { patchModules } from '../../scripts/lib/build/patch.js';
import { litCuts } from '../../scripts/lib/build/slim-lit-patches.js';
import { browser } from './support/browser.js';

const fixture = fileURLToPath(new URL('support/lit-fixture.ts', import.meta.url));
const policyModule = fileURLToPath(new URL('../../src/html/trusted-html.ts', import.meta.url));
const documentModule = fileURLToPath(new URL('../../src/html/own-document.ts', import.meta.url));
const include = /lit-fixture\.ts$/;

let whole;
let slim;

before(async () => {
  whole = await bundle([]);
  const guards = litGuard({ policyModule, documentModule }).map((plugin) => ({ ...plugin, generateBundle: undefined }));
  slim = await bundle([literals({ include }), ...guards, patchModules('slim', litCuts)]);
});

/** Builds the fixture as one script. */
async function bundle(plugins) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fixture, output: { format: 'iife', codeSplitting: false } },
    },
  });
  return output[0].code;
}

/**
 * Draws the fixture, changes it again and again, and tells what the page has after each step.
 *
 * @param {string} script
 */
async function steps(script) {
  const page = await (await browser()).newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setContent('<!doctype html><x-fixture label="early" long-name="Long"></x-fixture>');
  await page.evaluate(() => {
    globalThis.document.querySelector('x-fixture').entries = [
      { name: 'set before the script', url: null, children: [] },
    ];
  });
  await page.addScriptTag({ content: script });
  const seen = await page.evaluate(async () => {
    const { document, getComputedStyle } = globalThis;
    const element = document.querySelector('x-fixture');
    const entry = (name, url = null, children = []) => ({ name, url, children });
    const told = [];
    const tell = async () => {
      await element.updateComplete;
      const root = element.shadowRoot;
      root.querySelector('button').click();
      const html = root.innerHTML.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
      const titles = [...root.querySelectorAll('li')].map(({ title, hidden }) => [title, hidden]);
      const { color } = getComputedStyle(root.querySelector('b') ?? element);
      told.push({
        html: html.replace(/ ?(<\/?(?:ul|li|h2)\b[^>]*>) ?/g, '$1').trim(),
        titles,
        color,
        clicks: element.clicks,
        updates: element.updates,
      });
    };
    await tell();
    const tree = entry('root', 'https://a.example/', [
      entry('leaf'),
      entry('other', 'https://b.example/', [entry('deep')]),
    ]);
    for (const entries of [
      [tree, entry('two')],
      [entry('two'), tree],
      [],
      [entry(''), entry('<b>no markup</b>')],
      [tree],
      undefined,
    ]) {
      element.entries = entries;
      await tell();
    }
    for (const label of ['deaf', 'heard', null]) {
      element.label = label;
      await tell();
    }
    element.setAttribute('long-name', 'Longer');
    element.removeAttribute('label');
    await tell();
    element.remove();
    element.label = 'while away';
    document.body.append(element);
    await tell();
    return told;
  });
  await page.close();
  return { seen, faults };
}

test('the slim Lit draws what the whole one draws, and changes it as often', async () => {
  const expected = await steps(whole);
  assert.deepEqual(expected.faults, []);
  assert.ok(expected.seen.length > 10);
  assert.deepEqual(await steps(slim), expected);
});

test('data that looks like a template is text to the slim Lit', async () => {
  const page = await (await browser()).newPage();
  await page.setContent('<!doctype html><x-fixture></x-fixture>');
  await page.addScriptTag({ content: slim });
  const html = await page.evaluate(async () => {
    const element = globalThis.document.querySelector('x-fixture');
    element.extra = JSON.parse('[{"strings":["<img>"],"values":[]},{"_$litType$":1,"strings":["<img>"],"values":[]}]');
    element.requestUpdate();
    await element.updateComplete;
    return element.shadowRoot.innerHTML;
  });
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /\[object Object\]/);
  await page.close();
});

test('where the page forbids every Trusted Types policy the slim Lit still draws, and reports nothing where the browser parses safely by itself', async () => {
  const page = await (await browser()).newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
      body: `<!doctype html><x-fixture label="a"></x-fixture><script>${slim}</script>`,
    }),
  );
  await page.goto('http://slim.test/');
  assert.match(await page.locator('x-fixture h2').textContent(), /^a\s*$/);
  assert.deepEqual(lines, []);
  await page.close();
});
