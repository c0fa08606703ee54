import { expect } from '@open-wc/testing';
import { pathIn, within, type Converted } from '../../src/formats/converter.js';

const converted: Converted = {
  document: { items: [] },
  list: 'posts',
  paths: ['posts[0]', 'posts[1]'],
  keysOf: (index) => ({
    title: index ? 'headline' : 'title.rendered',
    '_news.image': 'media[0]',
    '_news.image.credit': 'media[0].meta.credit',
  }),
  findings: [],
};

describe('a path in a JSON Feed leads to', () => {
  const placed = pathIn(converted);
  for (const [path, expected] of [
    ['items', 'posts'],
    ['items[1]', 'posts[1]'],
    ['items[0].title', 'posts[0].title.rendered'],
    ['items[1].title', 'posts[1].headline'],
    ['items[0]._news.image', 'posts[0].media[0]'],
    ['items[0]._news.image.url', 'posts[0].media[0].url'],
    ['items[0]._news.image.credit', 'posts[0].media[0].meta.credit'],
    ['items[0].title[2].x', 'posts[0].title.rendered[2].x'],
    ['items[0].titles', 'posts[0].titles'],
    ['items[0].strange key\n', 'posts[0].strange key\n'],
    ['version', 'version'],
    ['_news.publisher', '_news.publisher'],
  ]) {
    it(`${expected} for ${path}`, () => expect(placed(path!)).to.equal(expected));
  }

  it('the key alone where the document is the item, and nothing where it is all', () => {
    const alone = pathIn({ ...converted, list: '', paths: [''] });
    expect(['items[0].title', 'items[0]', 'items'].map(alone)).to.deep.equal(['title.rendered', '', '']);
  });
});

describe('a place within a place', () => {
  it('has a stop between the two, where both are there', () => {
    expect([within('a[0]', 'b'), within('', 'b'), within('a[0]', '')]).to.deep.equal(['a[0].b', 'b', 'a[0]']);
  });
});
