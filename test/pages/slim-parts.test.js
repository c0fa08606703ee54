import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { build } from 'vite';
import { literals } from '../../scripts/lib/build/literals.js';
import { litGuard } from '../../scripts/lib/build/lit-guard.js';
import { noPreload } from '../../scripts/lib/build/no-preload.js';
import { patchModules } from '../../scripts/lib/build/patch.js';
import { selfContained } from '../../scripts/lib/build/self-contained.js';
import { litCuts } from '../../scripts/lib/build/slim-lit-patches.js';
import { slimUsage } from '../../scripts/lib/build/slim.js';
import { browser } from './support/browser.js';

const fixture = fileURLToPath(new URL('support/parts-fixture.ts', import.meta.url));
const policyModule = fileURLToPath(new URL('../../src/html/trusted-html.ts', import.meta.url));
const documentModule = fileURLToPath(new URL('../../src/html/own-document.ts', import.meta.url));
const include = /parts?-fixture\.ts(?:\?|$)/;

/** Builds the fixture and its part, as modules. */
async function bundle(plugins) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noPreload(), ...plugins],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { entry: fixture },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

const whole = () => bundle([]);

const leaner = () =>
  bundle([
    literals({ include }),
    ...litGuard({ policyModule, documentModule }).map((plugin) => ({ ...plugin, generateBundle: undefined })),
    patchModules('slim', litCuts),
    slimUsage({ include }),
    selfContained(),
  ]);

/** Trees, each drawn over the one before it. */
function trees() {
  const is = (name, values, ...children) => ({ name, values, children });
  const row = (label, ...cells) => is('tr', { label }, ...cells);
  const td = (text, values) => is('td', values, text);
  const th = (text, values) => is('th', values, text);
  const head = is('thead', {}, row('head', th('Ward', { scope: 'col' }), th('Votes', { scope: 'col', across: 2 })));
  const body = is('tbody', {}, row('', td('Old Harbour', { down: 2 }), td('412'), td('51 %')), row('last', td('397')));
  const foot = is('tfoot', {}, row('', td('All', { across: 3 })));
  const columns = is('colgroup', {}, is('col', { span: 2 }), is('col', {}));
  return [
    [is('table', {}, is('caption', {}, 'Votes ', is('em', {}, 'by ward')), columns, head, body, foot)],
    [is('table', {}, is('caption', {}, 'Votes'), is('colgroup', {}, is('col', {})), head, body)],
    [is('table', {}, row('bare', th('Ward'), td('Votes')))],
    [is('scroll', {}, head, body, is('tbody', {}))],
    [is('scroll', {}, foot, 'and text', null)].map((tree) => ({ ...tree, children: tree.children.filter(Boolean) })),
    [],
    ['<td>no markup</td>', is('unknown', {}, 'never'), is('p', {}, 'a', is('br'), 'b')],
    [is('ol', { start: 3, reversed: true }, is('li', { value: 7 }, 'x'), is('li', {}, 'y'))],
    [is('ol', { start: 0 }, is('li', {}, 'x'), is('li', { value: 1 }, 'y'), is('li', {}, is('pre', {}, '\n a\n')))],
    [is('ol', { reversed: false }), is('details', { open: true }, 'more')],
    [is('p', {}, is('a', { href: 'https://a.example/?b="c"&d', lang: 'fr' }, is('abbr', { title: 'A' }, 'a')))],
    [is('p', {}, is('a', {}, is('abbr', {}, 'a'), is('a', { href: '' }, 'b')))],
  ];
}

/**
 * Draws the trees and tells what the page has after each.
 *
 * @param {Map<string, string>} files
 * @param {Record<string, string>} [headers] of the page
 */
async function drawn(files, headers = {}) {
  const page = await (await browser()).newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const html = '<!doctype html><x-parts></x-parts><script type="module" src="/entry.js?ver=6.4"></script>';
  await page.route('**/*', (route) => {
    const body = files.get(new URL(route.request().url()).pathname);
    return body === undefined
      ? route.fulfill({ contentType: 'text/html', headers, body: html })
      : route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto('http://parts.test/');
  const seen = await page.evaluate(async (all) => {
    // Around these the build leaves white space out, which nobody sees.
    const blocks = /\s*(<\/?(?:div|ol|li|table|caption|col|colgroup|t\w+)\b[^>]*>)\s*/g;
    const { document, customElements } = globalThis;
    await customElements.whenDefined('x-parts');
    const element = document.querySelector('x-parts');
    await element.load();
    const told = [];
    for (const pieces of all) {
      element.pieces = pieces;
      await element.updateComplete;
      const html = element.shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, '');
      told.push(html.replace(blocks, '$1'));
    }
    return told;
  }, trees());
  await page.close();
  return { seen, faults };
}

test(
  'a part that is given html and nothing draws what the whole Lit draws, tables too',
  { timeout: 60_000 },
  async () => {
    const expected = await drawn(await whole());
    assert.deepEqual(expected.faults, []);
    assert.deepEqual(await drawn(await leaner()), expected);
    assert.equal(
      expected.seen[1],
      '<article><table part="body-table"><caption part="body-caption">Votes</caption><colgroup><col></colgroup>' +
        '<thead><tr class="row head"><th scope="col">Ward</th><th scope="col" colspan="2">Votes</th></tr></thead>' +
        '<tbody><tr class="row "><td rowspan="2">Old Harbour</td><td>412</td><td>51 %</td></tr>' +
        '<tr class="row last"><td>397</td></tr></tbody></table></article>',
    );
    assert.match(
      expected.seen[3],
      /^<article><div class="scroll"><table part="body-table"><thead><tr class="row head">/,
    );
    assert.equal(expected.seen[7], '<article><ol start="3" reversed=""><li value="7">x</li><li>y</li></ol></article>');
    assert.match(expected.seen[8], /^<article><ol start="0"><li>x<\/li><li value="1">y<\/li>/);
    assert.equal(
      expected.seen[11],
      '<article><p><a part="body-link"><abbr>a</abbr><a part="body-link" href="">b</a></a></p></article>',
    );
  },
);

test('where the page forbids every Trusted Types policy the same is drawn', { timeout: 60_000 }, async () => {
  const files = await leaner();
  const headers = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
  assert.deepEqual(await drawn(files, headers), await drawn(files));
});

test('the templates of a part are compiled, and the part imports nothing', async () => {
  const files = await leaner();
  assert.deepEqual([...files.keys()].sort(), ['/entry.js', '/part-fixture.js']);
  const part = files.get('/part-fixture.js');
  assert.doesNotMatch(part, /html`|\bimport\b/);
  assert.ok(part.replace(/\s/g, '').includes('["<td><?></td>",[0,"colspan"],[0,"rowspan"],1]'));
});
