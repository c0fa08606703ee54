import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFeed } from '../../dist/data/parse-feed.js';
import { parse5 } from '../../dist/html/parse5.js';
import { useParser } from '../../dist/html/parser.js';
import { textIn } from '../../dist/html/tree.js';
import { corporaFolder } from '../../scripts/lib/corpora.js';

useParser(parse5);

const bodyOf = async (html) => {
  const { value } = await parseFeed(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Harbour Ledger',
      items: [{ id: '1', url: 'https://ledger.example/stories/1', title: 'Headline', content_html: html }],
    },
    { extract: 'none' },
  );
  return value.articles[0].body();
};

const wordsOf = (nodes) => nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node.children))).join('');
const elementsOf = (nodes) =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));
const words = (text) => text.replace(/\s+/g, '');

test('an article’s text is made in Node as it is in browsers', async () => {
  const html = '<p onclick="x()">One <b>two</b><script>three</script></p><iframe src="/film"></iframe><ul>four</ul>';
  assert.deepEqual(JSON.parse(JSON.stringify(await bodyOf(html))), [
    { tag: 'p', attributes: {}, children: ['One ', { tag: 'b', attributes: {}, children: ['two'] }] },
    {
      tag: 'p',
      attributes: {},
      children: [{ tag: 'a', attributes: { href: 'https://ledger.example/film' }, children: ['ledger.example'] }],
    },
    { tag: 'ul', attributes: {}, children: [{ tag: 'li', attributes: {}, children: ['four'] }] },
  ]);
});

const folder = corporaFolder();
const corpus = folder ? test : (name) => test(name, { skip: 'the shared corpora are not there' }, () => undefined);

corpus('hostile HTML leaves in Node nothing that runs or loads, and the text that sanitisers agree on', async () => {
  const vectors = JSON.parse(readFileSync(join(folder, 'html/hostile.json'), 'utf8'));
  let [same, all] = [0, 0];
  for (const { id, html, expected_news_output: expected } of vectors) {
    const nodes = await bodyOf(html);
    for (const { tag, attributes } of elementsOf(nodes)) {
      assert.doesNotMatch(tag, /^(script|style|iframe|object|embed|form|input|svg|math|link|meta|base)$/, id);
      for (const [name, value] of Object.entries(attributes)) {
        assert.doesNotMatch(name, /^(on|style|srcdoc|action|id|name|class)/, id);
        if (/^(href|src|cite)$/.test(name)) assert.match(value, /^(https?|mailto|tel):/, id);
      }
    }
    if (expected === undefined) continue;
    const { root, tree } = parse5.parse(expected);
    all++;
    if (words(wordsOf(nodes)) === words(textIn(root, tree))) same++;
  }
  assert.ok(all > 1600);
  assert.ok(same / all > 0.93, `${same} of ${all}`);
});
