import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import type { Feed } from '../../src/model/feed.js';
import { byId, oneNinjs, readAt, readFile, textOf } from './foreign.js';
import { findings } from './read.js';

describe('quirks in ninjs', () => {
  let feed: Feed;
  const of = (name: string): Article => byId(feed, `urn:${name}`);

  beforeEach(async () => {
    feed = await readFile('ninjs/quirks.json');
  });

  it('3: a date that cannot be read leaves the next one, or none; the order is the feed’s', () => {
    expect(of('dates').publishedAt).to.equal('2026-01-06T04:16:00Z');
    expect(of('no-dates').publishedAt).to.equal(null);
    expect(findings(feed)).to.include.members([
      '[3].firstCreated date-bad warning',
      '[4].versionCreated date-bad warning',
    ]);
    expect(feed.articles.slice(0, 5).map(({ id }) => id)).to.deep.equal(
      ['document', 'xhtml-as-type', 'xml-alone', 'dates', 'no-dates'].map((name) => `urn:${name}`),
    );
  });

  it('4: relative addresses are the feed’s', async () => {
    const renditions = [{ href: '/p/1.jpg', contentType: 'image/jpeg' }];
    expect((await oneNinjs({ renditions })).image?.url).to.equal('https://wire.example/p/1.jpg');
  });

  it('5: keys in any case, one thing where a list is expected, a text where an object is', async () => {
    const article = await oneNinjs({
      URI: 'urn:2',
      Headlines: { Role: 'main', Value: 'One alone' },
      descriptions: ['Text alone'],
      SUBJECTS: { Name: 'Crime', name: 'Crime' },
      associations: { type: 'picture', renditions: { href: 'https://a.example/1.jpg' } },
    });
    expect([article.headline, article.summary, article.section?.name, article.image?.url]).to.deep.equal([
      'One alone',
      'Text alone',
      'Crime',
      'https://a.example/1.jpg',
    ]);
  });

  it('6: an item that is sent again is a duplicate; ids may be numbers', async () => {
    expect(of('document').headline).to.equal('Document');
    expect(findings(feed)).to.include('[11] duplicate info');
    expect((await readAt([{ uri: 4711, versioncreated: '2026-01-06T08:00:00Z' }])).articles[0]!.id).to.equal('4711');
  });

  it('6: an item without an id is told', () => {
    expect(findings(feed)).to.include('[13] id-missing error');
    expect(feed.articles.some(({ headline }) => headline === 'Without uri')).to.equal(false);
  });

  it('8: pictures of a dot are none, those of http come over https', () => {
    expect(of('tiny').image).to.equal(null);
    expect(of('insecure').image?.url).to.equal('https://pictures.lantern.example/i.jpg');
    expect(findings(feed)).to.include.members([
      '[6].renditions image-too-small info',
      '[5].renditions image-insecure info',
    ]);
  });

  it('8: a picture that every item has is none', async () => {
    const renditions = [{ href: 'https://a.example/mark.jpg', contentType: 'image/jpeg' }];
    const items = ['urn:1', 'urn:2', 'urn:3'].map((uri) => ({ uri, title: uri, renditions }));
    expect((await readAt(items)).articles.map(({ image }) => image)).to.deep.equal([null, null, null]);
  });

  it('9: "text/html5", "image/jpg" and "body_xhtml" are read', async () => {
    expect(of('document').image?.url).to.equal('https://pictures.lantern.example/d-1200.jpg');
    expect(await textOf(of('xhtml-as-type'))).to.deep.equal(['Rich.']);
  });

  it('9: a whole document as body does not say the headline again, neither in the text nor in the excerpt', async () => {
    expect(await textOf(of('document'))).to.deep.equal(['The pier', 'PORT ELLAN (AP) -- The text.']);
    expect(of('document').summary).to.equal('PORT ELLAN (AP) -- The text.');
  });

  it('9: a place and an agency at the start of the text stay as they are printed', async () => {
    const value = 'PORT ELLAN (AP) -- The ferry left.';
    const article = await oneNinjs({ bodies: [{ contentType: 'text/plain', value }], headlines: [{ value: 'H' }] });
    expect(await textOf(article)).to.deep.equal([value]);
    expect([article.located, article.agency]).to.deep.equal([null, null]);
  });

  it('9: a body of XML alone is no body', async () => {
    expect(await textOf(of('xml-alone'))).to.deep.equal([]);
    expect(of('xml-alone').summary).to.equal(null);
    expect(findings(feed)).to.include('[2] content-missing info');
  });

  it('10: a byline that is run together and a credit in prose are told apart', async () => {
    expect(of('courtesy')).to.deep.include({
      byline: 'City Desk',
      agency: { name: 'AFP', url: null, logo: null },
      publishedAt: '2026-01-06T09:46:00Z',
    });
    expect(of('courtesy').image?.credit).to.equal('AFP/Ada Quill');
    expect(await textOf(of('courtesy'))).to.deep.equal(['Text.']);
    expect(findings(feed)).to.include('[7].by byline-read info');
  });

  it('11: a summary that repeats the headline is said once', () => {
    expect(of('said-once').summary).to.equal(null);
  });

  it('13: each item has its language', () => {
    expect(of('arabic').language).to.equal('ar');
    expect(of('dates').language).to.equal(null);
  });

  it('14: an item with nothing but its name stays', () => {
    expect(byId(feed, 'https://lantern.example/items/nothing-but-this').headline).not.to.equal('');
    expect(findings(feed)).to.include('[10] headline-made info');
  });

  it('15: characters that are not seen go', () => {
    expect([of('unseen').headline, of('unseen').byline]).to.deep.equal(['Unseen signs', 'Ilse Marrow']);
  });

  it('17: a byte order mark before the JSON is no fault', async () => {
    expect((await readAt(`\ufeff${JSON.stringify([{ uri: 'urn:1', title: 'T' }])}`)).articles).to.have.length(1);
  });
});
