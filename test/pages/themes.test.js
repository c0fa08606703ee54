import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokensOf } from '../../scripts/lib/manifest/tokens.js';
import { hostPage, readAll, scriptTag } from './news/page.js';
import { contrasts } from './support/contrast.js';
import { openSite } from './support/site.js';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('src/styles/themes/', ROOT);
const ANY = 'news-section-feed, news-article-body';
const TAGS = ['news-article-body', 'news-article-card', 'news-related-articles', 'news-section-feed'];
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

const THEMES = readdirSync(FOLDER).map((file) => ({
  name: file.replace(/\.css$/, ''),
  css: readFileSync(new URL(file, FOLDER), 'utf8'),
}));

// Before any test is told of, or what closes it comes too late to be called.
const site = await openSite({ pages: {}, pageFolder: fileURLToPath(new URL('demo/', ROOT)) });
const NEWS = 'src="feeds/harbour-ledger.json"';

site.routes.page['/themes'] = hostPage(
  `<news-section-feed ${NEWS} limit="12"></news-section-feed>
  <news-section-feed ${NEWS} layout="grid" limit="6"></news-section-feed>
  <news-article-body ${NEWS} article-id="hl-night-trains"></news-article-body>`,
  { head: `<style id="theme"></style>${scriptTag(site.origins.cdn)}`, colours: '' },
);
const { page } = await site.open('/themes');
const elements = await readAll(page, ANY, 3);
assert.deepEqual(
  elements.map(({ status }) => status),
  ['ready', 'ready', 'ready'],
);

/** Pages as they are: ground and text. */
const LIGHT = ['#fff #000', '#fff #1a1a1a', '#fbf8f2 #1c1a17', '#fff #333', '#f4f4f4 #222', '#fff1e5 #33302e'];
const DARK = ['#000 #fff', '#141414 #e4e1dc', '#16181b #dcd9d2', '#1e1e1e #ddd', '#0d1117 #c9d1d9', '#1f2937 #e5e7eb'];

/** What text must have: level AA, and level AAA in the theme that promises it. */
const leastOf = (name) => (name === 'contrast' ? 7 : 4.5);

/** The rules of a style sheet: selectors and declarations. */
const rulesOf = (css) =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector.trim(),
    declarations: body
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean),
  }));

for (const { name, css } of THEMES) {
  test(`${name} is a comment and tokens that there are, on the four tags, which a page's own rules go before`, () => {
    const known = tokensOf(read('src/styles/tokens.styles.ts')).map((token) => token.name);
    assert.match(css, /^\/\* [A-Z].+\. \*\/\n:where\(/);
    const [rule, ...others] = rulesOf(css);
    assert.deepEqual(others, []);
    assert.deepEqual(rule.selector.match(/news-[\w-]+/g).sort(), TAGS);
    const names = rule.declarations.map((line) => line.split(':')[0]);
    assert.deepEqual(
      names.filter((token) => !known.includes(token)),
      [],
    );
    assert.equal(new Set(names).size, names.length);
    // These two are the page's, or the scheme's: a theme that set them would be light in the dark.
    assert.deepEqual(
      names.filter((token) => /-(text|background)$/.test(token)),
      [],
    );
    assert.ok(css.includes('--news-accent: color-mix(in srgb, currentColor'), 'An accent that follows the text');
  });
}

test('the documentation has the tokens that there are, with their defaults, and the themes', () => {
  const docs = read('docs/theming.md');
  const rows = [...docs.matchAll(/^\| `(--news-[\w-]+)`\s*\| (.*?)\s*\| (?:`(.*?)`)?\s*\|$/gm)];
  assert.deepEqual(
    rows.map(([, name, description, value]) => [name, description, value]),
    tokensOf(read('src/styles/tokens.styles.ts')).map((token) => [token.name, token.description, token.default]),
  );
  for (const { name } of THEMES) assert.match(docs, new RegExp(`\`${name}\` \\(`));
});

/** Puts a page into a theme and colours. */
async function dress(css, [ground, text], scheme = 'inherit') {
  await page.evaluate(
    async ([theme, background, color, value, selector]) => {
      document.querySelector('#theme').textContent = theme;
      Object.assign(document.body.style, { background, color });
      await Promise.all(
        [...document.querySelectorAll(selector)].map((element) => {
          element.setAttribute('scheme', value);
          return element.updateComplete;
        }),
      );
    },
    [css, ground, text, scheme, ANY],
  );
}

/** What falls below what it must have. */
async function faint(least) {
  const found = await contrasts(page, ANY);
  for (const name of ['headline', 'summary', 'time', 'byline', 'section', 'credit', 'body', 'focus ring'])
    assert.ok(
      found.some((each) => each.name.split(' ').includes(name) || each.name === name),
      `${name} is measured`,
    );
  return found
    .filter(({ name, ratio }) => ratio < (name === 'focus ring' ? 3 : least))
    .map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`);
}

for (const { name, css } of [{ name: 'no theme', css: '' }, ...THEMES]) {
  test(`${name}: all that is written can be read on light and dark pages, and where the keyboard is can be seen`, async () => {
    for (const colours of [...LIGHT, ...DARK]) {
      await dress(css, colours.split(' '));
      assert.deepEqual([colours, await faint(leastOf(name))], [colours, []]);
    }
  });

  test(`${name}: so it is in the element's own colours, light, dark and the reader's, on a page of the others`, async () => {
    for (const [scheme, colorScheme, colours] of [
      ['light', 'dark', DARK[1]],
      ['dark', 'light', LIGHT[1]],
      ['auto', 'light', DARK[1]],
      ['auto', 'dark', LIGHT[1]],
    ]) {
      await page.emulateMedia({ colorScheme });
      await dress(css, colours.split(' '), scheme);
      assert.deepEqual([scheme, colorScheme, await faint(leastOf(name))], [scheme, colorScheme, []]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
}

test('a theme with too little contrast is found out', async () => {
  for (const [token, part] of [
    ['--news-muted: color-mix(in srgb, currentColor 45%, #0000)', 'summary'],
    ['--news-accent: #f06', 'section'],
    ['--news-text: #999', 'headline'],
  ]) {
    await dress(`:where(${ANY}) { ${token} }`, ['#fff', '#1a1a1a']);
    const found = await faint(4.5);
    assert.ok(
      found.some((line) => line.startsWith(part)),
      `${token}: ${found.join(', ')}`,
    );
  }
});

test('an element follows a page that turns dark by a class, and its theme follows with it', async () => {
  const { css } = THEMES.find(({ name }) => name === 'broadsheet');
  const colours = () =>
    page.evaluate(() => {
      const root = document.querySelector('news-section-feed').shadowRoot;
      return ['.headline', '.small', '.over'].map((name) => getComputedStyle(root.querySelector(name)).color);
    });
  await dress(css, ['', '']);
  await page.addStyleTag({ content: 'body { color: #1a1a1a } body.night { background: #141414; color: #e4e1dc }' });
  const day = await colours();
  await page.evaluate(() => document.body.classList.add('night'));
  const night = await colours();
  assert.equal(night[0], 'rgb(228, 225, 220)');
  for (const [index, colour] of day.entries()) assert.notEqual(colour, night[index]);
  assert.deepEqual(await faint(4.5), []);
});
