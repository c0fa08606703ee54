import { expect } from '@open-wc/testing';
import { outlined } from '../../src/html/outline.js';
import type { BodyNode } from '../../src/model/body.js';
import { elementsOf, markup } from '../support/bodies.js';
import { fc } from '../support/property.js';

const heading = (rank: number): BodyNode => ({
  tag: `h${String(rank)}`,
  attributes: {},
  children: [`Rank ${String(rank)}`],
});

const ranks = (nodes: readonly BodyNode[]): string =>
  elementsOf(nodes)
    .map(({ tag }) => tag.slice(1))
    .join('');

describe('the outline of a text', () => {
  const CASES: [given: string, ranks: string][] = [
    ['', ''],
    ['1', '2'],
    ['2', '2'],
    ['6', '2'],
    ['22', '22'],
    ['23', '23'],
    ['1234', '2345'],
    ['246', '234'],
    ['123456', '234566'],
    ['2424', '2323'],
    ['4242', '2232'],
    ['1414', '2323'],
    ['24342', '23342'],
    ['3542', '2332'],
    ['5341', '2232'],
    ['662', '222'],
    ['2354', '2344'],
  ];
  for (const [given, expected] of CASES) {
    it(`has ranks ${expected || 'none'} for ${given || 'none'}`, () => {
      expect(ranks(outlined(Array.from(given, (rank) => heading(Number(rank)))))).to.equal(expected);
    });
  }

  it('is one for the whole text, wherever a heading stands in it', () => {
    const nodes: BodyNode[] = [
      heading(3),
      { tag: 'blockquote', attributes: {}, children: [heading(5), { tag: 'p', attributes: {}, children: ['One'] }] },
      heading(4),
    ];
    expect(markup(outlined(nodes))).to.equal(
      '<h2>Rank 3</h2><blockquote><h3>Rank 5</h3><p>One</p></blockquote><h3>Rank 4</h3>',
    );
  });

  it('changes nothing else, and not what it was given', () => {
    const nodes: BodyNode[] = [
      { tag: 'hr', attributes: {}, children: [] },
      {
        tag: 'h4',
        attributes: { lang: 'fr', dir: 'ltr' },
        children: ['Un ', { tag: 'em', attributes: {}, children: ['mot'] }],
      },
      'text',
    ];
    const before = JSON.stringify(nodes);
    expect(markup(outlined(nodes))).to.equal('<hr><h2 dir="ltr" lang="fr">Un <em>mot</em></h2>text');
    expect(JSON.stringify(nodes)).to.equal(before);
  });

  it('begins at 2, skips no rank, keeps what was above above, and is the same when it is made again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (given) => {
        const made = outlined(given.map(heading));
        const found = Array.from(ranks(made), Number);
        found.forEach((rank, index) => {
          expect(rank).to.be.within(2, Math.min((found[index - 1] ?? 1) + 1, 6));
          if (index && given[index]! <= given[index - 1]!) expect(rank).to.be.at.most(found[index - 1]!);
        });
        expect(ranks(outlined(made))).to.equal(found.join(''));
      }),
    );
  });
});
