import { PICTURE } from '../../pages/news/feeds.js';

/** Every picture that the feed names. */
export const PICTURES = Object.fromEntries(
  ['lock', 'orchard', 'bandstand'].map((name) => [`/pictures/${name}.svg`, PICTURE]),
);

/**
 * One feed for all hosts: a story with a body, one whose facts have to be read out of its prose, one that is plain.
 * @param {string} cdn where the pictures are
 */
export const FEED = (cdn) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Tidewater Gazette',
  home_page_url: 'https://tidewater.example/',
  language: 'en',
  items: [
    {
      id: 'keeper',
      url: 'https://tidewater.example/keeper',
      title: 'Lock keeper retires after forty years and one flood',
      summary: 'He leaves the key on its nail and the kettle to his successor.',
      content_html: `<p>The kettle was on when the <a href="/council">council</a> came to say <em>thank you</em>.</p>
        <h2>What he leaves</h2><ul><li>A key</li><li>A <a href="https://kettles.example/7">kettle</a></li></ul>
        <table><caption>Floods</caption><tr><th>Year</th></tr><tr><td>1998</td></tr></table>
        <figure><img src="${cdn}/pictures/orchard.svg" alt="An orchard" width="600" height="400">
        <figcaption>The orchard. Photo: Ada Quill</figcaption></figure><p>The end.</p>`,
      image: `${cdn}/pictures/lock.svg`,
      date_published: '2026-01-06T09:46:00+05:30',
      authors: [{ name: 'Ada Quill' }, { name: 'Bo Lind' }],
      tags: ['Waterways'],
      _news: { image: { url: `${cdn}/pictures/lock.svg`, alt: 'A lock', caption: 'The lock.', credit: 'Bo Lind' } },
    },
    {
      id: 'orchard',
      url: 'https://tidewater.example/orchard',
      title: 'Orchard on the old airfield bears its first apples',
      content_html:
        '<p>The runway is now the path between the rows.</p><p>Picture Courtesy: Northwind Pictures/Cy Marsh</p>',
      image: `${cdn}/pictures/orchard.svg`,
      author: { name: 'Country Desk The Lantern Wire, 05 Jan, 2026 09:46 AM' },
      date_published: '2026-01-05T18:00:00Z',
    },
    {
      id: 'bandstand',
      url: 'https://tidewater.example/bandstand',
      title: 'Bandstand to be painted the colour it was',
      content_text: 'Nobody alive remembers which colour that is.',
      image: `${cdn}/pictures/bandstand.svg`,
      date_published: '2026-01-04',
    },
  ],
});
