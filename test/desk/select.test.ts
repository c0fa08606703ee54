import { expect } from '@open-wc/testing';
import { findArticle, inSection, isAt } from '../../src/desk/select.js';
import { article, ids } from '../support/articles.js';

const FERRY = article({ id: '1', url: 'https://ledger.example/ferry', section: { name: 'Harbour', url: null } });
const CRANE = article({ id: '2', url: 'https://ledger.example/crane', canonicalUrl: 'https://origin.example/crane' });
const NOTE = article({ id: 'https://ledger.example/ferry', url: null, section: { name: 'Économie', url: null } });
const ALL = [FERRY, CRANE, NOTE];

describe('isAt', () => {
  it('holds for the address, tracking and scheme aside', () => {
    expect(isAt(FERRY, ['https://other.example/', 'http://www.ledger.example/ferry/?utm_source=x'])).to.equal(true);
  });

  it('holds for the canonical address', () => {
    expect(isAt(CRANE, ['https://origin.example/crane'])).to.equal(true);
  });

  it('holds for an address whose tracking stands between what counts', () => {
    const mill = article({ url: 'https://www.ledger.example/mill/?a=1&utm_source=x&b=2#top' });
    expect(isAt(mill, ['http://ledger.example/mill?a=1&b=2#top'])).to.equal(true);
    expect(isAt(mill, ['http://ledger.example/mill?a=1&b=3#top'])).to.equal(false);
  });

  it('does not hold for another address, none, or an empty one', () => {
    expect(isAt(FERRY, ['https://ledger.example/crane'])).to.equal(false);
    expect(isAt(FERRY, [])).to.equal(false);
    expect(isAt(NOTE, [''])).to.equal(false);
  });
});

describe('findArticle', () => {
  it('finds by id', () => {
    expect(findArticle(ALL, ['2'])).to.equal(CRANE);
  });

  it('finds by address', () => {
    expect(findArticle([FERRY, CRANE], ['https://ledger.example/ferry'])).to.equal(FERRY);
  });

  it('finds by id before it finds by address', () => {
    expect(findArticle(ALL, ['https://ledger.example/ferry'])).to.equal(NOTE);
  });

  it('finds nothing else in its place', () => {
    expect(findArticle(ALL, ['3', 'https://ledger.example/mill'])).to.equal(undefined);
    expect(findArticle(ALL, [])).to.equal(undefined);
    expect(findArticle([], ['1'])).to.equal(undefined);
  });
});

describe('inSection', () => {
  it('keeps a section, compared without case', () => {
    expect(ids(inSection(ALL, 'hARBOUR'))).to.deep.equal(['1']);
    expect(inSection(ALL, 'ÉCONOMIE')).to.deep.equal([NOTE]);
  });

  it('keeps all for an empty name', () => {
    expect(inSection(ALL, '')).to.deep.equal(ALL);
  });

  it('keeps none for an unknown name or a part of one', () => {
    expect([inSection(ALL, 'Sport'), inSection(ALL, 'Harb')]).to.deep.equal([[], []]);
  });
});
