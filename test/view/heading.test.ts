import { expect } from '../support/elements.js';
import { drawn } from '../support/views.js';
import { heading } from '../../src/view/heading.js';

describe('heading', () => {
  for (const level of [1, 2, 3, 4, 5, 6] as const) {
    it(`is a heading of level ${String(level)}, a part, and runs in its text’s direction`, async () => {
      const [node] = (await drawn(heading(level, 'headline', 'Tide turns'))).children as unknown as [HTMLElement];
      expect([node.localName, node.getAttribute('part'), node.className, node.dir, node.textContent]).to.deep.equal([
        `h${String(level)}`,
        'headline',
        'headline',
        'auto',
        'Tide turns',
      ]);
    });
  }
});
