import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEWS, openCatalogue, storyAt } from './support/catalogue.js';

// That it can be built and used; every story, and all of the toolbar, are test:deep's.
const catalogue = await openCatalogue();

test('the catalogue has at least 60 stories, and every element has its own', () => {
  assert.ok(catalogue.stories.length >= 60, String(catalogue.stories.length));
  const titles = catalogue.stories.map(({ title }) => title);
  for (const name of ['Article card', 'Article body', 'Related articles', 'Section feed'])
    assert.ok(titles.includes(`Elements/${name}`), name);
});

test('the guide leads to the embed builder, which is there with all that it needs', async () => {
  const { page, faults } = await catalogue.open(storyAt('start-here-guide--what-to-paste'));
  const link = page.getByRole('link', { name: 'embed builder' });
  assert.equal(await link.evaluate(({ href }) => href), `${catalogue.origin}/builder/`);
  await link.click();
  await page.click('#use-demo');
  await page.locator('#tab-panel pre code', { hasText: '<news-section-feed' }).waitFor();
  assert.deepEqual(faults, []);
  await page.close();
});

test('a story shows its news, and what to paste for it', async () => {
  const { page, faults } = await catalogue.open(storyAt('elements-section-feed--default', 'theme:magazine'));
  await page.locator(NEWS).getByRole('link').first().waitFor();
  assert.match(
    await page.locator('.snippet code').textContent(),
    /^<link rel="stylesheet" href="https:\/\/cdn\.example\/presslet\/themes\/magazine\.css">\n<script /,
  );
  assert.deepEqual(faults, []);
  await page.close();
});
