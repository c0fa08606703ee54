import { expect, parts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  cardWith,
  feedOf,
  feedWith,
  fullStory,
  mount,
  PICTURE,
  settled,
  until,
  type News,
  type Wire,
} from '../../support/news.js';

const focal = (number: number, x: number | null, y = 0.5): Wire =>
  fullStory(
    number,
    {},
    {
      image: {
        url: `${PICTURE}?${String(number)}`,
        alt: '',
        credit: 'C',
        width: 1200,
        height: 800,
        ...(x === null ? {} : { focal: { x, y } }),
      },
    },
  );

const positions = (element: News): string[] => parts(element, 'image').map(({ style }) => style.objectPosition);

describe('what matters in pictures that are cut', () => {
  it('is kept in sight, each picture by its own place', async () => {
    const element = await feedWith([focal(0, 0.25, 0.75), focal(1, null), focal(2, 1, 0)]);
    await until(() => positions(element)[0] !== '', 'the place');
    expect(positions(element)).to.deep.equal(['25% 75%', '', '100% 0%']);
  });

  it('is kept in sight where a card stands alone', async () => {
    const element = await cardWith([focal(0, 0, 1)], { layout: 'hero' });
    await until(() => positions(element)[0] !== '', 'the place');
    expect(positions(element)).to.deep.equal(['0% 100%']);
  });

  it('goes with its story to another place, and from the place that it leaves', async () => {
    const src = address();
    stubFetch({
      [src]: [{ json: feedOf([focal(0, 0.25), focal(1, null)]) }, { json: feedOf([focal(1, null), focal(0, 0.25)]) }],
    });
    const element = await settled(await mount('news-section-feed', { src }));
    await until(() => positions(element)[0] !== '', 'the place');
    await element.reload();
    expect(positions(element)).to.deep.equal(['', '25% 50%']);
  });

  it('needs no style in the markup, which a page’s policy may forbid', async () => {
    const element = await feedWith([focal(0, null), focal(1, null)]);
    expect(element.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
  });
});
