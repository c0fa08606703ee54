import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import { oneNinjs, readAt, readFile, textOf } from './foreign.js';
import { findings } from './read.js';

const item = (uri: string, fields: object = {}): Record<string, unknown> => ({
  uri,
  versionCreated: '2026-01-06T04:16:00Z',
  headlines: [{ value: `Of ${uri}` }],
  bodies: [{ contentType: 'text/plain', value: 'Text.' }],
  ...fields,
});

const idsOf = async (document: unknown): Promise<string[]> => (await readAt(document)).articles.map(({ id }) => id);

describe('a whole item', () => {
  for (const [file, version] of [
    ['ninjs-3', '3'],
    ['ninjs-2', '2, in a list with a name'],
  ]) {
    it(`of ninjs ${version} is an article with all its words`, async () => {
      const feed = await readFile(`ninjs/${file}.json`);
      const [article] = feed.articles;
      expect(feed.report).to.deep.equal([]);
      expect(article).to.deep.include({
        id: 'urn:newsml:lantern.example:20260106:ferry',
        url: 'https://lantern.example/news/ferry',
        headline: 'Island ferry sails again',
        standfirst: 'Six months without a boat end',
        summary: 'The ferry sails again after six months.',
        section: { name: 'Transport', url: null },
        byline: 'Ilse Marrow and Bo Tern',
        agency: { name: 'Lantern Wire', url: null, logo: null },
        located: 'PORT ELLAN',
        publishedAt: '2026-01-06T09:46:00+05:30',
        updatedAt: '2026-01-06T11:46:00+05:30',
        related: ['urn:newsml:lantern.example:20260101:pier'],
        usageTerms: 'Not for broadcast',
        urgency: 4,
      });
      expect(article!.image).to.deep.include({
        url: 'https://pictures.lantern.example/ferry-1200.jpg',
        alt: 'A white ferry with a red funnel',
        caption: 'The Kittiwake leaves Pier 3',
        credit: 'Ada Quill',
        width: 1200,
        height: 800,
        sources: [
          { url: 'https://pictures.lantern.example/ferry-1200.jpg', width: 1200 },
          { url: 'https://pictures.lantern.example/ferry-240.jpg', width: 240 },
        ],
      });
      expect(await textOf(article!)).to.deep.equal(['PORT ELLAN (LW) -- The ferry left at six.', 'It was full.']);
      expect(JSON.stringify(article), 'notes to editors and slugs').not.to.match(/second take|FERRY/);
    });
  }

  it('of ninjs 1 is one, alone in its document', async () => {
    const feed = await readFile('ninjs/ninjs-1.json');
    const [article] = feed.articles;
    expect(feed.report).to.deep.equal([]);
    expect(article).to.deep.include({
      id: 'https://lantern.example/items/20260106-ferry',
      url: 'https://lantern.example/news/ferry',
      headline: 'Island ferry sails again',
      section: { name: 'Transport', url: null },
      tags: ['Transport', 'Shipping', 'Mara Finch', 'ferry'],
    });
    expect(article!.image).to.deep.include({ url: 'https://pictures.lantern.example/ferry-1200.jpg', width: 1200 });
    expect(await textOf(article!)).to.deep.equal(['The ferry left at six.', 'It was full.']);
  });

  it('of Superdesk is one, with its feature media in sizes that are not cut', async () => {
    const feed = await readFile('ninjs/superdesk.json');
    expect(findings(feed)).to.deep.equal([
      '_items[0].firstpublished date-repaired info',
      '_items[0].versioncreated date-repaired info',
    ]);
    expect(feed.articles[0]).to.deep.include({
      id: 'tag:desk.example:2026:newsml_ferry',
      url: null,
      section: { name: 'National', url: null },
      publishedAt: '2026-01-06T04:16:00+00:00',
      urgency: 3,
      agency: { name: 'Lantern Wire', url: null, logo: null },
    });
    expect(feed.articles[0]!.image).to.deep.include({
      url: 'https://desk.example/b.jpg',
      alt: 'A white ferry with a red funnel',
      caption: 'The Kittiwake leaves Pier 3',
      credit: 'Ada Quill',
      sources: [
        { url: 'https://desk.example/b.jpg', width: 1400 },
        { url: 'https://desk.example/v.jpg', width: 640 },
        { url: 'https://desk.example/t.jpg', width: 180 },
      ],
    });
  });
});

