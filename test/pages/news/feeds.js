/** A picture that needs no file. */
export const PICTURE = {
  headers: { 'content-type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4" width="600" height="400"><path fill="#357" d="M0 0h6v4H0z"/></svg>',
};

/** Where the pictures of the feeds are, until {@link newsRoutes} says. */
const PICTURES = 'https://tidewater.example/pictures/';

/** A feed in which nothing has to be mended or read between the lines: what the script alone can show. */
export const CLEAN = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Tidewater Gazette',
  home_page_url: 'https://tidewater.example/',
  language: 'en',
  items: [
    {
      id: 'lock-keeper',
      url: 'https://tidewater.example/lock-keeper',
      title: 'Lock keeper retires after forty years and one flood',
      summary: 'He leaves the key on its nail and the kettle to his successor.',
      content_html: '<p>The kettle was on when the council came to say thank you.</p>',
      image: `${PICTURES}lock.svg`,
      date_published: '2026-01-06T09:46:00+05:30',
      authors: [{ name: 'Ada Quill' }, { name: 'Bo Lind' }],
      tags: ['Waterways'],
    },
    {
      id: 'orchard',
      url: 'https://tidewater.example/orchard',
      title: 'Orchard on the old airfield bears its first apples',
      content_text: 'The runway is now the path between the rows.',
      image: `${PICTURES}orchard.svg`,
      date_published: '2026-01-05T18:00:00Z',
      authors: [{ name: 'Cy Marsh' }],
      tags: ['Country'],
    },
    {
      id: 'bandstand',
      url: 'https://tidewater.example/bandstand',
      title: 'Bandstand to be painted the colour it was',
      content_text: 'Nobody alive remembers which colour that is.',
      date_published: '2026-01-04',
    },
  ],
};

/** The headlines of {@link CLEAN}. */
export const CLEAN_HEADLINES = CLEAN.items.map(({ title }) => title);

/** A feed whose facts stand in its prose. */
export const PROSE = {
  ...CLEAN,
  title: 'The Corveth Courier',
  _news: { time_zone: 'Europe/Copenhagen' },
  items: [
    {
      id: 'tram',
      url: 'https://corveth.example/tram',
      title: 'Tram line to the hospital opens in spring',
      content_html: '<p>Tracks are down as far as the gate.</p><p>Picture Courtesy: Northwind Pictures/Ada Quill</p>',
      image: `${PICTURES}tram.svg`,
      author: { name: 'City Desk The Wire Service, 06 Jan, 2026 09:46 AM' },
    },
  ],
};

/** {@link CLEAN} with other items. */
export const feedOf = (...items) => ({ ...CLEAN, items });

/** A feed whose pictures are on a server of the test. */
export const at = (feed, origin) => JSON.parse(JSON.stringify(feed).replaceAll(PICTURES, `${origin}/pictures/`));

/** What is on the server beside the built files in most tests. */
export const newsRoutes = ({ cdn }) => ({
  '/feed.json': { json: at(CLEAN, cdn) },
  '/prose.json': { json: at(PROSE, cdn) },
  '/pictures/lock.svg': PICTURE,
  '/pictures/orchard.svg': PICTURE,
  '/pictures/tram.svg': PICTURE,
});
