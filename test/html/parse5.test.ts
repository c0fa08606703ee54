import { expect } from '@open-wc/testing';
import { parse5 } from '../../src/html/parse5.js';
import { textIn, type Tree, type TreeNode } from '../../src/html/tree.js';
import { faultsIn } from '../support/faults.js';
import { read } from '../support/ways.js';

const depthOf = (root: TreeNode, tree: Tree): number => {
  let [depth, level] = [0, [root]];
  for (; level.length; depth++) level = level.flatMap((node) => tree.children(node));
  return depth;
};

describe('Node’s parser', () => {
  it('makes a tree that is no deeper than a browser’s, with all of its text', () => {
    for (const tag of ['div', 'span', 'x-y', 'ul><li']) {
      const { root, tree, cut } = parse5.parse(`${`<${tag}>`.repeat(1500)}One<p>Two`);
      expect(depthOf(root, tree), tag).to.be.below(520);
      expect(textIn(root, tree), tag).to.equal('OneTwo');
      expect(cut, tag).to.equal(false);
    }
  });

  it('ends where tags that are never closed would keep it busy, and says so', () => {
    const bombs = {
      nested: `One${'<div>'.repeat(100_000)}`,
      lists: `One${'<ul><li>'.repeat(50_000)}`,
      templates: `One${'<template>'.repeat(50_000)}`,
      adopted: `One${'<a><b><i><u><div>'.repeat(4000)}${'</a>'.repeat(2000)}`,
      formatting: `One<p>${Array.from({ length: 3000 }, (_, n) => `<font face=${n}>`).join('')}${'</p><p>x'.repeat(300)}`,
    };
    for (const [name, html] of Object.entries(bombs)) {
      const { root, tree, cut } = parse5.parse(html);
      expect(textIn(root, tree), name).to.match(/^One/);
      expect(cut, name).to.equal(true);
    }
  });

  it('has a text that was cut told, and what is left in order', async () => {
    const { nodes, findings } = await read(`<p>One</p>${'<div>'.repeat(10_000)}`, 'parse5');
    expect(findings.cut).to.equal(true);
    expect(nodes).to.deep.equal([{ tag: 'p', attributes: {}, children: ['One'] }]);
    expect(faultsIn(nodes)).to.deep.equal([]);
  });

  it('keeps of a body only what a list names: a layer of its own', () => {
    const html =
      '<p id=a title=b onclick=c>One<script>two</script><font>three</font><svg><text>four</text></svg><!-- five --></p>';
    const { root, tree } = parse5.sanitize(html, { elements: ['p'], attributes: ['title'], silent: ['script'] });
    const [p] = tree.children(root);
    expect(textIn(root, tree)).to.equal('Onethree');
    expect(['id', 'title', 'onclick'].map((name) => tree.attribute(p!, name))).to.deep.equal([null, 'b', null]);
  });
});

describe('what parse5 itself would throw for', () => {
  it('is what browsers make of it', () => {
    for (const [html, text] of [
      [`&#${'1'.repeat(400)};One`, '\ufffdOne'],
      [`&#x${'f'.repeat(400)};One`, '\ufffdOne'],
      [`&#${'0'.repeat(400)}65;One`, 'AOne'],
      [`&#X${'0'.repeat(400)}41;One`, 'AOne'],
      ['\udc00\udc00One', '\ufffd\ufffdOne'],
      ['<p title="\udfff\udfff">One', 'One'],
    ] as const) {
      const { root, tree } = parse5.parse(html);
      expect(textIn(root, tree), html.slice(0, 20)).to.equal(text);
    }
  });
});
