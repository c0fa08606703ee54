import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { NOW, oneNinjs, readNinjs } from './foreign.js';

type Pick = (article: Article) => unknown;
type Row = [fact: string, fields: Record<string, unknown>, pick: Pick, expected: unknown];

const list = (...values: Record<string, unknown>[]): Record<string, unknown>[] => values;
const picture = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'picture',
  uri: 'urn:p',
  renditions: list({ href: 'https://p.example/p.jpg', contentType: 'image/jpg', width: 800, height: 600 }),
  ...fields,
});

const HEAD = list({ value: 'Head' });

/** Of ninjs 3, whose keys are the same in ninjs 2, in small letters. */
const LATER: Row[] = [
  [
    'url is an address among the other ids',
    { altIds: list({ role: 'x', value: 'a-1' }, { role: 'web', value: 'https://a.example/1' }) },
    ({ url }) => url,
    'https://a.example/1',
  ],
  [
    'url is else the web page among the renditions',
    { renditions: list({ href: 'https://a.example/page', contentType: 'text/html' }) },
    ({ url }) => url,
    'https://a.example/page',
  ],
  ['url is never the uri, though it be an address', { uri: 'https://a.example/items/1' }, ({ url }) => url, null],
  [
    'headline is the main one',
    { headlines: list({ role: 'short', value: 'Short' }, { role: 'main', value: 'Main' }) },
    ({ headline }) => headline,
    'Main',
  ],
  [
    'headline is else the first',
    { headlines: list({ role: 'short', value: 'Short' }, { value: 'Other' }) },
    ({ headline }) => headline,
    'Short',
  ],
  [
    'headline is never the title while there is another',
    { title: 'METADATA', headlines: list({ value: 'Head' }) },
    ({ headline }) => headline,
    'Head',
  ],
  [
    'headline is the title where there is no other',
    { title: 'Title', headlines: null },
    ({ headline }) => headline,
    'Title',
  ],
  [
    'headline that says that it is HTML is read as such',
    { headlines: list({ role: 'main', contentType: 'text/html', value: 'A <em>b</em> &amp; c' }) },
    ({ headline }) => headline,
    'A b & c',
  ],
  [
    'headline that is plain keeps its signs',
    { headlines: list({ value: 'A &amp; <b>' }) },
    ({ headline }) => headline,
    'A &amp; <b>',
  ],
  [
    'standfirst is the subhead',
    {
      headlines: list({ role: 'main', value: 'M' }, { role: 'subhead', value: 'Sub' }),
      descriptions: list({ role: 'lead', value: 'Lead' }),
    },
    ({ standfirst }) => standfirst,
    'Sub',
  ],
  [
    'standfirst is else the lead',
    { descriptions: list({ role: 'lead', value: 'Lead' }) },
    ({ standfirst }) => standfirst,
    'Lead',
  ],
  [
    'section is the first subject',
    { subjects: list({ name: 'Crime' }, { name: 'Courts' }), genres: list({ name: 'Report' }) },
    ({ section }) => section,
    { name: 'Crime', url: null },
  ],
  [
    'section is else the first genre',
    { genres: list({ name: 'Report' }), places: list({ name: 'Ellan' }) },
    ({ section }) => section?.name,
    'Report',
  ],
  [
    'section is never a place or a person',
    { places: list({ name: 'Ellan' }), people: list({ name: 'Ada' }) },
    ({ section }) => section,
    null,
  ],
  ['byline is "by"', { by: 'Ilse Marrow' }, ({ byline }) => byline, 'Ilse Marrow'],
  [
    'agency is the source of information',
    { infoSources: list({ name: 'Lantern Wire' }), copyrightHolder: 'Lantern' },
    ({ agency }) => agency?.name,
    'Lantern Wire',
  ],
  ['agency is else who holds the copyright', { copyrightHolder: 'Lantern' }, ({ agency }) => agency?.name, 'Lantern'],
  ['located is where it was filed', { located: 'PORT ELLAN' }, ({ located }) => located, 'PORT ELLAN'],
  [
    'publishedAt is when it was first created',
    { firstCreated: '2026-01-05T08:00:00+05:30', versionCreated: '2026-01-06T08:00:00Z' },
    ({ publishedAt }) => publishedAt,
    '2026-01-05T08:00:00+05:30',
  ],
  [
    'publishedAt is else when this version was',
    { versionCreated: '2026-01-06T08:00:00Z' },
    ({ publishedAt, updatedAt }) => [publishedAt, updatedAt],
    ['2026-01-06T08:00:00Z', null],
  ],
  [
    'publishedAt is the first that can be read',
    { firstCreated: 'last week', versionCreated: '2026-01-06T08:00:00Z' },
    ({ publishedAt }) => publishedAt,
    '2026-01-06T08:00:00Z',
  ],
  [
    'updatedAt is a later version',
    { firstCreated: '2026-01-05T08:00:00Z', versionCreated: '2026-01-06T08:00:00Z' },
    ({ updatedAt }) => updatedAt,
    '2026-01-06T08:00:00Z',
  ],
  [
    'updatedAt is no earlier version',
    { firstCreated: '2026-01-06T08:00:00Z', versionCreated: '2026-01-05T08:00:00Z' },
    ({ updatedAt }) => updatedAt,
    null,
  ],
  [
    'image is the picture that goes with it',
    { associations: list(picture()) },
    ({ image }) => image?.url,
    'https://p.example/p.jpg',
  ],
  [
    'image is no logo by its genre',
    { associations: list(picture({ genres: list({ name: 'Logo' }) })) },
    ({ image }) => image,
    null,
  ],
  [
    'image is no logo by its name',
    { associations: list(picture({ name: 'company-logo' })) },
    ({ image }) => image,
    null,
  ],
  ['image is no graphic', { associations: list(picture({ type: 'graphic' })) }, ({ image }) => image, null],
  [
    'image is no picture that was withdrawn',
    {
      associations: list(
        picture({ pubStatus: 'canceled' }),
        picture({ renditions: list({ href: 'https://p.example/2.jpg' }) }),
      ),
    },
    ({ image }) => image?.url,
    'https://p.example/2.jpg',
  ],
  [
    'image has the alternative text of the descriptions',
    { associations: list(picture({ descriptions: list({ value: 'A pier' }) })) },
    ({ image }) => image?.alt,
    'A pier',
  ],
  [
    'image has a caption by its role, and other words as alternative text',
    {
      associations: list(
        picture({ descriptions: list({ role: 'text', value: 'A white pier' }, { role: 'caption', value: 'Pier 3' }) }),
      ),
    },
    ({ image }) => [image?.caption, image?.alt],
    ['Pier 3', 'A white pier'],
  ],
  [
    'image has the credit of who made it',
    {
      associations: list(
        picture({ by: 'Ada', copyrightHolder: 'L', descriptions: list({ role: 'creditline', value: 'Ada/L' }) }),
      ),
    },
    ({ image }) => image?.credit,
    'Ada',
  ],
  [
    'image has else the credit line',
    {
      associations: list(picture({ copyrightHolder: 'L', descriptions: list({ role: 'creditline', value: 'Ada/L' }) })),
    },
    ({ image }) => image?.credit,
    'Ada/L',
  ],
  [
    'image has else the holder of the copyright',
    { associations: list(picture({ copyrightHolder: 'L' })) },
    ({ image }) => image?.credit,
    'L',
  ],
  [
    'image of a text itself has no words of the text',
    {
      by: 'Ilse',
      descriptions: list({ role: 'summary', value: 'S' }, { role: 'text', value: 'T' }),
      renditions: picture().renditions,
    },
    ({ image }) => [image?.url, image?.alt, image?.caption, image?.credit],
    ['https://p.example/p.jpg', '', null, null],
  ],
  [
    'image of a photograph is itself',
    {
      type: 'picture',
      by: 'Ada',
      descriptions: list({ role: 'text', value: 'A pier' }),
      renditions: picture().renditions,
    },
    ({ image }) => [image?.caption, image?.credit],
    ['A pier', 'Ada'],
  ],
  [
    'summary is the summary',
    { descriptions: list({ role: 'text', value: 'T' }, { role: 'summary', value: 'S' }) },
    ({ summary }) => summary,
    'S',
  ],
  [
    'summary is else the text',
    { descriptions: list({ role: 'lead', value: 'L' }, { role: 'text', value: 'T' }) },
    ({ summary }) => summary,
    'T',
  ],
  [
    'summary that is plain keeps its signs',
    { descriptions: list({ role: 'text', value: 'Write <em> &amp; rest' }) },
    ({ summary }) => summary,
    'Write <em> &amp; rest',
  ],
  [
    'summary does not begin with the headline that the text repeats',
    { bodies: list({ contentType: 'text/html', value: '<h1>Head</h1><p>Text.</p>' }) },
    ({ summary }) => summary,
    'Text.',
  ],
  [
    'tags are all that it is about, once',
    {
      subjects: list({ name: 'a' }, { name: 'b' }),
      people: list({ name: 'c' }),
      organisations: list({ name: 'd' }),
      places: list({ name: 'e' }),
      events: list({ name: 'f' }),
      objects: list({ name: 'a' }),
    },
    ({ tags }) => tags.join(),
    'a,b,c,d,e,f',
  ],
  [
    'related are the texts that go with it',
    { associations: list({ type: 'text', uri: 'urn:t' }, picture()) },
    ({ related }) => related,
    ['urn:t'],
  ],
  ['language is the item’s', { language: 'pt_br' }, ({ language }) => language, 'pt-BR'],
  ['urgency is a number, also one that was written as a text', { urgency: '2' }, ({ urgency }) => urgency, 2],
  ['usage terms stay', { usageTerms: 'No archives' }, ({ usageTerms }) => usageTerms, 'No archives'],
  [
    'embargo that is past and expiry to come stay',
    { embargoedUntil: '2026-01-01T00:00:00Z', expires: '2027-01-01T00:00:00Z' },
    ({ embargoedUntil, expires }) => [embargoedUntil, expires],
    ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'],
  ],
  [
    'media are video and sound, not their pictures',
    {
      associations: list({
        type: 'video',
        uri: 'urn:v',
        headlines: list({ value: 'V' }),
        renditions: list(
          { href: 'https://v.example/v.jpg', contentType: 'image/jpeg', width: 1920 },
          { href: 'https://v.example/v.mp4', contentType: 'video/mp4', width: 640, duration: 61, sizeInBytes: 9 },
        ),
      }),
    },
    ({ media }) => media,
    [{ url: 'https://v.example/v.mp4', mimeType: 'video/mp4', title: 'V', duration: 61, size: 9 }],
  ],
  [
    'media of a video are itself',
    { type: 'video', renditions: list({ href: 'https://v.example/v.mp4', contentType: 'video/mp4' }) },
    ({ media }) => media.map(({ url }) => url),
    ['https://v.example/v.mp4'],
  ],
  [
    'kicker and all else that ninjs lacks come from _news',
    {
      _news: { kicker: 'Sea', key_points: ['One'], labels: ['live'], agency: { name: 'Other' } },
      copyrightHolder: 'L',
    },
    ({ kicker, keyPoints, labels, agency }) => [kicker, keyPoints, labels, agency?.name],
    ['Sea', ['One'], ['live'], 'Other'],
  ],
];

const small = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(small);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), small(each)]));
};

describe('ninjs 3', () => {
  for (const [fact, fields, pick, expected] of LATER)
    it(fact, async () => expect(pick(await oneNinjs({ headlines: HEAD, ...fields }))).to.deep.equal(expected));
});

describe('ninjs 2', () => {
  for (const [fact, fields, pick, expected] of LATER)
    it(fact, async () =>
      expect(pick(await oneNinjs(small({ headlines: HEAD, ...fields }) as object, 'versioncreated'))).to.deep.equal(
        expected,
      ),
    );

  it('holds an item back until "embargoed"', async () => {
    const feed = await readNinjs([
      { uri: 'urn:1', versioncreated: '2026-01-06T08:00:00Z', embargoed: '2026-02-01T00:00:00Z' },
    ]);
    expect(feed.articles).to.deep.equal([]);
    expect(Date.parse('2026-02-01T00:00:00Z')).to.be.above(NOW);
  });
});
