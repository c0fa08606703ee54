import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { APPS } from './apps.js';
import { buildApp, openWorkshop } from './support/build-app.js';
import { openApp, openBrowser } from './support/visit.js';

const { FRAMEWORKS } = process.env;
const wanted = FRAMEWORKS ? APPS.filter(({ folder }) => FRAMEWORKS.split(',').includes(folder)) : APPS;

let workshop;
let browser;
before(async () => {
  workshop = await openWorkshop();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await workshop?.close();
});

for (const { folder, env, example, pages } of wanted) {
  describe(folder, () => {
    let built;

    test(`${folder}: the app installs the packed package, builds, and has no type errors`, async () => {
      built = await buildApp(workshop, folder, { env, example });
    });

    for (const [path, checks] of Object.entries(pages)) {
      test(`${folder}: ${path} shows the news, and nothing complains`, async () => {
        const app = await openApp(browser, built);
        try {
          await app.page.goto(app.origin + path);
          for (const check of checks) await check(app, path);
          assert.deepEqual(app.said, []);
        } catch (error) {
          error.message += `\nsaid: ${app.said.join('\n')}`;
          throw error;
        } finally {
          await app.close();
        }
      });
    }
  });
}
