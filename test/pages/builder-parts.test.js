import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import ts from 'typescript';
import { feedAddress, folderAddress, isLocal, isMixed } from '../../demo/builder/address.js';
import { folderWords, missingOf, warningsOf } from '../../demo/builder/checks.js';
import { faint, ratio, ratioWords } from '../../demo/builder/contrast.js';
import { accentOf, cssOf, embedOf } from '../../demo/builder/embed.js';
import { braced, html, jsxText, jsxValue, quoted, scriptJson, shell } from '../../demo/builder/escape.js';
import { askFor, HEADER, waysFor } from '../../demo/builder/feed/cors.js';
import { inStep, STEPS } from '../../demo/builder/form/place.js';
import { weightOf, weightWords } from '../../demo/builder/preview/weight.js';
import { SNIPPETS } from '../../demo/builder/snippets/table.js';
import { fit, readState, RESERVED, START, VIEWS, WIDTHS, writeState } from '../../demo/builder/state.js';

const facts = JSON.parse(await readFile(new URL('../../demo/builder/facts.json', import.meta.url), 'utf8'));
const PAGE = 'https://tools.example/builder/';
const SIGNS = ['"', "'", '<', '>', '&', '{{', '}}', '\\', '`', '$', '</script>', '<!--', '\u2028', ' ', '\n', 'a', 'é'];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((parts) => parts.join(''));

const settings = { seed: 1, numRuns: 200 };
const always = (arbitrary, holds) => fc.assert(fc.property(arbitrary, holds), settings);

/** What a literal of JavaScript or JSX says. */
const run = (code) => new Function(`return (${code})`)();
const textIn = (fragment) =>
  parseFragment(fragment)
    .childNodes.map(({ value }) => value ?? '?')
    .join('');

test('an address of the builder says all that was chosen, and reading it gives the same', () => {
  const names = Object.keys(facts.elements);
  const state = fc.constantFrom(...names).chain((element) =>
    fc.record({
      element: fc.constant(element),
      attributes: fc.dictionary(fc.constantFrom(...facts.elements[element].attributes.map(({ name }) => name)), text),
      tokens: fc.dictionary(fc.constantFrom('accent', 'gap', 'font'), text),
      theme: fc.constantFrom('', ...facts.themes.map(({ name }) => name), 'none'),
      exact: fc.boolean(),
      page: fc.constantFrom('both', 'light', 'dark', 'grey'),
      base: text,
      tab: fc.constantFrom(...SNIPPETS.map(({ id }) => id)),
      width: fc.integer({ min: -10, max: 9999 }),
      view: fc.subarray(VIEWS),
    }),
  );
  always(state, (given) => {
    const whole = fit(given, facts);
    assert.deepEqual(readState(`#${writeState(whole)}`, facts), whole);
  });
  assert.deepEqual(readState('', facts), { ...START });
  assert.equal(writeState(readState('', facts)), '');
});

test('an address of anything is read, and what is not known in it has no effect', () => {
  always(fc.oneof(fc.string(), text), (hash) => {
    const { element, theme, width } = readState(hash, facts);
    assert.ok(
      Object.hasOwn(facts.elements, element) && (theme === '' || facts.themes.some(({ name }) => name === theme)),
    );
    assert.ok(width === 0 || (width >= WIDTHS.least && width <= WIDTHS.most));
  });
  const state = readState('#element=script&theme=x&layout=pile&onclick=1&--nothing=1&--gap=1em;}&limit= 5 ', facts);
  assert.deepEqual([state.attributes, state.tokens, state.theme], [{ limit: '5' }, {}, '']);
});

test('every attribute is asked for in one step, and none is called like a part of the address', () => {
  for (const { attributes } of Object.values(facts.elements)) {
    const asked = Object.keys(STEPS).flatMap((step) => inStep(step, attributes).map(({ name }) => name));
    const names = attributes.map(({ name }) => name);
    assert.deepEqual([...asked, 'src'].sort(), [...names].sort());
    assert.deepEqual(
      names.filter((name) => RESERVED.includes(name)),
      [],
    );
  }
});

