import { expect } from '@open-wc/testing';
import { feedOf, findings, itemOf, readFeed, readItem } from './read.js';

const forbidden = async (news: unknown, key = '_news'): Promise<string[]> => {
  const feed = await readFeed(feedOf(itemOf({ [key]: news })), { now: Date.parse('2026-01-06T12:00:00Z') });
  expect(feed.articles, JSON.stringify(news)).to.deep.equal([]);
  return findings(feed);
};

describe('an embargo that cannot be read', () => {
  for (const fields of [
    { embargoed_until: 'next Tuesday', status: 'usable' },
    { status: 'usable', embargoed_until: 'next Tuesday' },
    { embargoed_until: 'next Tuesday', Status: 'usable' },
  ]) {
    it(`holds the story back, whatever else stands there: ${JSON.stringify(fields)}`, async () => {
      expect(await forbidden(fields)).to.contain('items[0] not-usable error');
    });
  }
});

describe('a status that is not written as it should be', () => {
  for (const status of ['Canceled', ' withheld ', 'CANCELLED', ['canceled']]) {
    it(`still holds: ${JSON.stringify(status)}`, async () => {
      expect(await forbidden({ status })).to.deep.equal([
        'items[0]._news.status text-cleaned info',
        'items[0] not-usable error',
      ]);
    });
  }

  for (const status of ['killed', 'draft', 'embargoed', 0, false, {}, { toString: 1 }, ['usable', 'canceled']]) {
    it(`holds back what nobody knows the meaning of: ${JSON.stringify(status)}`, async () => {
      expect(await forbidden({ status })).to.deep.equal([
        'items[0]._news.status value-unknown warning',
        'items[0] not-usable error',
      ]);
    });
  }

  for (const status of [null, '', 'Usable', 'usable ']) {
    it(`lets pass what means usable: ${JSON.stringify(status)}`, async () => {
      expect((await readItem({ _news: { status } })).article.status).to.equal('usable');
    });
  }

  it('holds under keys in any case', async () => {
    expect(await forbidden({ STATUS: 'Withheld' }, '_News')).to.include('items[0] not-usable error');
  });
});

describe('an embargo', () => {
  for (const until of ['tomorrow', '2026-13-45', 1767700800, {}, ['2026-01-07T00:00:00Z'], true]) {
    it(`that cannot be read holds the article back: ${JSON.stringify(until)}`, async () => {
      expect((await forbidden({ embargoed_until: until })).at(-1)).to.equal('items[0] not-usable error');
    });
  }

  for (const until of ['2026-01-07', '2026-01-06 12:01', 'Wed, 07 Jan 2026 00:00:00 GMT']) {
    it(`in another way of writing holds until its time: ${until}`, async () => {
      expect((await forbidden({ embargoed_until: until })).at(-1)).to.equal('items[0] under-embargo error');
      expect((await forbidden({ Embargoed_Until: until }, '_NEWS')).at(-1)).to.equal('items[0] under-embargo error');
    });
  }

  for (const until of [null, '', ' ']) {
    it(`that is ${JSON.stringify(until)} is none`, async () => {
      const { article } = await readItem({ _news: { embargoed_until: until } });
      expect([article.status, article.embargoedUntil]).to.deep.equal(['usable', null]);
    });
  }
});

describe('an expiry', () => {
  it('that cannot be read takes nothing away, with a finding', async () => {
    const { article, report } = await readItem({ _news: { expires: 'soon' } });
    expect(article.expires).to.equal(null);
    expect(report).to.deep.equal(['items[0]._news.expires date-bad warning']);
  });
});

describe('a syndication', () => {
  it('in other letters is put right', async () => {
    expect((await readItem({ _news: { syndication: 'Summary' } })).article.syndication).to.equal('summary');
  });

  it('that nobody knows allows the headline alone', async () => {
    const { article, report } = await readItem({ _news: { syndication: 'none' } });
    expect(article.syndication).to.equal('headline');
    expect(report).to.deep.equal(['items[0]._news.syndication value-unknown warning']);
  });
});

describe('labels', () => {
  it('in other letters are put right where one of them is wrong; unknown ones go, with a finding', async () => {
    const { article, report } = await readItem({ _news: { labels: ['LIVE', 'weird', 'Opinion', 7, 'video'] } });
    expect(article.labels).to.deep.equal(['live', 'opinion', 'video']);
    expect(report).to.have.members([
      'items[0]._news.labels[0] text-cleaned info',
      'items[0]._news.labels[1] label-unknown warning',
      'items[0]._news.labels[2] text-cleaned info',
      'items[0]._news.labels[3] label-unknown warning',
    ]);
  });

  it('that stand alone or as objects are read, with a finding; what is nothing is none', async () => {
    const { article, report } = await readItem({ _news: { labels: [null, { name: 'live' }, { name: 'odd' }, []] } });
    expect(article.labels).to.deep.equal(['live']);
    expect(report).to.have.members([
      'items[0]._news.labels[2] label-unknown warning',
      'items[0]._news.labels[3] label-unknown warning',
      'items[0]._news.labels[0] object-as-text info',
    ]);
    const alone = await readItem({ _news: { labels: 'exclusive' } });
    expect(alone.article.labels).to.deep.equal(['exclusive']);
    expect(alone.report).to.deep.equal(['items[0]._news.labels single-as-list info']);
  });
});