describe('items', () => {
  for (const name of ['items', '_items', 'docs']) {
    it(`stand in "${name}"`, async () => {
      expect(await idsOf({ [name]: [item('urn:1'), item('urn:2')] })).to.deep.equal(['urn:1', 'urn:2']);
    });
  }

  it('stand in a list, or alone', async () => {
    expect(await idsOf([item('urn:1'), item('urn:2')])).to.deep.equal(['urn:1', 'urn:2']);
    expect(await idsOf(item('urn:1'))).to.deep.equal(['urn:1']);
  });

  it('are the texts of a package that has no text of its own', async () => {
    const feed = await readFile('ninjs/composite.json');
    expect(feed.articles.map(({ headline }) => headline)).to.deep.equal([
      'First of the morning',
      'Third of the morning',
    ]);
    expect(findings(feed)).to.deep.equal(['associations[2] not-usable error']);
  });

  const texts = [item('urn:a', { type: 'text' })];

  it('are a composite with a text, and the texts with it', async () => {
    const whole = item('urn:1', { type: 'composite', associations: texts });
    expect(await idsOf(whole)).to.deep.equal(['urn:1', 'urn:a']);
  });

  it('are one article where a text only goes with others', async () => {
    const feed = await readAt(item('urn:1', { type: 'text', associations: texts }));
    expect(feed.articles.map(({ id, related }) => [id, related])).to.deep.equal([['urn:1', ['urn:a']]]);
  });

  it('are texts named by a key in ninjs 1', async () => {
    const main = { uri: 'urn:a', type: 'text', headline: 'A', pubstatus: 'canceled' };
    const feed = await readAt({ uri: 'urn:1', type: 'composite', associations: { main } });
    expect(findings(feed)).to.include('associations.main not-usable error');
  });

  for (const rights of [
    { pubStatus: 'withheld' },
    { embargoedUntil: '2026-02-01T00:00:00Z' },
    { expires: '2026-01-01T00:00:00Z' },
  ]) {
    it(`of a package are held back with it: ${Object.keys(rights).join()}`, async () => {
      const feed = await readAt({ uri: 'urn:1', type: 'composite', associations: texts, ...rights });
      expect(feed.articles).to.deep.equal([]);
      expect(feed.report.filter(({ severity }) => severity === 'error')).to.have.length(1);
    });
  }

  it('get their addresses from the template of the page', async () => {
    const { articles } = await readAt(
      [item('urn:a b'), item('urn:2', { altIds: [{ value: 'https://a.example/2' }] })],
      {
        linkTemplate: 'https://paper.example/story/{id}?via=wire',
      },
    );
    expect(articles.map(({ url }) => url)).to.deep.equal([
      'https://paper.example/story/urn%3Aa%20b?via=wire',
      'https://a.example/2',
    ]);
  });

  it('have no address without one', async () => {
    expect((await oneNinjs({})).url).to.equal(null);
  });
});

