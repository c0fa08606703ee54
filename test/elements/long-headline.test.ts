import { expect, part } from '../support/elements.js';
import { feedWith, fullStory } from '../support/news.js';

describe('a headline of thousands of characters', () => {
  const words = 'Tide '.repeat(2000).trim();

  it('is cut, and whole where the keyboard comes to it', async () => {
    const element = await feedWith([fullStory(0, { title: words }), fullStory(1)]);
    const link = part(element, 'link') as HTMLAnchorElement;
    expect(link.textContent).to.equal(words);
    const cut = link.getBoundingClientRect().height;
    expect(cut).to.be.below(600);
    link.focus();
    expect(link.matches(':focus-visible')).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.at.least(3 * cut);
  });

  it('is cut where it leads nowhere', async () => {
    const element = await feedWith([fullStory(0, { title: words, url: undefined })]);
    expect(part(element, 'headline').textContent.trim()).to.equal(words);
    expect(part(element, 'headline').getBoundingClientRect().height).to.be.below(600);
  });
});
