import { expect } from '@open-wc/testing';
import { idOf, idsOf } from '../../src/formats/ninjs-ids.js';
import { readNinjs } from './foreign.js';

const API = 'https://desk.example/contentapi/items/';

describe('the names of an item of ninjs', () => {
  const ids = idsOf([{ uri: `${API}urn%3Aa`, guid: 'tag:a' }, { guid: 'urn:b' }, { uri: 'urn:a' }, 'a text', null]);

  it('lead to its id: its address, its guid, and what its address is made of', () => {
    for (const name of [`${API}urn%3Aa`, 'tag:a', 'urn:a']) expect(idOf(name, ids), name).to.equal(`${API}urn%3Aa`);
    expect(idOf('urn:b', ids)).to.equal('urn:b');
  });

  it('are all that is known: another name stays what it is', () => {
    expect([idOf('urn:c', ids), idOf('', ids)]).to.deep.equal(['urn:c', '']);
  });

  it('are those by which other items name it as related', async () => {
    const item = (name: string, fields: object = {}): object => ({
      uri: `${API}${name}`,
      versioncreated: '2026-01-06T08:00:00Z',
      headline: `Story ${name}`,
      ...fields,
    });
    const related = { one: { guid: 'urn:b', type: 'text' }, other: { guid: 'urn:c', type: 'text' } };
    const { articles } = await readNinjs([item('urn%3Aa', { associations: related }), item('urn%3Ab')]);
    expect(articles[0]?.related).to.deep.equal([`${API}urn%3Ab`, 'urn:c']);
  });
});
