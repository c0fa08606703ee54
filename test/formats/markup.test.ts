import { expect } from '@open-wc/testing';
import { readAt, postOf } from './foreign.js';
import { findings, readItem } from './read.js';

describe('markup in plain text', () => {
  const TITLES: [title: string, told: boolean][] = [
    ['Bridge &amp; ferry reopen', true],
    ['The ferry&#8217;s back', true],
    ['The <em>Kittiwake</em> sails', true],
    ['Bridge & ferry reopen', false],
    ['Water < 4 °C, air > 20 °C', false],
    ['R&D; the harbour’s way', true],
    ['AT & T; a story', false],
  ];
  for (const [title, told] of TITLES) {
    it(`of a headline is shown to the letter, and ${told ? 'told' : 'not told where there is none'}: ${title}`, async () => {
      const { article, report } = await readItem({ title });
      expect(article.headline).to.equal(title);
      expect(report).to.deep.equal(told ? ['items[0].title markup-shown info'] : []);
    });
  }

  it('goes out of an excerpt and a caption', async () => {
    const { article, report } = await readItem({
      summary: '<p>It is <em>open</em>.</p>',
      image: 'https://northwind.example/pier.jpg',
      _news: { image: { alt: 'A pier', caption: 'The <a href="/pier">pier</a> at noon' } },
    });
    expect([article.summary, article.image?.caption]).to.deep.equal(['It is open.', 'The pier at noon']);
    expect(report).to.deep.equal([
      'items[0].summary text-cleaned info',
      'items[0]._news.image.caption text-cleaned info',
    ]);
  });

  it('that was escaped once too often is told, in a text as in a post’s title', async () => {
    const { report } = await readItem({ title: 'A &lt; B', content_html: '&lt;p&gt;It is open.&lt;/p&gt;' });
    expect(report).to.deep.equal(['items[0].title markup-shown info', 'items[0].content_html markup-shown info']);
    const feed = await readAt([postOf({ title: { rendered: 'Bridge &amp;amp; ferry' } })]);
    expect(feed.articles[0]?.headline).to.equal('Bridge &amp; ferry');
    expect(findings(feed)).to.deep.equal(['[0].title.rendered markup-shown info']);
  });

  it('is none where signs stand in quoted code', async () => {
    const { report } = await readItem({ content_html: '<p>Write &lt;p&gt; for a paragraph.</p>' });
    expect(report).to.deep.equal([]);
  });
});
