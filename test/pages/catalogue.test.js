import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe } from './support/browser.js';
import { NEWS, openCatalogue, ROOT, settled, storyAt, turnGlobals, turnTo } from './support/catalogue.js';

const catalogue = await openCatalogue();
const FEED = 'elements-section-feed--default';
const SECTIONS = 'Start here, Elements, Layouts, Cards, Themes, Languages, States, Feeds, Host pages, Changelog'.split(
  ', ',
);

/** Opens a story and waits for its news. */
async function openStory(id, globals, options) {
  const view = await catalogue.open(storyAt(id, globals), options);
  await view.page.locator(NEWS).first().waitFor();
  await settled(view.page);
  return view;
}

const code = (page) => page.locator('.snippet code').textContent();

/** A style of the first element of a story, or of something in it. */
const styleOf = (page, property, part) =>
  page
    .locator(NEWS)
    .first()
    .evaluate(
      (element, [name, inner]) =>
        getComputedStyle(inner ? element.shadowRoot.querySelector(inner) : element).getPropertyValue(name),
      [property, part],
    );

test('the catalogue has its sections, in order, and at least 60 stories', () => {
  assert.deepEqual([...new Set(catalogue.stories.map(({ title }) => title.split('/')[0]))], SECTIONS);
  assert.ok(catalogue.stories.length >= 60, String(catalogue.stories.length));
});

