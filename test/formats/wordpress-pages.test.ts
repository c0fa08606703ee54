import { expect } from '@open-wc/testing';
import { nextPage } from '../../src/formats/wordpress-pages.js';
import { postOf, readAt } from './foreign.js';

const API = 'https://tidemark.example/wp-json/wp/v2/posts?_embed=1';

const next = (url: string | null, count: number, headers: Record<string, string> | null = null): string =>
  nextPage({ url, headers: headers && new Headers(headers) }, count);

/** The query of the next page. */
const query = (...given: Parameters<typeof next>): string => next(...given).replace(/^[^?]*\?/, '');

describe('the next page of a WordPress', () => {
  it('is there as long as its header says so, however many posts there are', () => {
    expect(query(API, 3, { 'x-wp-totalpages': '3' })).to.equal('_embed=1&page=2');
    expect(query(`${API}&page=2`, 10, { 'x-wp-totalpages': '3' })).to.equal('_embed=1&page=3');
    expect(next(`${API}&page=3`, 10, { 'x-wp-totalpages': '3' })).to.equal('');
  });

  it('is there as long as the answer links to one', () => {
    const link = (rel: string): Record<string, string> => ({
      link: `<https://tidemark.example/x?page=9>; rel="${rel}"`,
    });
    expect(query(`${API}&page=2`, 10, link('next'))).to.equal('_embed=1&page=3');
    expect(next(`${API}&page=2`, 10, link('prev'))).to.equal('');
    expect(query(API, 10, link('https://api.w.org/'))).to.equal('_embed=1&page=2');
  });

  it('is there as long as pages are full, where no header can be read', () => {
    expect(query(API, 10)).to.equal('_embed=1&page=2');
    expect(next(API, 9)).to.equal('');
    expect(query(`${API}&per_page=3`, 3)).to.equal('_embed=1&per_page=3&page=2');
    expect(next(`${API}&per_page=20`, 10)).to.equal('');
  });

  it('goes on by the offset where the address has one', () => {
    expect(query(`${API}&offset=5&page=7`, 10)).to.equal('_embed=1&offset=15&page=7');
    expect(query(`${API}&offset=10`, 10, { 'x-wp-totalpages': '3' })).to.equal('_embed=1&offset=20');
    expect(next(`${API}&offset=20`, 10, { 'x-wp-totalpages': '3' })).to.equal('');
  });

  it('is asked for in either way that WordPress is asked', () => {
    const plain = 'https://tidemark.example/index.php?rest_route=/wp/v2/posts&_embed';
    expect(new URL(next(plain, 10)).searchParams.get('page')).to.equal('2');
    expect(new URL(next(plain, 10)).searchParams.get('rest_route')).to.equal('/wp/v2/posts');
    expect(next('https://tidemark.example/blog/wp-json/wp/v2/articles/', 10)).to.include('?page=2');
  });

  for (const url of [
    null,
    '',
    'not an address',
    '/wp-json/wp/v2/posts',
    'https://tidemark.example/posts.json',
    'https://tidemark.example/wp-json/wp/v2/posts/7',
    'https://tidemark.example/wp-json/tide/v1/stories',
  ]) {
    it(`is not known of ${String(url)}`, () => {
      expect(next(url, 10)).to.equal('');
    });
  }

  it('is in the feed, and none behind one post', async () => {
    const posts = Array.from({ length: 10 }, (_, id) => postOf({ id }));
    expect((await readAt(posts, { url: API })).nextUrl).to.equal(`${API}&page=2`);
    expect((await readAt(posts, { url: API, headers: new Headers({ 'x-wp-totalpages': '1' }) })).nextUrl).to.equal(
      null,
    );
    expect((await readAt({ posts }, { url: API })).nextUrl).to.equal(`${API}&page=2`);
    expect((await readAt(postOf(), { url: API })).nextUrl).to.equal(null);
  });
});
