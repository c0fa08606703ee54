import { expect, parts } from '../support/elements.js';
import { cardWith, feedWith, fullStory, isShown } from '../support/news.js';

const summaries = (element: Element): HTMLDetailsElement[] => [...element.shadowRoot!.querySelectorAll('details')];

describe('a news element on paper', () => {
  it('shows the credits that stand behind a mark, and on the screen hides them again', async () => {
    const element = await feedWith([fullStory(0), fullStory(1), fullStory(2)]);
    const [first, ...others] = summaries(element);
    expect(others).to.have.length(2);
    first!.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    expect(parts(element, 'credit').map(isShown)).to.deep.equal([true, true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(summaries(element).map(({ open }) => open)).to.deep.equal([true, false, false]);
  });

  it('has nothing to do with it any more when it has left the page', async () => {
    const element = await cardWith([fullStory(0)], { layout: 'inline' });
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(summaries(element)[0]!.open).to.equal(false);
  });
});