test('whatever signs a text has, it is the same text in HTML, templates, JSX, scripts and shells', () => {
  always(text, (given) => {
    const [{ attrs }] = parseFragment(`<a title="${html(given)}">`).childNodes;
    assert.equal(attrs[0].value, given);
    for (const escape of [html, braced]) assert.equal(textIn(escape(`x${given}`)), `x${given}`);
    assert.doesNotMatch(braced(given), /[{}]/);
    assert.equal(run(quoted(given)), given);
    assert.equal(JSON.parse(scriptJson(JSON.stringify(given))), given);
    assert.doesNotMatch(scriptJson(JSON.stringify(given)), /<|\u2028/);
    assert.match(shell(given), /^(?:[\w./:@=-]+|'[^]*')$/);
  });
});

test('a text of JSX is what the compiler makes of it', () => {
  const options = { jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  globalThis.React = { createElement: (_, properties, ...content) => [properties.title, ...content] };
  always(text, (given) => {
    const source = `<a title=${jsxValue(given)}>${jsxText(given)}</a>`;
    const { outputText, diagnostics } = ts.transpileModule(source, {
      compilerOptions: options,
      fileName: 'a.jsx',
      reportDiagnostics: true,
    });
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      run(outputText.replace('"use strict";', '').trim().replace(/;$/, '')),
      given ? [given, given] : [''],
    );
  });
  delete globalThis.React;
});

test('an address is made whole: spaces, a missing scheme, a path; what is none stays none', () => {
  for (const [typed, whole] of [
    ['  https://paper.example/feed.json ', 'https://paper.example/feed.json'],
    ['paper.example/feed.json', 'https://paper.example/feed.json'],
    ['paper.example', 'https://paper.example/'],
    ['../feeds/a.json', 'https://tools.example/feeds/a.json'],
    ['feed.json', 'https://tools.example/builder/feed.json'],
    ['javascript:alert(1)', null],
    ['https://user:secret@paper.example/', null],
    ['two words', null],
    ['https://', null],
    ['', null],
  ])
    assert.equal(feedAddress(typed, PAGE), whole, typed);
  for (const [typed, folder] of [
    ['https://cdn.example/presslet', 'https://cdn.example/presslet/'],
    ['https://cdn.example/presslet/presslet.js', 'https://cdn.example/presslet/'],
    ['https://cdn.example', 'https://cdn.example/'],
    ['https://cdn.example/a/?b#c', 'https://cdn.example/a/'],
    ['ftp://cdn.example/', null],
  ])
    assert.equal(folderAddress(typed, PAGE), folder, typed);
  assert.deepEqual(['http://localhost:1/', 'http://127.0.0.1/', 'https://paper.example/'].map(isLocal), [
    true,
    true,
    false,
  ]);
  assert.deepEqual([isMixed('http://a.example/', PAGE), isMixed('https://a.example/', PAGE)], [true, false]);
});

