import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { oneNinjs } from './foreign.js';

type Pick = (article: Article) => unknown;
type Row = [fact: string, fields: Record<string, unknown>, pick: Pick, expected: unknown];

const list = (...values: Record<string, unknown>[]): Record<string, unknown>[] => values;
const picture = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'picture',
  uri: 'urn:p',
  renditions: list({ href: 'https://p.example/p.jpg', mimetype: 'image/jpg', width: 800, height: 600 }),
  ...fields,
});

const EARLIER: Row[] = [
  ['id is the guid of Superdesk', { uri: '', guid: 'tag:1' }, ({ id }) => id, 'tag:1'],
  [
    'url is an address among named ids',
    { altids: { item: 'x', web: 'https://a.example/1' } },
    ({ url }) => url,
    'https://a.example/1',
  ],
  ['headline is a text', { headline: 'Head' }, ({ headline }) => headline, 'Head'],
  ['headline is else one with a name', { headline: '', headline_main: 'Named' }, ({ headline }) => headline, 'Named'],
  [
    'headline of HTML is read as such',
    { headline: '', headline_xhtml: '<b>Named</b> &amp; more' },
    ({ headline }) => headline,
    'Named & more',
  ],
  [
    'standfirst and summary are the description',
    { headline: 'H', description_text: 'D & d' },
    ({ standfirst, summary }) => [standfirst, summary],
    ['D & d', 'D & d'],
  ],
  [
    'standfirst is else the description in HTML, read once',
    { headline: 'H', description_html: '<p>D &amp;amp; &lt;i&gt;</p>' },
    ({ standfirst, summary }) => [standfirst, summary],
    ['D &amp; <i>', 'D &amp; <i>'],
  ],
  ['section is the first subject', { subject: list({ name: 'Crime' }) }, ({ section }) => section?.name, 'Crime'],
  [
    'section is the service of Superdesk',
    { subject: list({ name: 'crime' }), service: list({ name: 'National' }) },
    ({ section }) => section?.name,
    'National',
  ],
  ['byline is a text', { byline: 'Ilse' }, ({ byline }) => byline, 'Ilse'],
  [
    'authors are those of Superdesk',
    { authors: list({ name: 'Ilse', role: 'writer', avatar_url: 'https://a.example/i.jpg' }) },
    ({ authors }) => authors.map(({ name, role, avatar }) => [name, role, avatar]),
    [['Ilse', 'writer', 'https://a.example/i.jpg']],
  ],
  [
    'agency is the source of information',
    { infosource: list({ name: 'Wire' }), source: 'S', copyrightholder: 'C' },
    ({ agency }) => agency?.name,
    'Wire',
  ],
  ['agency is the source of Superdesk', { source: 'S', copyrightholder: 'C' }, ({ agency }) => agency?.name, 'S'],
  ['agency is else who holds the copyright', { copyrightholder: 'C' }, ({ agency }) => agency?.name, 'C'],
  [
    'publishedAt is when Superdesk first published it',
    { firstcreated: '2026-01-04T08:00:00Z', firstpublished: '2026-01-05T08:00:00+0000' },
    ({ publishedAt }) => publishedAt,
    '2026-01-05T08:00:00+00:00',
  ],
  [
    'image is one of named associations',
    {
      associations: {
        photo: picture({ renditions: { main: { href: 'https://p.example/1.jpg', mimetype: 'image/jpeg' } } }),
      },
    },
    ({ image }) => image?.url,
    'https://p.example/1.jpg',
  ],
  ['image is none that is named a logo', { associations: { logo: picture() } }, ({ image }) => image, null],
  [
    'image is the feature media before others',
    {
      associations: {
        editor_0: picture(),
        editor_1: null,
        featuremedia: picture({
          renditions: { viewImage: { href: 'https://p.example/f.jpg', mimetype: 'image/jpeg' } },
        }),
      },
    },
    ({ image }) => image?.url,
    'https://p.example/f.jpg',
  ],
  [
    'image has its own words',
    {
      associations: {
        featuremedia: picture({ body_text: 'Alt', description_text: 'Caption', byline: 'Ada', copyrightholder: 'L' }),
      },
    },
    ({ image }) => [image?.alt, image?.caption, image?.credit],
    ['Alt', 'Caption', 'Ada'],
  ],
  [
    'image has else the holder of the copyright as credit',
    { associations: { featuremedia: picture({ copyrightholder: 'L' }) } },
    ({ image }) => image?.credit,
    'L',
  ],
  [
    'image of a text itself has not the text as alternative text',
    { body_text: 'The text.', renditions: { main: { href: 'https://p.example/1.jpg', mimetype: 'image/jpeg' } } },
    ({ image }) => image?.alt,
    '',
  ],
  [
    'tags are subjects and keywords',
    { subject: list({ name: 'a' }), keywords: ['b', 'a'] },
    ({ tags }) => tags,
    ['a', 'b'],
  ],
  ['urgency goes before the priority of Superdesk', { urgency: 3, priority: 6 }, ({ urgency }) => urgency, 3],
  ['urgency is else the priority of Superdesk', { priority: 6 }, ({ urgency }) => urgency, 6],
];

describe('ninjs 1 and Superdesk’s', () => {
  for (const [fact, fields, pick, expected] of EARLIER)
    it(fact, async () =>
      expect(pick(await oneNinjs({ headline: 'Head', ...fields }, 'versioncreated'))).to.deep.equal(expected),
    );
});
