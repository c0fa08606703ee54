import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { parseFeed } from '../../../dist/index.js';
import { elementsOf } from '../../../scripts/lib/manifest/elements.js';
import { ROOT } from './blocks.js';

/** A feed is read without a fault; other data is data. @param {string} code */
export async function checkJson(code) {
  const data = JSON.parse(code);
  if (!String(data.version).startsWith('https://jsonfeed.org/')) return;
  const { value, problem } = await parseFeed(data, { url: data.feed_url ?? data.home_page_url });
  assert.equal(problem, null);
  const faults = value.report.filter(({ severity }) => severity === 'error');
  assert.deepEqual([value.articles.length, faults], [data.items.length, []]);
}

/** A sheet that is understood, of tokens and parts that there are. @param {string} code */
export function checkCss(code) {
  const { warnings } = transform({ filename: 'example.css', code: Buffer.from(code), errorRecovery: false });
  assert.deepEqual(warnings, []);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
  const elements = elementsOf(manifest);
  const named = (key) => new Set(elements.flatMap((element) => (element[key] ?? []).map(({ name }) => name)));
  for (const [token] of code.matchAll(/--news-[\w-]+/g)) assert.ok(named('cssProperties').has(token), token);
  for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g)) assert.ok(named('cssParts').has(part), part);
}