test('the guide leads to the embed builder, which is there with all that it needs', async () => {
  const { page, faults } = await openStory('start-here-guide--what-to-paste', '');
  const link = page.getByRole('link', { name: 'embed builder' });
  assert.equal(await link.evaluate(({ href }) => href), `${catalogue.origin}/builder/`);
  await link.click();
  await page.click('#use-demo');
  await page.locator('#tab-panel pre code', { hasText: '<news-section-feed' }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('each theme of the folder has its stories, light, dark and as an article', () => {
  const themes = readdirSync(join(ROOT, 'src/styles/themes')).map((file) => file.slice(0, -4));
  assert.deepEqual(
    catalogue.stories.filter(({ title }) => title.startsWith('Themes/')).map(({ id }) => id),
    themes.flatMap((theme) => ['light', 'dark', 'article'].map((kind) => `themes-theme-files--${theme}-${kind}`)),
  );
});

test('the toolbar has theme, colours, language, width and text size, which work from the workshop', async () => {
  const { page, faults } = await catalogue.open(`/?path=/story/${FEED}`, { loud: /error/ });
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.locator('news-section-feed').waitFor();
  const bar = page.getByRole('toolbar').first();
  for (const name of ['No theme', 'light', 'Language: the story’s', 'Width: the story’s', 'Text: 100 %'])
    await bar.getByText(name, { exact: true }).waitFor();
  await bar.getByText('No theme', { exact: true }).click();
  await page.getByText('wire', { exact: true }).click();
  await preview.locator('.snippet code', { hasText: 'themes/wire.css' }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('a theme changes what is seen, and what to paste', async () => {
  const { page, faults } = await openStory(FEED, '');
  const before = await styleOf(page, 'font-size', '.headline');
  assert.doesNotMatch(await code(page), /themes/);
  await turnGlobals(page, { theme: 'magazine' });
  assert.ok(parseFloat(await styleOf(page, 'font-size', '.headline')) > parseFloat(before));
  assert.match(
    await code(page),
    /^<link rel="stylesheet" href="https:\/\/cdn\.example\/presslet\/themes\/magazine\.css">\n<script /,
  );
  assert.deepEqual(faults, []);
  await page.close();
});

test('a theme that there is not falls back to none, and says so', async () => {
  const { page, faults } = await openStory(FEED, 'theme:gazette');
  const told = await page.locator('.page > [role="status"]').innerText();
  assert.equal(told, 'There is no theme “gazette”: this is how it looks without one.');
  assert.doesNotMatch(await code(page), /themes/);
  assert.deepEqual(faults, []);
  await page.close();
});

test('side by side shows a story twice, light and dark, each readable', async () => {
  const { page, faults } = await openStory(FEED, 'scheme:both');
  const colours = await page
    .locator('.pane news-section-feed')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
  assert.deepEqual(colours, ['rgb(26, 26, 26)', 'rgb(220, 217, 210)']);
  assert.equal((await code(page)).match(/<news-section-feed/g).length, 1);
  assert.deepEqual(await axe(page, '.page'), []);
  assert.deepEqual(faults, []);
  await page.close();
});

test('a language sets the page’s language and direction, and the widget’s words follow', async () => {
  const { page, faults } = await openStory(FEED, '');
  const direction = () => styleOf(page, 'direction', '.root');
  assert.equal(await direction(), 'ltr');
  await turnGlobals(page, { language: 'ar' });
  await page.waitForFunction(
    (news) => globalThis.document.querySelector(news).shadowRoot.querySelector('.root').lang === 'ar',
    NEWS,
  );
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
    'ar',
    'rtl',
  ]);
  assert.equal(await direction(), 'rtl');
  assert.deepEqual(faults, []);
  await page.close();
});

test('a width and a text size change the place that a story has', async () => {
  const { page, faults } = await openStory(FEED, 'width:320', { viewport: { width: 1400, height: 800 } });
  const width = () => page.locator('.story').evaluate((story) => story.clientWidth);
  assert.equal(await width(), 320);
  const size = parseFloat(await styleOf(page, 'font-size', '.root'));
  await turnGlobals(page, { width: '1280', text: '200' });
  assert.equal(await width(), 1280);
  assert.equal(parseFloat(await styleOf(page, 'font-size', '.root')), 2 * size);
  await turnGlobals(page, { width: 'full', text: '100' });
  assert.ok((await width()) > 1300);
  assert.deepEqual(faults, []);
  await page.close();
});

test('the copy button copies what stands above it, and says so', async () => {
  const { page, faults } = await openStory(FEED, '', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied', { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
  assert.deepEqual(faults, []);
  await page.close();
});

test('the doctor answers in the catalogue', async () => {
  const { page, faults } = await catalogue.open(storyAt('feeds-doctor--examine'));
  await page.locator('#summary', { hasText: '“A feed with faults”' }).waitFor();
  await page.fill('#text', '{"version":"https://jsonfeed.org/version/1.1","title":"Pasted","items":[]}');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#summary', { hasText: '“Pasted”' }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('more stories come by keyboard', async () => {
  const { page, faults } = await openStory('states-a-page-that-stays-open--more-button', '');
  const button = page.getByRole('button', { name: /more/i });
  const before = await page.locator('[part="card"]').count();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    ([news, count]) =>
      globalThis.document.querySelector(news).shadowRoot.querySelectorAll('[part="card"]').length > count,
    [NEWS, before],
  );
  assert.deepEqual(faults, []);
  await page.close();
});

test('the story of the carousel turns by keyboard, and says where it is', async () => {
  const { page, faults } = await openStory('layouts-feed--carousel', '', { reducedMotion: 'reduce' });
  const place = page.locator('.turn [role="status"]', { hasText: /^1–/ });
  await place.waitFor();
  const before = await place.innerText();
  const next = page.getByRole('button', { name: 'Next stories' });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.locator('.turn [role="status"]', { hasText: /^(?!1–)/ }).waitFor();
  assert.ok(await next.evaluate((button) => button.matches(':focus')));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await page.locator('.turn [role="status"]', { hasText: before }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('the changelog is the project’s', async () => {
  const { page, faults } = await openStoryless('changelog-releases--what-is-new');
  assert.equal(await page.locator('.guide h2').first().textContent(), '0.1.0');
  assert.ok((await page.locator('.guide li').count()) > 20);
  await turnTo(page, 'host-pages-styles--all-unset');
  await settled(page);
  assert.deepEqual(faults, []);
  await page.close();
});

/** Opens a story that shows no element. */
async function openStoryless(id) {
  const view = await catalogue.open(storyAt(id));
  await view.page.locator('.guide').waitFor();
  return view;
}
