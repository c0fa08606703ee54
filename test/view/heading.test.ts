import { expect } from '../support/elements.js';
import { drawn } from '../support/views.js';
import { heading, type HeadingLevel, type Headings } from '../../src/view/heading.js';
import { headingsOf } from '../../src/view/headings.js';
import { kit } from '../../src/view/kit.js';

const isHeading = (level: HeadingLevel, draw: Headings): void =>
  void it(`is a heading of level ${String(level)}, a part, and runs in its text’s direction`, async () => {
    const [node] = (await drawn(draw(level, 'headline', 'Tide turns'))).children as unknown as [HTMLElement];
    expect([node.localName, node.getAttribute('part'), node.className, node.dir, node.textContent]).to.deep.equal([
      `h${String(level)}`,
      'headline',
      'headline',
      'auto',
      'Tide turns',
    ]);
  });

describe('heading', () => {
  for (const level of [2, 3, 4] as const) isHeading(level, heading);
});

describe('headingsOf', () => {
  for (const level of [1, 2, 3, 4, 5, 6] as const) isHeading(level, headingsOf(kit));
});
