import { LAYOUTS } from '../../../src/layouts/table.js';
import { audited } from '../../support/audit.js';
import { expect, part, parts, texts } from '../../support/elements.js';
import { fullStory, until, warnings, type Wire } from '../../support/news.js';
import { outline, relatedWith } from '../article-body/stage.js';

const FULL: Wire[] = Array.from({ length: 9 }, (_, number) =>
  fullStory(number, {
    title: `Story ${String(number)}`,
    date_published: `2026-01-0${String((number % 2) + 5)}T10:00:00Z`,
  }),
);

/** All lists of an element: a timeline has one a day. */
const lists = (element: Element): string[] =>
  parts(element, 'items')
    .filter((each) => each.matches('ul, ol'))
    .map((each) => `${each.localName} ${each.getAttribute('role')!}`);

/** The lists that six stories of two days are in. */
const LISTS: Partial<Record<string, string[]>> = { ranked: ['ol list'], timeline: ['ul list', 'ul list'] };

for (const layout of Object.keys(LAYOUTS)) {
  describe(`news-related-articles, layout ${layout}`, () => {
    it('is accessible', async () => {
      await audited(await relatedWith(FULL, { layout }));
    });

    it('has six stories in its arrangement, none of them the article itself, nor one twice', async () => {
      const element = await relatedWith(FULL, { layout });
      expect(element.shadowRoot!.querySelectorAll(`.as-${layout}`)).to.have.length(1);
      const headlines = texts(element, 'headline');
      expect([headlines.length, new Set(headlines).size]).to.deep.equal([6, 6]);
      expect(headlines).not.to.contain('Story 0');
    });

    it('is a list of as many places as it has stories, below the heading', async () => {
      const element = await relatedWith(FULL, { layout });
      expect(lists(element)).to.deep.equal(LISTS[layout] ?? ['ul list']);
      for (const item of parts(element, 'item'))
        expect([item.localName, item.parentElement!.getAttribute('role')]).to.deep.equal(['li', 'list']);
      expect(parts(element, 'item')).to.have.length(6);
      const [heading, ...stories] = outline(element);
      expect(heading).to.equal('h2 More Harbour articles');
      const levels = stories.filter((line) => line.includes('Story')).map((line) => line.slice(0, 2));
      expect(new Set(levels)).to.deep.equal(new Set([layout === 'timeline' ? 'h4' : 'h3']));
    });

    it('has as many as the page asks for, and no wider than their room', async () => {
      const element = await relatedWith(FULL, { layout, limit: '2' });
      element.parentElement!.style.width = '160px';
      await until(() => parts(element, 'card').length === 2, 'two cards');
      const { scrollWidth, clientWidth } = element.shadowRoot!.querySelector('.root')!;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  });
}

describe('news-related-articles, its layout', () => {
  it('is a grid for one that is not known, which is named once', async () => {
    const written = warnings();
    const element = await relatedWith(FULL, { layout: 'mosaic' });
    expect([element.layout, part(element, 'items').className]).to.deep.equal(['grid', 'items as-grid']);
    expect(written.filter((text) => text.includes('layout "mosaic"'))).to.have.length(1);
  });

  it('counts the places of a ranking in the page’s digits', async () => {
    const element = await relatedWith(FULL, { layout: 'ranked', limit: '2', lang: 'fa' });
    await until(() => texts(element, 'rank').join() === '۱,۲', 'the numbers');
    expect(part(element, 'items').localName).to.equal('ol');
  });

  it('says in a carousel what its group is: the heading', async () => {
    const element = await relatedWith(FULL, { layout: 'carousel' });
    expect(element.shadowRoot!.querySelector('[role="group"]')!.getAttribute('aria-label')).to.equal(
      'More Harbour articles',
    );
  });
});
