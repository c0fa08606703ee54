import { expect } from '@open-wc/testing';
import { agencyFinder } from '../../src/desk/agencies.js';

describe('agencyFinder', () => {
  const find = agencyFinder();

  for (const name of [
    'AFP',
    'AP',
    'PTI',
    'ANI',
    'EFE',
    'UPI',
    'Reuters',
    'dpa',
    'Xinhua',
    'Anadolu Agency',
    'Press Trust of India',
    'Agence France-Presse',
    'The Associated Press',
    'Keystone-SDA',
  ]) {
    it(`knows ${name}`, () => {
      expect(find(name)?.name).to.equal(name);
    });
  }

  for (const text of [
    '',
    'Ada Quill',
    'ap',
    'Ani Patel',
    'Efe Yilmaz',
    'Papa',
    'SAPA',
    'APA2',
    'Belgard',
    'Lusaka',
    'Reutersward',
    'Éafp',
    'A.P. Quill',
    'Unis',
  ]) {
    it(`finds none in "${text}"`, () => {
      expect(find(text)).to.equal(null);
    });
  }

  it('says where the name stands, and as it is printed', () => {
    expect(find('City Desk  the associated press')).to.deep.equal({
      index: 11,
      name: 'the associated press',
      sure: true,
    });
  });

  it('takes the longest name', () => {
    expect(find('Australian Associated Press')?.name).to.equal('Australian Associated Press');
    expect(find('Anadolu Agency')?.name).to.equal('Anadolu Agency');
  });

  it('is sure of names of several words', () => {
    expect(find('Ada Quill Canadian Press')?.sure).to.equal(true);
    expect(find('Ada Quill Keystone-SDA')?.sure).to.equal(true);
  });

  for (const text of [
    'Karthik AP',
    'Maria Lusa',
    'Michael Bloomberg',
    'Ada Reuters',
    'the Lusa',
    'Foreign Press Association',
    'The Press Association',
  ]) {
    it(`is not sure of "${text}"`, () => {
      expect(find(text)?.sure).to.equal(false);
    });
  }

  it('is sure of what the publisher names, which comes first', () => {
    expect(agencyFinder(['Northwind'])('AP Northwind')).to.deep.equal({ index: 3, name: 'Northwind', sure: true });
  });

  it('finds what the publisher names without case, with its article, over any white space', () => {
    expect(agencyFinder(['Wire Service'])('City Desk THE WIRE  SERVICE')?.name).to.equal('THE WIRE  SERVICE');
  });

  it('takes the signs of names as signs', () => {
    expect(agencyFinder(['A+B (News)'])('City Desk A+B (News)')?.index).to.equal(10);
    expect(agencyFinder(['A.B'])('AxB')).to.equal(null);
  });

  it('leaves empty names aside', () => {
    expect(agencyFinder(['', ''])('Ada Quill')).to.equal(null);
  });
});
