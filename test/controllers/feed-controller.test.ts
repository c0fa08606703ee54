import { LitElement } from 'lit';
import { expect, fixture, html } from '../support/elements.js';
import { stubFetch } from '../support/fetch.js';
import { address, feedOf, stories, until } from '../support/news.js';
import { FeedController, type FeedRequest } from '../../src/controllers/feed-controller.js';
import type { Feed } from '../../src/model/feed.js';

class LoadingElement extends LitElement {
  wanted: FeedRequest | null = null;
  readonly told: string[] = [];
  readonly control = new FeedController(this, () => this.wanted, {
    loaded: (feed, changed) => this.told.push(`loaded ${String(feed.articles.length)} ${changed ? 'new' : 'same'}`),
    failed: ({ kind }) => this.told.push(`failed ${kind}`),
  });
}
customElements.define('test-loading', LoadingElement);

const want = (src: string, lazy = false): FeedRequest => ({
  src,
  lazy,
  offline: false,
  parse: { format: 'auto', agencies: [], linkTemplate: '', extract: 'credit byline' },
});

const show = (wanted: FeedRequest | null): Promise<LoadingElement> =>
  fixture<LoadingElement>(html`<test-loading .wanted=${wanted}></test-loading>`);

const idle = (element: LoadingElement): Promise<void> => until(() => !element.control.busy, 'an answer');

describe('FeedController', () => {
  it('loads what its host wants, and tells', async () => {
    const src = address();
    stubFetch({ [src]: { json: feedOf(stories(2)) } });
    const element = await show(want(src));
    expect(element.control.busy).to.equal(true);
    const feed = await element.control.loaded;
    expect(feed?.articles).to.have.length(2);
    expect(element.control.feed).to.equal(feed);
    expect([element.control.busy, element.control.problem]).to.deep.equal([false, null]);
    expect(element.told).to.deep.equal(['loaded 2 new']);
  });

  it('loads nothing while nothing is wanted', async () => {
    const { requests } = stubFetch({});
    const { control, told } = await show(null);
    expect([control.busy, control.feed, control.problem, told.length, requests.length]).to.deep.equal([
      false,
      null,
      null,
      0,
      0,
    ]);
  });

  it('does not ask again when its host updates for other reasons', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1)) } });
    const element = await show(want(src));
    await element.control.loaded;
    element.wanted = want(src);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.control.busy).to.equal(false);
    expect(requests).to.have.length(1);
  });

  it('reads again, without a request, when it is to be read in another way', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1, { url: undefined })) } });
    const element = await show(want(src));
    expect((await element.control.loaded)?.articles[0]?.url).to.equal(null);
    element.wanted = { ...want(src), parse: { ...want(src).parse, linkTemplate: 'https://ledger.example/{id}' } };
    element.requestUpdate();
    await element.updateComplete;
    expect((await element.control.loaded)?.articles[0]?.url).to.equal('https://ledger.example/s0');
    expect(requests).to.have.length(1);
  });

  it('tells whether a reload changed anything', async () => {
    const src = address();
    const [one, two] = [feedOf(stories(1)), feedOf(stories(2))];
    stubFetch({ [src]: [{ json: one }, { json: one }, { json: two }, { status: 404 }, { status: 410 }] });
    const element = await show(want(src));
    await element.control.loaded;
    const feeds: (Feed | null)[] = [];
    for (let times = 0; times < 4; times++) {
      await element.control.renew('fresh');
      feeds.push(element.control.feed);
    }
    expect(element.told).to.deep.equal(['loaded 1 new', 'loaded 1 same', 'loaded 2 new', 'failed http', 'failed http']);
    expect(feeds.map((feed) => feed?.articles.length ?? null)).to.deep.equal([1, 2, 2, null]);
  });

  it('forgets a problem when the next load is good', async () => {
    const src = address();
    stubFetch({ [src]: [{ status: 404 }, { json: feedOf(stories(1)) }] });
    const element = await show(want(src));
    expect(await element.control.loaded).to.equal(null);
    expect(element.control.problem?.kind).to.equal('http');
    await element.control.renew('fresh');
    expect(element.control.problem).to.equal(null);
    expect(element.control.feed?.articles).to.have.length(1);
  });

  it('makes a problem of a fault of ours', async () => {
    const src = address();
    stubFetch({ [src]: { json: feedOf(stories(1)) } });
    const { parse } = want(src);
    const element = await show({ ...want(src), parse: { ...parse, extract: null as never } });
    await idle(element);
    expect(element.control.feed).to.equal(null);
    expect(element.control.problem?.kind).to.equal('not-a-feed');
    expect(element.told).to.deep.equal(['failed not-a-feed']);
  });

  it('settles one promise for a load that was cut off and resumed', async () => {
    const src = address();
    stubFetch({ [src]: ['never', { json: feedOf(stories(1)) }] });
    const element = await show(want(src));
    const { loaded } = element.control;
    const holder = element.parentElement!;
    element.remove();
    expect(element.control.busy).to.equal(false);
    holder.append(element);
    expect((await loaded)?.articles).to.have.length(1);
  });

  it('does not load outside of the page', async () => {
    const { requests } = stubFetch({});
    const element = await show(null);
    element.remove();
    element.wanted = want(address());
    await element.control.renew('fresh');
    element.requestUpdate();
    await element.updateComplete;
    expect(requests).to.deep.equal([]);
  });

  it('reloads also what waits to come near', async () => {
    const src = address();
    const { requests } = stubFetch({ [src]: { json: feedOf(stories(1)) } });
    const holder = await fixture<HTMLElement>(html`<div style="padding-block-start: 500vh"></div>`);
    const element = new LoadingElement();
    element.wanted = want(src, true);
    holder.append(element);
    await element.updateComplete;
    expect(requests).to.deep.equal([]);
    await element.control.renew('fresh');
    expect(element.control.feed?.articles).to.have.length(1);
    expect(requests).to.have.length(1);
  });

  it('has the page’s first formatter made while the answer is on its way', async () => {
    // What other tests asked for has its own by then.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const steps: string[] = [];
    const { DateTimeFormat } = Intl;
    const src = address();
    stubFetch({
      [src]: () => {
        steps.push('asked');
        return 'never';
      },
    });
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (Kind, given: []) => {
        steps.push('formatter');
        return new Kind(...given);
      },
    });
    try {
      await show(want(src));
      await until(() => steps.length > 1, 'a formatter');
      expect(steps.slice(0, 2)).to.deep.equal(['asked', 'formatter']);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