describe('rights in ninjs', () => {
  it('keep back what is withheld, canceled, under embargo, expired or unclear, each told as an error', async () => {
    const feed = await readFile('ninjs/rights.json');
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['urn:usable', 'urn:past']);
    expect(findings(feed).filter((each) => each.endsWith('error'))).to.deep.equal([
      'docs[1] not-usable error',
      'docs[2] not-usable error',
      'docs[3] not-usable error',
      'docs[4] under-embargo error',
      'docs[5] under-embargo error',
      'docs[6] expired-item error',
      'docs[8] not-usable error',
      'docs[9] not-usable error',
      'docs[10] not-usable error',
    ]);
  });

  const late = '2026-02-01T00:00:00Z';
  const past = '2026-01-01T00:00:00Z';
  for (const [fact, fields] of Object.entries<object>({
    'a status of another type': { pubStatus: { toString: 1 } },
    'an empty status of another type': { pubStatus: [] },
    'a list with the word': { pubStatus: ['canceled'] },
    'a status that is false': { pubStatus: false },
    'an embargo that is no text': { embargoedUntil: 1893456000 },
    'an embargo that is an object': { embargoed: {} },
    'the later of two embargoes': { embargoedUntil: past, embargoed: late },
    'the earlier of two expiries': { expires: '2027-01-01T00:00:00Z', _news: { expires: past } },
    'what _news says against it': { pubStatus: 'usable', _news: { status: 'withheld' } },
    'what _news says in another case': { pubStatus: 'usable', _news: { Status: 'Canceled' } },
    'an embargo of _news': { _news: { embargoed_until: late } },
  })) {
    it(`hold for ${fact}`, async () => {
      const feed = await readAt([item('urn:1', fields)]);
      expect(feed.articles).to.deep.equal([]);
      expect(feed.report.some(({ severity }) => severity === 'error')).to.equal(true);
    });
  }

  for (const [fact, fields] of Object.entries<object>({
    'a status in another case': { pubStatus: 'Usable' },
    'no status': { pubStatus: null },
    'an embargo that is false or empty': { embargoed: false, embargoedUntil: '' },
    'an embargo that is over': { embargoed: past },
  })) {
    it(`let pass ${fact}`, async () => expect(await idsOf([item('urn:1', fields)])).to.deep.equal(['urn:1']));
  }

  it('cannot be undone by _news', async () => {
    expect(
      await idsOf([item('urn:1', { pubStatus: 'canceled', _news: { status: 'usable' } }), item('urn:2')]),
    ).to.deep.equal(['urn:2']);
  });
});

describe('where a finding is', () => {
  const placed = async (fields: object): Promise<string[]> =>
    findings(await readAt({ items: [item('urn:1', fields)] }));

  for (const [fields, expected] of [
    [{ versionCreated: 'soon' }, 'items[0].versionCreated date-bad warning'],
    [{ versionCreated: undefined, versioncreated: 'soon' }, 'items[0].versioncreated date-bad warning'],
    [{ firstCreated: 'last week' }, 'items[0].firstCreated date-bad warning'],
    [{ pubstatus: 'killed' }, 'items[0].pubstatus value-unknown warning'],
    [{ pubStatus: 'killed' }, 'items[0].pubStatus value-unknown warning'],
    [{ embargoed: 'soon' }, 'items[0].embargoed date-bad warning'],
    [{ urgency: 12 }, 'items[0].urgency value-unknown warning'],
    [{ language: 'no language' }, 'items[0].language language-bad info'],
    [{ by: 'City Desk AFP, 06 Jan, 2026 09:46 AM UTC' }, 'items[0].by byline-read info'],
    [{ renditions: [{ href: 'https://', contentType: 'image/jpeg' }] }, 'items[0].renditions url-bad warning'],
    [{ _news: { labels: ['odd'] } }, 'items[0]._news.labels[0] label-unknown warning'],
    [{ _news: { urgency: 'odd' } }, 'items[0]._news.urgency wrong-type warning'],
    [{ bodies: null }, 'items[0] content-missing info'],
  ] as const) {
    it(`${expected.split(' ')[0]} for ${JSON.stringify(fields)}`, async () => {
      expect(await placed(fields)).to.include(expected);
    });
  }

  it('is the whole document where an item stands alone', async () => {
    expect(findings(await readAt(item('urn:1', { pubStatus: 'canceled' })))).to.deep.equal([' not-usable error']);
  });

  it('is the list where it is about all', async () => {
    const renditions = [{ href: 'https://a.example/same.jpg', contentType: 'image/jpeg' }];
    const docs = ['urn:1', 'urn:2', 'urn:3'].map((uri) => item(uri, { renditions }));
    expect(findings(await readAt({ docs }))).to.deep.equal(['docs image-repeated info']);
  });
});

