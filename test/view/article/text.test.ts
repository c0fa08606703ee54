import { nothing } from 'lit';
import type { BodyNode } from '../../../src/model/body.js';
import { textView } from '../../../src/view/article/text.js';
import type { HeadingLevel } from '../../../src/view/settings.js';
import { expect } from '../../support/elements.js';
import { drawn } from '../../support/views.js';
import { el, kit, markupOf, p } from './stage.js';

const SETTINGS = { target: '_self', table: 'Table', secure: false, onPicture: () => undefined };

const text = async (nodes: BodyNode[], level: HeadingLevel = 3, after: (count: number) => unknown = () => nothing) =>
  markupOf(await drawn(textView(nodes, level, SETTINGS, kit, after))).replaceAll(' dir="auto"', '');

describe('textView', () => {
  it('draws strings as text, and elements within elements', async () => {
    expect(await text(['<b>', p('a ', el('em', ['b ', el('strong', ['c'])]))])).to.equal(
      '&lt;b&gt;<p>a<em>b<strong>c</strong></em></p>',
    );
  });

  it('draws headings from the level that it is given down to the sixth', async () => {
    const nodes = ['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => el(tag, [tag]));
    const tags = (markup: string): string[] => [...markup.matchAll(/<(h\d)/g)].map(([, tag]) => tag!);
    expect(tags(await text(nodes, 2))).to.deep.equal(['h2', 'h3', 'h4', 'h5', 'h6']);
    expect(tags(await text(nodes, 4))).to.deep.equal(['h4', 'h5', 'h6', 'h6', 'h6']);
    expect(tags(await text(nodes, 6))).to.deep.equal(['h6', 'h6', 'h6', 'h6', 'h6']);
  });

  it('draws the content of an element that it does not know', async () => {
    expect(await text([el('marquee', ['a ', el('b', ['c'])]), el('constructor', ['d'])])).to.equal('a<b>c</b>d');
  });

  it('marks the credit of a caption', async () => {
    const figure = el('figure', [el('figcaption', ['At dawn. Photo: Bo Lind'])]);
    expect(await text([figure])).to.equal(
      '<figure part="media"><figcaption part="caption" class="small">At dawn.<bdi part="credit">Photo: Bo Lind</bdi></figcaption></figure>',
    );
    expect(await text([el('figure', [el('figcaption', ['x ', el('small', ['y'])])])])).to.contain(
      '<bdi part="credit">y</bdi>',
    );
    expect(await text([p('x ', el('small', ['y']))])).to.equal('<p>x<small>y</small></p>');
  });

  const PLACES: [nodes: BodyNode[], drawn: string][] = [
    [[p('a'), p('b'), p('c')], '<p>a</p>[1]<p>b</p>[2]<p>c</p>'],
    [[p('a')], '<p>a</p>'],
    [[p('a'), el('ul', [el('li', ['b'])])], '<p>a</p>[1]<ul><li>b</li></ul>'],
    [[el('h2', ['a']), p('b'), el('hr'), p('c')], '<h3>a</h3><p>b</p>[1]<hr><p>c</p>'],
    [
      [el('blockquote', [p('a'), p('b')]), p('c'), p('d')],
      '<blockquote><p>a</p><p>b</p></blockquote><p>c</p>[1]<p>d</p>',
    ],
  ];

  for (const [nodes, expected] of PLACES) {
    it(`asks behind each paragraph of its own but the last block: ${expected}`, async () => {
      expect(await text(nodes, 3, (count) => `[${String(count)}]`)).to.equal(expected);
    });
  }
});