test('contrast is reckoned as WCAG has it, and never rounded up to enough', () => {
  assert.equal(ratio([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(ratioWords(ratio([118, 118, 118], [255, 255, 255])), '4.5 : 1');
  assert.equal(ratioWords(4.4999), '4.4 : 1');
  assert.deepEqual(faint([{ ratio: 4.5 }, { ratio: 4.49 }, { ratio: 1 }]), [{ ratio: 1 }, { ratio: 4.49 }]);
  assert.equal(accentOf('#0a6', true), '#0a6');
  assert.match(accentOf('#0a6', false), /^color-mix\(in srgb, currentColor \d+%, #0a6\)$/);
});

test('the server that an address or a header speaks for comes first, with a rule for this feed', () => {
  const first = (address, server) => waysFor(address, server)[0];
  assert.equal(HEADER, 'Access-Control-Allow-Origin: *');
  assert.deepEqual(
    [first('https://a.example/f/n.json', 'nginx/1.26').name, first('https://a.example/f/n.json', 'nginx/1.26').likely],
    ['nginx', true],
  );
  assert.match(
    first('https://a.example/f/n.json', 'nginx').code,
    /^add_header Access-Control-Allow-Origin "\*" always;$/,
  );
  assert.match(first('https://a.example/f/n.json', 'Apache/2.4').code, /<Files "n\.json">/);
  assert.equal(first('https://a.example/wp-json/wp/v2/posts').name, 'WordPress');
  assert.match(first('https://a.netlify.app/n.json').code, /^\/n\.json\n {2}Access-Control-Allow-Origin: \*$/);
  for (const address of [
    'https://storage.googleapis.com/our-bucket/n.json',
    'https://our-bucket.storage.googleapis.com/f/n.json',
  ])
    assert.match(first(address).code, /gs:\/\/our-bucket /);
  assert.ok(waysFor('https://a.example/n.json').every(({ likely }) => !likely));
  assert.doesNotMatch(
    waysFor("https://a.example/it's;}.json")
      .map(({ code }) => code)
      .join(''),
    /it's/,
  );
  assert.doesNotMatch(askFor("https://a.example/';rm"), /rm/);
});

test('what is loaded is added up by what it is', () => {
  const base = 'https://cdn.example/';
  const entry = (name, initiatorType, encodedBodySize) => ({ name, initiatorType, encodedBodySize });
  const weight = weightOf(
    [
      entry('https://tools.example/preview.css', 'link', 300),
      entry(`${base}presslet.js`, 'script', 45_000),
      entry(`${base}chunks/grid.js`, 'script', 3000),
      entry('https://a.example/feed.json', 'fetch', 9000),
      entry('https://a.example/1.jpg', 'img', 1),
      entry('https://a.example/1.jpg', 'img', 1),
    ],
    { base, src: 'https://a.example/feed.json', sizes: { 'presslet.js': 16_000, 'chunks/grid.js': 1000 } },
  );
  assert.equal(
    weightWords(weight),
    'Script 17 kB (brotli) in 2 files · feed 9 kB · 1 picture in sight · 4 requests in all',
  );
  assert.doesNotMatch(weightWords({ ...weight, exact: false }), /brotli/);
});

const given = { base: 'https://cdn.example/', src: 'https://a.example/feed.json', room: { height: 600, narrow: 900 } };
const article = (id, more = {}) => ({
  id,
  url: `https://a.example/${id}`,
  headline: `Story ${id}`,
  section: null,
  tags: [],
  language: null,
  ...more,
});

test('what is as usual is not written, but an empty heading is; links are of the stories that are asked for', () => {
  const state = readState('#limit=2&order=feed&heading=&today=&section=CULTURE&refresh=0', facts);
  const culture = { section: { name: 'Culture' } };
  const feed = {
    title: 'T',
    articles: [article('1'), article('2', culture), article('3', culture), article('4', culture)],
  };
  const embed = embedOf(state, facts, { ...given, feed });
  const written = Object.fromEntries(embed.attributes.map(({ name, value }) => [name, value]));
  assert.deepEqual(written, { src: given.src, section: 'CULTURE', heading: '', limit: '2', today: '' });
  assert.deepEqual(
    embed.links.map(({ url }) => url),
    ['https://a.example/2', 'https://a.example/3'],
  );
  const links = (hash) =>
    embedOf(readState(hash, facts), facts, { ...given, feed }).links.map(({ headline }) => headline);
  assert.deepEqual(links('#element=article-card&article-id=3'), ['Story 3']);
  assert.deepEqual(links('#element=related-articles&article-id=3'), ['Story 1', 'Story 2', 'Story 4']);
  assert.deepEqual(links('#element=article-body&article-id=3'), ['Story 3']);
  assert.equal(
    embedOf(readState('#element=article-body', facts), facts, { ...given, feed }).ofPage,
    'https://a.example/1',
  );
});

test('what was left out on purpose does not come back as a link, nor one story on the page of another', () => {
  const feed = {
    title: 'T',
    homeUrl: 'https://a.example/',
    articles: [
      article('1', { tags: ['Advertorial'], publishedAt: '2026-01-01' }),
      article('2', { language: 'fr', publishedAt: '2026-01-02' }),
      article('3', { tags: ['Ferries'], publishedAt: '2026-01-03' }),
      article('4', { publishedAt: '2026-01-02', updatedAt: '2026-01-04' }),
    ],
  };
  const links = (hash) =>
    embedOf(readState(hash, facts), facts, { ...given, feed }).links.map(({ headline }) => headline);
  assert.deepEqual(links('#exclude=advertorial, 4'), ['Story 2', 'Story 3']);
  assert.deepEqual(links('#tags=ferries'), ['Story 3']);
  assert.deepEqual(links('#languages=en'), ['Story 1', 'Story 3', 'Story 4']);
  assert.deepEqual(links('#order=newest'), ['Story 4', 'Story 3', 'Story 2', 'Story 1']);
  assert.deepEqual(links('#element=article-body'), ['T']);
});

test('a token that leaves something open is none, nor is an element of JavaScript’s own', () => {
  for (const value of ['rgb(1 2 3', 'var(--x', "'My Font", '"My Font', 'a)', 'a]b', "it's"])
    assert.deepEqual(readState(`#--accent=${encodeURIComponent(value)}`, facts).tokens, {}, value);
  for (const value of ['rgb(1 2 3)', 'color-mix(in srgb, var(--x), #fff)', '"My (Font", serif'])
    assert.deepEqual(readState(`#--accent=${encodeURIComponent(value)}`, facts).tokens, { accent: value });
  for (const name of ['constructor', 'toString', '__proto__'])
    assert.equal(readState(`#element=${name}`, facts).element, START.element);
});

test('the style keeps the height that was measured, and a theme is overruled also within a placeholder', () => {
  const embed = embedOf(readState('#--gap=2em&theme=wire', facts), facts, given);
  assert.match(
    cssOf(embed),
    /^\.presslet-\w{4} \{\n {2}display: block;\n {2}min-height: 600px;\n {2}--news-gap: 2em;\n\}/,
  );
  assert.match(cssOf(embed), /max-width: 30rem\) \{\n {2}\.presslet-\w{4} \{ min-height: 900px; \}/);
  assert.match(cssOf(embed, { inside: true }), /\.presslet-\w{4} news-section-feed \{\n {2}--news-gap: 2em;/);
  assert.equal(cssOf({ ...embed, tokens: [], room: null }), '');
});

test('each way writes for each element, and says what it cannot do', () => {
  for (const element of Object.keys(facts.elements)) {
    const state = readState(
      `#element=${element}&article-id=1&show=image time&offline=&link-query=a=b&--gap=1em`,
      facts,
    );
    for (const { id, write } of SNIPPETS) {
      const embed = embedOf(state, facts, { ...given, feed: { title: 'T', articles: [article('1'), article('2')] } });
      const { missing = [], blocks, notes = [] } = write(embed, { hashes: { 'presslet.full.js': 'sha384-a' } });
      assert.deepEqual(missing, [], id);
      assert.ok(
        blocks.every(({ code }) => code.length > 10 && !/undefined|null|\[object/.test(code)),
        id,
      );
      assert.equal(
        notes.some((words) => words.includes('offline') && words.includes('--news-gap')),
        id === 'iframe',
      );
      const pasted = write({ ...embed, src: null, text: '{}' }, { hashes: { 'presslet.full.js': 'sha384-a' } });
      assert.equal((pasted.missing ?? []).length > 0, !['html', 'pinned'].includes(id), id);
    }
  }
  const pinned = SNIPPETS.find(({ id }) => id === 'pinned');
  assert.match(pinned.write(embedOf(START, facts, given), { hashes: {} }).missing[0].words, /sri\.json/);
});

test('all that is missing is named, with the field where it is mended', () => {
  const whole = { feed: 'good', isAddress: true, folder: given.base, badTokens: [], said: [] };
  assert.deepEqual(missingOf(whole), []);
  const fields = (more) => missingOf({ ...whole, ...more }).map(({ field }) => field);
  assert.deepEqual(fields({ feed: 'none' }), ['src']);
  assert.deepEqual(fields({ feed: 'reading' }), ['src']);
  assert.deepEqual(fields({ feed: 'none', isAddress: false }), ['src']);
  assert.deepEqual(fields({ folder: null, badTokens: ['accent'] }), ['base', 'token-accent']);
  const said = [
    '<news-section-feed>: time-zone "Mars" is not known; the default is used.',
    'refresh="7" is too often; every 30 seconds is used.',
    'a part of the script did not load: x',
  ];
  assert.deepEqual(fields({ said }), ['field-time-zone', 'field-refresh']);
  assert.match(missingOf({ ...whole, said })[0].words, /^A value of time-zone that is known: “Mars” is not\.$/);
  const contrasts = [
    { name: 'section', ratio: 2.94, ground: 'dark' },
    { name: 'section', ratio: 9, ground: 'light' },
  ];
  const warnings = (page) => warningsOf({ contrasts, page, src: given.src, status: 'ready' });
  assert.deepEqual(warnings('both'), ['Contrast: section has 2.9 : 1 on dark pages, and needs 4.5 : 1.']);
  assert.deepEqual(warnings('light'), []);
  assert.deepEqual(folderWords(given.base, given.base), { warnings: [], notes: [] });
  assert.match(folderWords('http://127.0.0.1:4173/cdn/', given.base).warnings[0], /^An address for readers/);
  assert.match(folderWords('https://other.example/', given.base).notes[0], /comes from other\.example/);
});