describe('a hostile document of ninjs', () => {
  for (const json of [
    '[{"uri":"urn:1","__proto__":{"pubStatus":"canceled","polluted":1},"versionCreated":"2026-01-06T08:00:00Z"}]',
    '[{"uri":"urn:1","constructor":{"prototype":{"polluted":1}},"bodies":{"__proto__":[]},"associations":{"__proto__":{"type":"picture"}}}]',
    '[{"uri":"urn:1","headlines":{"toString":null,"value":{"toString":1}},"altIds":7,"renditions":"x","associations":[[[]]]}]',
  ]) {
    it(`leaves prototypes alone: ${json.slice(0, 60)}`, async () => {
      const { value } = await parseFeed(json);
      expect(value?.articles.map(({ id }) => id)).to.deep.equal(['urn:1']);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });
  }

  it('does not read what a host page put on every object', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(prototype, { by: 'Nobody', pubstatus: 'canceled', title: 'Nothing' });
    try {
      const article = await oneNinjs({ headlines: [{ value: 'Head' }] });
      expect([article.byline, article.headline]).to.deep.equal([null, 'Head']);
    } finally {
      for (const key of ['by', 'pubstatus', 'title']) Reflect.deleteProperty(prototype, key);
    }
  });

  it('has addresses of the web only', async () => {
    const article = await oneNinjs({
      altIds: [{ value: 'javascript:alert(1)' }],
      renditions: [{ href: 'data:image/png,x', contentType: 'image/png' }],
    });
    expect([article.url, article.image]).to.deep.equal([null, null]);
  });

  it('keeps the good items beside the others', async () => {
    const feed = await readAt([null, 7, 'x', [], {}, item('urn:1')]);
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['urn:1']);
    expect(findings(feed)).to.deep.equal([
      ...['[0]', '[1]', '[2]', '[3]'].map((path) => `${path} not-an-item error`),
      '[4] id-missing error',
    ]);
  });
});

describe('a body of ninjs', () => {
  const html = { role: 'x', contentType: 'text/html', value: '<p>HTML</p>' };
  const xhtml = {
    role: 'main',
    contentType: 'application/xhtml+xml',
    value: '<div xmlns="http://www.w3.org/1999/xhtml"><p>XHTML</p></div>',
  };
  const plain = { role: 'html', contentType: 'text/plain', value: 'a < b' };
  const nitf = {
    role: 'main',
    contentType: 'text/vnd.IPTC.NITF',
    value: '<?xml version="1.0"?><nitf><p>NITF</p></nitf>',
  };
  for (const [fact, fields, expected] of [
    ['is HTML before all', { bodies: [nitf, plain, xhtml, html] }, ['HTML']],
    ['is else XHTML', { bodies: [nitf, plain, xhtml] }, ['XHTML']],
    ['is else plain, whatever its role says', { bodies: [nitf, plain] }, ['a < b']],
    ['is no XML, and no other data', { bodies: [nitf, { contentType: 'application/json', value: '{}' }] }, []],
    ['is no XML that does not say so', { bodies: [{ value: '<nitf><p>x</p></nitf>' }] }, []],
    ['may be of "text/html5"', { bodies: [{ contentType: 'text/html5', value: '<p>Five</p>' }] }, ['Five']],
    ['may be of "body_xhtml"', { bodies: [plain, { contentType: 'body_xhtml', value: '<p>Rich</p>' }] }, ['Rich']],
    [
      'may have parameters behind its type',
      { bodies: [{ contentType: 'TEXT/HTML; charset=utf-8', value: '<p>P</p>' }] },
      ['P'],
    ],
    ['without a type is what it looks like', { bodies: [{ value: '<p>Looks</p>' }] }, ['Looks']],
    [
      'of ninjs 1 is body_html, then body_xhtml',
      { body_text: 'T', body_xhtml: '<p>X</p>', body_html: '<p>H</p>' },
      ['H'],
    ],
    ['of ninjs 1 is else body_xhtml', { body_text: 'T', body_xhtml: '<p>X</p>' }, ['X']],
    ['of ninjs 1 is else body_text', { body_text: 'T & <b>' }, ['T & <b>']],
    ['of ninjs 1 is in the provider’s own keys, too', { body_nitf: '<nitf>N</nitf>', body_main: 'Main' }, ['Main']],
  ] as const) {
    it(fact, async () => {
      const article = await oneNinjs({ headlines: [{ value: 'Head' }], ...fields });
      expect(await textOf(article)).to.deep.equal(expected);
    });
  }
});
