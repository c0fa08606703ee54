import { expect } from '@open-wc/testing';
import { readNinjs } from './foreign.js';
import { findings, itemOf, feedOf, readFeed } from './read.js';

const AT = '2026-01-06T08:00:00Z';

const item = (uri: string, fields: object = {}): object => ({
  uri,
  firstCreated: AT,
  headlines: [{ role: 'main', value: `Story ${uri}` }],
  ...fields,
});

const left = async (...items: object[]): Promise<string[]> => (await readNinjs(items)).articles.map(({ id }) => id);

describe('one story of an agency', () => {
  for (const key of ['evolvedFrom', 'evolvedfrom']) {
    it(`is shown in the version that says what it was made of: ${key}`, async () => {
      expect(await left(item('urn:1'), item('urn:2', { [key]: 'urn:1' }))).to.deep.equal(['urn:2']);
    });
  }

  it('is known by the name that the newsroom gives it, where an interface gives it an address too', async () => {
    const at = 'https://desk.example/contentapi/items/';
    const named = (name: string, fields: object = {}): object => ({
      ...item(at + name),
      guid: `urn:${name}`,
      ...fields,
    });
    expect(await left(named('1'), named('2', { evolvedfrom: 'urn:1' }))).to.deep.equal([`${at}2`]);
    const alone = item(`${at}urn%3Adesk%3A3`);
    expect(await left(alone, item(`${at}urn%3Adesk%3A4`, { evolvedfrom: 'urn:desk:3' }))).to.deep.equal([
      `${at}urn%3Adesk%3A4`,
    ]);
    expect(await left(item(`${at}%E0%A4`), item('urn:5', { evolvedfrom: '%E0%A4' }))).to.deep.equal(['urn:5']);
  });

  it('is told with the version that is not shown', async () => {
    const feed = await readNinjs([item('urn:2', { evolvedFrom: 'urn:1' }), item('urn:1')]);
    expect(findings(feed)).to.include('[1] wire-copy info');
    expect(feed.report.find(({ rule }) => rule === 'wire-copy')?.seen).to.equal('Story urn:1');
  });

  it('is shown in an earlier version while the later one may not be', async () => {
    const later = item('urn:2', { evolvedFrom: 'urn:1', embargoedUntil: '2099-01-01T00:00:00Z' });
    expect(await left(item('urn:1'), later)).to.deep.equal(['urn:1']);
  });

  it('is whole where what it was made of is not there, or is no id', async () => {
    expect(
      await left(item('urn:2', { evolvedFrom: 'urn:1' }), item('urn:3', { evolvedFrom: ['urn:2'] })),
    ).to.deep.equal(['urn:2', 'urn:3']);
  });

  it('is shown once under one headline within two days', async () => {
    const copy = (id: string, date: string, agency: string): Record<string, unknown> =>
      itemOf({
        id,
        url: `https://northwind.example/${id}`,
        date_published: date,
        _news: { agency: { name: agency }, byline: 'City Desk' },
      });
    const feed = await readFeed(
      feedOf(
        copy('a', '2026-01-06T08:00:00Z', 'Lantern Wire'),
        copy('b', '2026-01-07T08:00:00Z', 'Lantern Wire'),
        copy('c', '2026-01-07T08:00:00Z', 'Tidal Press'),
        copy('d', '2026-01-09T08:00:00Z', 'Lantern Wire'),
      ),
    );
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['a', 'c', 'd']);
    expect(findings(feed)).to.deep.equal(['items[1] wire-copy info']);
  });
});
