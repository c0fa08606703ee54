import '../../../src/define/article-body.js';
import '../../../src/define/related-articles.js';
import { expect } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import { address, feedOf, mount, settled, until } from '../../support/news.js';
import { line, shown } from '../flow/stage.js';

describe('news-related-articles, with deduplicate', () => {
  it('leaves out what earlier elements show, gets it back, and never shows the article itself', async () => {
    const src = address();
    const town = { _news: { section: { name: 'Town' } } };
    stubFetch({ [src]: { json: feedOf(line('e d c b a', { a: town, b: town, c: town, d: town, e: town })) } });
    const body = await settled(await mount('news-article-body', { src, 'article-id': 'b' }));
    const list = await settled(await mount('news-section-feed', { src, limit: '2' }));
    const wish = { src, 'article-id': 'b' };
    const all = await settled(await mount('news-related-articles', wish));
    const rest = await settled(await mount('news-related-articles', { ...wish, limit: '1', deduplicate: '' }));
    expect([shown(body), shown(list), shown(all)]).to.deep.equal(['b', 'e d', 'e d c a']);
    await until(() => rest.status === 'empty', 'that all is shown already');
    all.remove();
    await until(() => shown(rest) === 'c', 'what is left');
    list.remove();
    body.remove();
    await until(() => shown(rest) === 'e', 'what came back');
  });
});
