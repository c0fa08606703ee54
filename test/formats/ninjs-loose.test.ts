import { expect } from '@open-wc/testing';
import { looseIn } from '../../src/formats/ninjs-loose.js';
import { readNinjs } from './foreign.js';
import { findings } from './read.js';

const loose = (value: unknown): string[] => looseIn('[0]', value).map(({ path, rule }) => `${path} ${rule}`);

describe('what is written in ninjs in another way than the standard has it', () => {
  const CASES: [fact: string, item: unknown, findings: string[]][] = [
    ['a headline alone', { headlines: { role: 'main', value: 'A' } }, ['[0].headlines single-as-list']],
    ['a service alone', { service: { code: 'n', name: 'National' } }, ['[0].service single-as-list']],
    ['lists', { headlines: [{ value: 'A' }], service: [], subjects: null }, []],
    ['things by their names', { subject: { first: { name: 'A' } }, altids: { web: 'https://a.example/' } }, []],
    [
      'an id as a number',
      { uri: 4711, versionCreated: 20261120 },
      ['[0].uri number-as-text', '[0].versionCreated number-as-text'],
    ],
    ['a status in capitals', { pubStatus: 'Usable' }, ['[0].pubStatus text-cleaned']],
    ['a status as it should be', { pubstatus: 'usable' }, []],
    [
      'sizes as texts, of an item and of what goes with it',
      {
        renditions: [{ width: '1200' }],
        associations: { featuremedia: { renditions: { '16-9': { width: 640, height: '360' } } } },
      },
      ['[0].renditions[0].width text-as-number', '[0].associations.featuremedia.renditions.16-9.height text-as-number'],
    ],
    ['a size that is none', { renditions: [{ width: 'wide' }] }, []],
    ['no item', 'a text', []],
  ];
  for (const [fact, item, expected] of CASES) {
    it(`is told: ${fact}`, () => {
      expect(loose(item)).to.deep.equal(expected);
    });
  }

  it('is looked for no deeper than renditions of what goes with an item', () => {
    const deep = JSON.parse(`${'{"associations":['.repeat(3000)}{"uri":1}${']}'.repeat(3000)}`) as unknown;
    expect(loose(deep)).to.deep.equal([]);
  });

  it('is read, and stands in the report of the feed', async () => {
    const feed = await readNinjs([
      { uri: 4711, versioncreated: '2026-01-06T08:00:00Z', headlines: { value: 'A' }, bodies: { value: 'B' } },
    ]);
    expect(feed.articles.map(({ id, headline }) => [id, headline])).to.deep.equal([['4711', 'A']]);
    expect(findings(feed)).to.deep.equal([
      '[0].uri number-as-text info',
      '[0].headlines single-as-list info',
      '[0].bodies single-as-list info',
    ]);
  });
});
