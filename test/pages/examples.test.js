import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allBlocks, ROOT } from './examples/blocks.js';
import { checkCss, checkJson } from './examples/checks.js';
import { runHtml, runScript } from './examples/in-a-page.js';
import { runCommand, runInNode } from './examples/in-node.js';

/** What an example of a page takes for granted. */
const CONSENT =
  'const yourConsentManager = Object.assign(new EventTarget(), { current: () => ({ vendors: ["youtube"] }) });';

/** Examples that another test runs, by something that stands in them. */
const ELSEWHERE = [
  ['docs/feeds.md', 'rest_api_init', 'test/doctor/feeds-docs-templates.test.ts'],
  ['docs/feeds.md', 'template: feed-json', 'test/doctor/feeds-docs-templates.test.ts'],
  ['docs/feeds.md', '{{json @site.title}}', 'test/doctor/feeds-docs-templates.test.ts'],
  ['docs/feeds.md', 'eleventyExcludeFromCollections', 'test/doctor/feeds-docs-templates.test.ts'],
  ['docs/feeds.md', 'range first 20', 'test/doctor/feeds-docs-templates.test.ts'],
  ['docs/feeds.md', 'location = /feed.json', 'test/rules/addresses.test.js'],
  ['docs/operating.md', '', 'test/rules/operating.test.js'],
  ['docs/addresses.md', '', 'test/rules/addresses.test.js'],
  ['docs/security.md', 'trusted-types', 'test/pages/csp.test.js'],
  ['docs/developer.md', 'presslet/react', 'test/frameworks/frameworks.test.js'],
  ['docs/developer.md', '<template>', 'test/frameworks/frameworks.test.js'],
  ['docs/developer.md', 'onnews-select={open}', 'test/frameworks/frameworks.test.js'],
];

/** What is shown to be looked at: outputs, folders, drawings; by how it begins. */
const SHOWN = [
  ['docs/command-line.md', 'The Harbour Ledger\n'],
  ['docs/architecture.md', ''],
];

const isHeaders = (code) => /^(\/\S*\n {2})?Access-Control-Allow-Origin: \*$/m.test(code);
const commandsIn = (code) =>
  [...code.matchAll(/(?:^|- run: |\* )((?:npx|npm|node|ENGINES=\w+ npx) .*)$/gm)].map(([, line]) =>
    line.replace(/ 2?>>?\S.*$/, '').replace(' /var/www/', ' public/'),
  );

/** How an example of each language is run. */
const RUN = {
  html: runHtml,
  css: checkCss,
  json: checkJson,
  jsonc: checkJson,
  js: (code) => {
    if (/presslet\/prerender|parseFeed/.test(code)) return runInNode(code);
    return runScript(code, code.includes('yourConsentManager') ? CONSENT : '');
  },
  yaml: runCommands,
  '': (code) => (isHeaders(code) ? undefined : runCommands(code)),
};

async function runCommands(code) {
  const lines = commandsIn(code);
  assert.ok(lines.length > 0, 'nothing in it is run');
  for (const line of lines) await runCommand(line);
}

for (const { file, language, code, where } of allBlocks()) {
  const elsewhere = ELSEWHERE.find(([of, words]) => of === file && code.includes(words));
  const shown = SHOWN.some(([of, start]) => of === file && code.startsWith(start));
  if (shown && !language) continue;
  test(`the example at ${where} ${elsewhere ? `is run by ${elsewhere[2]}` : 'works'}`, async () => {
    if (elsewhere) assert.ok(existsSync(join(ROOT, elsewhere[2])));
    else {
      assert.ok(RUN[language], `nothing runs ${language}`);
      await RUN[language](code);
    }
  });
}
