import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesPicture } from '../../scripts/lib/build/bytes-picture.js';
import { treemap } from '../../scripts/lib/build/treemap.js';

const box = { x: 0, y: 0, width: 100, height: 60 };
const weights = [40, 30, 20, 10].map((value) => ({ name: `m${value}`, value }));

test('areas are as the weights, and fill the box', () => {
  const areas = treemap(weights, box).map(({ width, height, value }) => (width * height) / value);
  for (const area of areas) assert.ok(Math.abs(area - 60) < 1e-9);
  assert.equal(areas.length, weights.length);
});

test('no box lies outside', () => {
  for (const { x, y, width, height } of treemap(weights, box)) {
    assert.ok(x >= 0 && y >= 0 && x + width <= 100 + 1e-9 && y + height <= 60 + 1e-9);
  }
});

test('the picture has a title, a box for each group and module, and names where there is room', () => {
  const svg = bytesPicture(
    [
      { name: 'card', group: 'src/view', value: 900 },
      { name: 'byline', group: 'src/view', value: 300 },
      { name: 'lit-html', group: 'Lit', value: 800 },
    ],
    'What it costs',
  );
  assert.match(svg, /<title id="title">What it costs<\/title>\n<desc id="desc">[^<]+ [\d,]+/);
  assert.equal(svg.match(/<rect /g).length, 5);
  for (const words of ['src/view 1,200', 'card 900', 'byline 300', 'Lit 800', 'lit-html 800'])
    assert.ok(svg.includes(`>${words}<`), words);
});
