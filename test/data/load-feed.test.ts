import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/data/load-feed.js';
import { stubFetch, type Stubbed } from '../support/fetch.js';

const FEED = 'https://news.example/feeds/city.json';
const DOCUMENT = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City',
  items: [{ id: '1', url: '/city/tram', title: 'Tram line opens', content_text: 'The tram line opened.' }],
};

const load = async (answer: Stubbed): ReturnType<typeof loadFeed> => {
  const { fetch } = stubFetch({ [FEED]: answer });
  return loadFeed(FEED, { fetch });
};

describe('loadFeed', () => {
  it('gives a feed that knows where it came from', async () => {
    const { value, problem } = await load({ json: DOCUMENT });
    expect(problem).to.equal(null);
    expect(value).to.include({ title: 'City', url: FEED });
    expect(value?.articles.map(({ headline }) => headline)).to.deep.equal(['Tram line opens']);
  });

  it('resolves addresses against the address after redirects', async () => {
    const { value } = await load({ json: DOCUMENT, url: 'https://www.news.example/v2/city.json' });
    expect(value?.url).to.equal('https://www.news.example/v2/city.json');
    expect(value?.articles[0]?.url).to.equal('https://www.news.example/city/tram');
  });

  it('reads past a byte order mark (quirk 17)', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(DOCUMENT)}`);
    expect((await load({ body: bytes })).value?.title).to.equal('City');
  });

  for (const type of ['application/feed+json', 'application/json', 'text/plain', 'text/html', '']) {
    it(`takes a feed sent as "${type}" (quirk 17)`, async () => {
      const { value } = await load({ body: JSON.stringify(DOCUMENT), headers: { 'content-type': type } });
      expect(value?.articles).to.have.length(1);
    });
  }

  it('tells an HTML page with status 200 as not-json (quirk 17)', async () => {
    const { value, problem } = await load({ body: '<!doctype html><title>Sorry</title>' });
    expect(value).to.equal(null);
    expect(problem).to.include({ kind: 'not-json', detail: 'HTML', url: FEED });
  });

  it('tells the problem of the request', async () => {
    expect((await load({ status: 404 })).problem).to.include({ kind: 'http', status: 404 });
    expect((await load('fail')).problem).to.include({ kind: 'network' });
  });

  it('reads as it is told: format, agencies, link template, the present', async () => {
    const { fetch } = stubFetch({
      [FEED]: {
        json: {
          title: 'City',
          items: [
            { id: 'a 1', title: 'One', content_text: 'x', authors: [{ name: 'Desk, Northwind' }] },
            { id: 'b', title: 'Two', content_text: 'x', _news: { expires: '2026-01-06T10:00:00Z' } },
          ],
        },
      },
    });
    const { value } = await loadFeed(FEED, {
      fetch,
      format: 'json-feed',
      agencies: ['Northwind'],
      linkTemplate: '/story?id={id}',
      now: Date.parse('2026-01-06T11:00:00Z'),
    });
    expect(value?.articles).to.have.length(1);
    expect(value?.articles[0]).to.deep.include({
      url: 'https://news.example/story?id=a%201',
      agency: { name: 'Northwind', url: null, logo: null },
    });
  });

  it('rejects with the reason of the caller’s own abort, and only then', async () => {
    stubFetch({ [FEED]: { json: DOCUMENT } });
    const reason = new Error('Gone');
    const answer = loadFeed(FEED, { signal: AbortSignal.abort(reason) }).catch((error: unknown) => error);
    expect(await answer).to.equal(reason);
  });
});
